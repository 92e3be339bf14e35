import { indexCv } from "~/analysis/cv-index";
import { quoteSpan } from "~/analysis/evidence";
import { retrieveWith } from "~/analysis/retrieve";
import type { ReviewServices } from "~/analysis/review-analysis.server";
import { maskAddresses, maskContact } from "~/cv/mask-contact";
import { nearestPassages } from "~/cv/nearest-passages.server";
import type { Posting } from "~/job/requirement";
import { runUntil } from "~/platform/time-limit.server";
import type { AnswerQuote } from "./answer";
import type { OwnedCv } from "./owned-cvs.server";
import { isAnswer, type Question, toRequirement } from "./question";

/** Passages that the vector index may add. */
const nearestMost = 8;

/** The vector index may take so long; without it the built-in retriever is enough. In milliseconds. */
const vectorsWithin = 2_500;

/** There is no posting whose words a CV could have copied. */
const noPosting: Posting = {
  text: "",
  language: "en",
  title: null,
  company: null,
  location: null,
  warnings: [],
  requirements: [],
};

/** The passages of one CV that answer a question, best first, each with its rank's score. */
export async function findPassages(
  services: ReviewServices,
  { ownerId, owned, question }: { ownerId: string; owned: OwnedCv; question: Question },
): Promise<(AnswerQuote & { score: number })[]> {
  const { cv, readingId, cvName, analysisId } = owned;
  const index = indexCv(cv, noPosting);
  const reading = { ownerId, readingId, cv };
  const queries = [maskAddresses(question.text)];
  const [numbers = []] = await runUntil(services, services.now() + vectorsWithin, () =>
    nearestPassages(services, { reading, queries, limit: nearestMost }),
  ).catch(() => {
    services.log.info("ask.without_vectors", { reading: readingId });
    return [];
  });
  const nearest = numbers.flatMap((number) => index.units.flatMap((unit, at) => (unit.passage === number ? [at] : [])));
  const [candidates = []] = await retrieveWith(index, [toRequirement(question)], services.embedder, [nearest]);
  const masked = maskContact(cv);
  return candidates
    .filter(({ unit }) => isAnswer(unit, question))
    .map(({ unit, score }) => {
      const span = quoteSpan(cv.text, unit, unit);
      const quote = cv.text.slice(span.start, span.end);
      return { ...span, quote, masked: masked.slice(span.start, span.end), page: unit.page, cvName, analysisId, score };
    });
}
