import { and, eq, lt, or, sql } from "drizzle-orm";
import type { Statement } from "~/platform/db.server";
import { runBatch } from "~/platform/db.server";
import type { Platform } from "~/platform/platform.server";
import type { Assessment } from "./assessment";
import type { ReviewFailure, ReviewStep } from "./review";
import type { KeptProposal } from "./review-answer";
import { reviews } from "./tables.server";

/** After this long a run that ended nothing is taken for lost, in milliseconds. */
const longestRun = 30_000;

/** Whose review of which analysis. */
export type OwnedAnalysis = { ownerId: string; analysisId: string };

/** A run's right to write the review. */
export type ReviewClaim = OwnedAnalysis & { claim: string };

/** The row of a review that is still to come. */
export function insertReview(services: Platform, { ownerId, analysisId }: OwnedAnalysis): Statement {
  const { db, random, models, now } = services;
  const row = { ownerId, analysisId, model: models.id ?? "", state: "queued", step: "waiting" } as const;
  return db.insert(reviews).values({ id: random.id("rev"), createdAt: now(), ...row });
}

/** Takes a review that waits, or whose run was lost. @returns null when another run has it or it has ended */
export async function claimReview(services: Platform, analysis: OwnedAnalysis): Promise<ReviewClaim | null> {
  const { db, random, now } = services;
  const claim = random.secret();
  const isLost = and(eq(reviews.state, "running"), lt(reviews.startedAt, now() - longestRun));
  const claimed = await db
    .update(reviews)
    .set({ state: "running", step: "passages", claim, startedAt: now(), runs: sql`${reviews.runs} + 1` })
    .where(and(ofAnalysis(analysis), or(eq(reviews.state, "queued"), isLost)))
    .returning({ id: reviews.id });
  return claimed.length === 1 ? { ...analysis, claim } : null;
}

/** Lets another run take the review. */
export async function releaseReview({ db }: Platform, claim: ReviewClaim): Promise<void> {
  await db.update(reviews).set({ state: "queued", step: "waiting", claim: null }).where(held(claim));
}

/** Says how far a run is, for the page that waits. */
export async function noteProgress(
  { db }: Platform,
  claim: ReviewClaim,
  progress: { step: ReviewStep; asked: number; answered: number },
): Promise<void> {
  await db.update(reviews).set(progress).where(held(claim));
}

export type FinishedReview = {
  cacheKey: string;
  proposals: KeptProposal[];
  assessment: Assessment;
  asked: number;
  answered: number;
  usage: { inputTokens: number; outputTokens: number; neurons: number };
};

/** Stores a review, together with `statements`. */
export async function finishReview(
  { db, models, now }: Platform,
  claim: ReviewClaim,
  { finished, statements }: { finished: FinishedReview; statements: Statement[] },
): Promise<void> {
  const { cv: _cv, posting: _posting, ...judged } = finished.assessment;
  const { proposals, cacheKey, asked, answered, usage } = finished;
  const row = {
    state: "done",
    step: "finished",
    failure: null,
    claim: null,
    model: models.id ?? "",
    cacheKey,
    proposals: JSON.stringify(proposals),
    assessment: JSON.stringify(judged),
    asked,
    answered,
    finishedAt: now(),
    ...usage,
  } as const;
  await runBatch(db, [db.update(reviews).set(row).where(held(claim)), ...statements]);
}

/** Ends a run without a review; the built-in result stands as it is. */
export async function failReview(
  { db, now, log }: Platform,
  claim: ReviewClaim,
  { failure, usage, statements }: { failure: ReviewFailure; usage: FinishedReview["usage"]; statements: Statement[] },
): Promise<void> {
  const row = { state: "unavailable", step: "finished", failure, claim: null, finishedAt: now(), ...usage } as const;
  await runBatch(db, [db.update(reviews).set(row).where(held(claim)), ...statements]);
  log.info("review.unavailable", { analysis: claim.analysisId, failure });
}

/** Ends a review that no run will take up again, unless it is done. */
export async function giveUpReview(
  { db, now }: Platform,
  analysis: OwnedAnalysis,
  failure: "dead" | "failed",
): Promise<void> {
  const row = { state: "unavailable", step: "finished", failure, claim: null, finishedAt: now() } as const;
  const isOpen = or(eq(reviews.state, "queued"), eq(reviews.state, "running"));
  await db
    .update(reviews)
    .set(row)
    .where(and(ofAnalysis(analysis), isOpen));
}

/**
 * Stores what an earlier review of this owner found for the very same question, if the model answered all of it: a repeat costs
 * nothing. @returns false when there is none
 */
export async function repeatReview({ db, now }: Platform, claim: ReviewClaim, cacheKey: string): Promise<boolean> {
  const { ownerId } = claim;
  const [known] = await db
    .select({
      model: reviews.model,
      proposals: reviews.proposals,
      assessment: reviews.assessment,
      asked: reviews.asked,
      answered: reviews.answered,
    })
    .from(reviews)
    .where(
      and(
        eq(reviews.ownerId, ownerId),
        eq(reviews.cacheKey, cacheKey),
        eq(reviews.state, "done"),
        eq(reviews.asked, reviews.answered),
      ),
    )
    .limit(1);
  if (!known) return false;
  const row = { state: "done", step: "finished", failure: null, claim: null, cacheKey, finishedAt: now() } as const;
  await db
    .update(reviews)
    .set({ ...row, ...known })
    .where(held(claim));
  return true;
}

export function ofAnalysis({ ownerId, analysisId }: OwnedAnalysis) {
  return and(eq(reviews.analysisId, analysisId), eq(reviews.ownerId, ownerId));
}

function held(claim: ReviewClaim) {
  return and(ofAnalysis(claim), eq(reviews.claim, claim.claim));
}
