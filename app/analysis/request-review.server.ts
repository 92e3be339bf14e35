import type { Platform } from "~/platform/platform.server";
import { giveUpReview, type OwnedAnalysis } from "./reviews.server";

/**
 * Sends the message that the review of a stored analysis waits for. When the queue does not take it, the review is marked as
 * unavailable: the analysis itself is complete without one.
 */
export async function requestReview(services: Platform, analysis: OwnedAnalysis): Promise<void> {
  if (services.models.id === null) return;
  try {
    await services.jobs.send({ type: "analysis.review", ...analysis });
  } catch {
    services.log.error("review.not_queued", { analysis: analysis.analysisId });
    await giveUpReview(services, analysis, "failed");
  }
}
