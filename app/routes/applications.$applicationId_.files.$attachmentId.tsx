import type { LoaderFunctionArgs } from "@remix-run/cloudflare";
import { requireOwner } from "~/account/require-owner.server";
import { attachment } from "~/platform/attachment";
import { orProblem } from "~/platform/respond.server";
import { openAttachment } from "~/tracker/attachments.server";

/** A file of an application, for its owner to save. */
export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const { owner } = await orProblem(requireOwner(services, request));
  const place = { ownerId: owner.id, applicationId: params.applicationId ?? "", id: params.attachmentId ?? "" };
  const file = await orProblem(openAttachment(services, place));
  return new Response(file.body, {
    headers: {
      "Content-Type": file.mediaType,
      "Content-Length": String(file.size),
      "Content-Disposition": attachment(file.name),
    },
  });
}
