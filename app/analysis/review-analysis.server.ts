import type { ModelCaps } from "~/account/model-quota.server";
import type { PassageServices } from "~/cv/nearest-passages.server";
import { AppError } from "~/platform/app-error";
import { sha256 } from "~/platform/hash.server";
import { noUsage } from "~/platform/models.server";
import { type BuiltInReading, getBuiltInReading } from "./analyses.server";
import { applyProposals } from "./apply-proposals";
import { askReviewer } from "./ask-reviewer.server";
import type { AnalysisServices } from "./assess-documents.server";
import { indexCv } from "./cv-index";
import { findQuestions } from "./find-questions.server";
import type { ReviewFailure } from "./review";
import { promptVersion, systemPrompt } from "./review-prompt";
import {
  claimReview,
  failReview,
  finishReview,
  noteProgress,
  type OwnedAnalysis,
  type ReviewClaim,
  releaseReview,
  repeatReview,
} from "./reviews.server";

export type ReviewServices = AnalysisServices & PassageServices & { modelCaps: ModelCaps };

/**
 * A review ends within 12 seconds of being taken: the vectors and the model have until these moments, and the rest is left for D1.
 * In milliseconds from the start.
 */
const vectorsUntil = 3_000;
const modelUntil = 10_000;

/**
 * The AI review of one analysis: finds passages for each requirement, asks the model, verifies what it proposes and stores the second
 * reading. Whatever happens to the model, the review ends, with a reason when there is none. A message that comes twice has one effect.
 * @throws what D1 throws; the review can then be taken up again
 */
export async function reviewAnalysis(services: ReviewServices, analysis: OwnedAnalysis): Promise<void> {
  const taken = services.now();
  const claim = await claimReview(services, analysis);
  if (!claim) return;
  try {
    await carryOut(services, claim, taken);
  } catch (error) {
    if (error instanceof AppError) return;
    await releaseReview(services, claim).catch(() => undefined);
    throw error;
  }
}

async function carryOut(services: ReviewServices, claim: ReviewClaim, taken: number): Promise<void> {
  const { ownerId, analysisId } = claim;
  const fail = (failure: ReviewFailure) => failReview(services, claim, { failure, usage: noUsage, statements: [] });
  if (services.models.id === null) return fail("absent");
  const { readingId, assessment: builtIn } = await getBuiltInReading(services, { ownerId, id: analysisId });
  const { cv, posting } = builtIn;
  const cacheKey = await keyOf(services, builtIn);
  if (await repeatReview(services, claim, cacheKey)) return;

  const index = indexCv(cv, posting);
  const reading = { ownerId, readingId, cv };
  const questions = await findQuestions(services, { reading, posting, index, until: taken + vectorsUntil });
  if (questions.length === 0) return fail("nothing_to_ask");
  const note = (answered: number) =>
    noteProgress(services, claim, { step: "questions", asked: questions.length, answered });
  await note(0);
  const asked = await askReviewer(services, { ownerId, questions, until: taken + modelUntil, onAnswered: note });
  const { proposals, failure, usage, statements } = asked;
  if (failure) return failReview(services, claim, { failure, usage, statements });
  const assessment = applyProposals({ index, builtIn, questions, proposals });
  const finished = { cacheKey, proposals, assessment, asked: questions.length, answered: proposals.length, usage };
  await finishReview(services, claim, { finished, statements });
}

/** The same for the same question to the same model: everything that a review follows from. */
function keyOf({ models, passageEmbedder }: ReviewServices, builtIn: BuiltInReading["assessment"]): Promise<string> {
  const { cv, posting, asOf, versions, requirements } = builtIn;
  const corrections = requirements.flatMap(({ override }) => override ?? []);
  const reader = [promptVersion, systemPrompt, models.id, passageEmbedder.version];
  return sha256(JSON.stringify([cv, posting, asOf, versions, corrections, reader]));
}
