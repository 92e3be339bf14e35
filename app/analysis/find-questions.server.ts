import { maskAddresses } from "~/cv/mask-contact";
import { nearestPassages, type OwnedReading, type PassageServices } from "~/cv/nearest-passages.server";
import type { Posting } from "~/job/requirement";
import { runUntil } from "~/platform/time-limit.server";
import type { AnalysisServices } from "./assess-documents.server";
import type { CvIndex } from "./cv-index";
import { retrieveWith } from "./retrieve";
import { type Question, toQuestions } from "./review-prompt";

/** Passages that the vector index may add for one requirement. */
const nearestEach = 8;

/**
 * What to ask a model about, each requirement with its passages: those of the built-in retriever and those of the vector index, fused.
 * Without an answer from the index by `until` (milliseconds since 1970) the built-in retriever is enough.
 */
export async function findQuestions(
  services: AnalysisServices & PassageServices,
  { reading, posting, index, until }: { reading: OwnedReading; posting: Posting; index: CvIndex; until: number },
): Promise<Question[]> {
  const { requirements } = posting;
  const queries = requirements.map(({ quote }) => maskAddresses(quote));
  const passages = await runUntil(services, until, () =>
    nearestPassages(services, { reading, queries, limit: nearestEach }),
  ).catch(() => {
    services.log.info("review.without_vectors", { reading: reading.readingId });
    return [];
  });
  const nearest = passages.map((numbers) => numbers.flatMap((number) => unitsOf(index, number)));
  const retrieved = await retrieveWith(index, requirements, services.embedder, nearest);
  return toQuestions(index.cv, requirements, retrieved);
}

/** Copied, personal and instruction-like text has no unit, so a passage of it leads to nothing. */
function unitsOf({ units }: CvIndex, passage: number): number[] {
  return units.flatMap((unit, at) => (unit.passage === passage ? [at] : []));
}
