import type { LoaderFunctionArgs } from "@remix-run/cloudflare";
import { requireOwner } from "~/account/require-owner.server";
import { openOriginal } from "~/analysis/open-original.server";
import { mediaTypes } from "~/cv/media-types";
import { attachment } from "~/platform/attachment";
import { orProblem } from "~/platform/respond.server";

/** The CV's file as it was given, for its owner only. */
export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const { owner } = await orProblem(requireOwner(services, request));
  const file = await orProblem(openOriginal(services, { ownerId: owner.id, id: params.analysisId ?? "" }));
  return new Response(file.body, {
    headers: {
      "Content-Type": mediaTypes[file.format],
      "Content-Length": String(file.size),
      "Content-Disposition": attachment(file.name),
    },
  });
}
