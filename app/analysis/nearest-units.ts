import { cosinesTo } from "~/embedding/cosine";
import type { Embedder } from "~/embedding/embedder";
import type { Requirement } from "~/job/requirement";
import type { CvIndex } from "./cv-index";
import { textsOf } from "./retrieve";

/** Units that an embedder may add for one requirement. */
const nearestEach = 8;

/** For each requirement the numbers of the units whose words are nearest to it, best first. */
export async function nearestUnits(
  index: CvIndex,
  requirements: readonly Requirement[],
  embedder: Embedder,
): Promise<number[][]> {
  const similaritiesTo = cosinesTo(await embedder.embed(textsOf(index), "passage"));
  const queries = await embedder.embed(
    requirements.map(({ quote }) => quote),
    "query",
  );
  return queries.map((query) =>
    [...similaritiesTo(query)]
      .map((similarity, number) => ({ similarity, number }))
      .sort((a, b) => b.similarity - a.similarity || a.number - b.number)
      .slice(0, nearestEach)
      .map(({ number }) => number),
  );
}
