import type { Language } from "~/i18n/languages";
import { AppError } from "~/platform/app-error";
import type { Platform } from "~/platform/platform.server";
import { getBuiltInReading } from "./analyses.server";
import type { Assessment } from "./assessment";
import { compareReadings } from "./compare-readings";
import { explain } from "./explain";
import { isUnderWay, longestWait, type ReviewProgress } from "./review";
import type { KeptProposal } from "./review-answer";
import type { ReviewView } from "./review-view";
import { type OwnedAnalysis, ofAnalysis } from "./reviews.server";
import { reviews } from "./tables.server";

/** How far the review of this owner's analysis is. @throws AppError not_found, also where none was asked for */
export async function getReviewProgress(services: Platform, analysis: OwnedAnalysis): Promise<ReviewProgress> {
  const row = await findRow(services, analysis);
  if (!row) throw new AppError("not_found");
  return toProgress(services, row);
}

/** The review of this owner's analysis in words of one language, or null where none was asked for. */
export async function getReview(
  services: Platform,
  { language, ...analysis }: OwnedAnalysis & { language: Language },
): Promise<ReviewView | null> {
  const row = await findRow(services, analysis);
  if (!row) return null;
  const { models } = services;
  const progress = toProgress(services, row);
  const isDemonstration = models.isDemonstration && row.model === models.id;
  if (row.state !== "done" || row.assessment === null) return { progress, isDemonstration, result: null };
  const { assessment: builtIn } = await getBuiltInReading(services, {
    ownerId: analysis.ownerId,
    id: analysis.analysisId,
  });
  // The columns hold what finishReview wrote.
  const judged = JSON.parse(row.assessment) as Omit<Assessment, "cv" | "posting">;
  const proposals = JSON.parse(row.proposals ?? "[]") as KeptProposal[];
  const review = { ...judged, cv: builtIn.cv, posting: builtIn.posting };
  const result = {
    changes: compareReadings(explain(builtIn, language), explain(review, language), proposals),
    totals: { builtIn: builtIn.total, review: review.total },
    counts: row.counts ? ("review" as const) : ("built-in" as const),
    dropped: review.dropped.length,
  };
  return { progress, isDemonstration, result };
}

async function findRow({ db }: Platform, analysis: OwnedAnalysis) {
  const [row] = await db.select().from(reviews).where(ofAnalysis(analysis));
  return row ?? null;
}

/** What was to be here long ago will not come by itself. */
function toProgress({ now }: Platform, row: typeof reviews.$inferSelect): ReviewProgress {
  const { state, step, failure, asked, answered } = row;
  const isLate = isUnderWay(row) && now() - row.createdAt > longestWait;
  if (isLate) return { state: "unavailable", step: "finished", failure: "late", asked, answered };
  return { state, step, failure, asked, answered };
}
