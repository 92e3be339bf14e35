import { json, type LoaderFunctionArgs } from "@remix-run/cloudflare";
import { requireOwner } from "~/account/require-owner.server";
import { getReviewProgress } from "~/analysis/get-review.server";
import { streamProgress } from "~/analysis/stream-progress.server";
import { orProblem } from "~/platform/respond.server";

/** How far a review is: as server-sent events for who listens, once for who asks. */
export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const { owner } = await orProblem(requireOwner(services, request));
  const analysis = { ownerId: owner.id, analysisId: params.analysisId ?? "" };
  const progress = await orProblem(getReviewProgress(services, analysis));
  if (!request.headers.get("Accept")?.includes("text/event-stream")) return json(progress);
  return new Response(streamProgress(services, analysis), { headers: { "Content-Type": "text/event-stream" } });
}
