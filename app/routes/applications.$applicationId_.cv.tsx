import type { LoaderFunctionArgs } from "@remix-run/cloudflare";
import { requireOwner } from "~/account/require-owner.server";
import { mediaTypes } from "~/cv/media-types";
import { attachment } from "~/platform/attachment";
import { orProblem } from "~/platform/respond.server";
import { openFrozenCv } from "~/tracker/frozen-of-application.server";

/** The file of the CV that was frozen with an application, for its owner to save. */
export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const { owner } = await orProblem(requireOwner(services, request));
  const file = await orProblem(openFrozenCv(services, { ownerId: owner.id, id: params.applicationId ?? "" }));
  return new Response(file.body, {
    headers: {
      "Content-Type": mediaTypes[file.format],
      "Content-Length": String(file.size),
      "Content-Disposition": attachment(file.name),
    },
  });
}
