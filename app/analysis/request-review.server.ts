import { and, eq, isNull, lt, or } from "drizzle-orm";
import { AppError } from "~/platform/app-error";
import type { Platform } from "~/platform/platform.server";
import { longestWait } from "./review";
import { giveUpReview, type OwnedAnalysis, ofAnalysis } from "./reviews.server";
import { reviews } from "./tables.server";

/** Runs of one review, those that a person asks for included. */
const mostRuns = 5;

/**
 * Sends the message that the review of a stored analysis waits for. When the queue does not take it, the review is marked as
 * unavailable: the analysis itself is complete without one.
 */
export async function requestReview(services: Platform, { ownerId, analysisId }: OwnedAnalysis): Promise<void> {
  if (services.models.id === null) return;
  try {
    await services.jobs.send({ type: "analysis.review", ownerId, analysisId });
  } catch {
    services.log.error("review.not_queued", { analysis: analysisId });
    await giveUpReview(services, { ownerId, analysisId }, "failed");
  }
}

/**
 * Tries a review again that is unavailable or late, a few times at most. What cannot be tried again stays as it is.
 * @throws AppError not_found for what is not this owner's, and where no review was asked for
 */
export async function requestReviewAgain(services: Platform, analysis: OwnedAnalysis): Promise<void> {
  const { db, now, models } = services;
  const [known] = await db.select({ id: reviews.id }).from(reviews).where(ofAnalysis(analysis));
  if (!known) throw new AppError("not_found");
  if (models.id === null) return;
  const isOver = or(eq(reviews.state, "unavailable"), lt(reviews.createdAt, now() - longestWait));
  const reopened = await db
    .update(reviews)
    .set({ state: "queued", step: "waiting", failure: null, claim: null, createdAt: now(), asked: 0, answered: 0 })
    .where(and(ofAnalysis(analysis), isOver, lt(reviews.runs, mostRuns), isNull(reviews.assessment)))
    .returning({ id: reviews.id });
  if (reopened.length > 0) await requestReview(services, analysis);
}
