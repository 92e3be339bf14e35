import { cosine } from "~/embedding/cosine";
import type { Embedder } from "~/embedding/embedder";
import type { Requirement } from "~/job/requirement";
import { relateConcepts } from "~/skill/relate-concepts";
import type { CvIndex, Unit } from "./cv-index";
import { conceptsOf } from "./requirement-concepts";
import { taskTerms } from "./task-terms";

/** A unit of the CV that may speak for a requirement. `similarity` is the cosine of the two embeddings, -1 to 1. */
type Candidate = { unit: Unit; similarity: number; score: number };
export type Retrieved = readonly Candidate[];

/** Candidates handed to a judge or a model, for each requirement. */
const candidates = 12;
/** Reciprocal rank fusion (Cormack, Clarke and Büttcher 2009): 1 / (k + rank), k = 60 as published. */
const fusionConstant = 60;
/** BM25 with the usual constants (Robertson and Zaragoza 2009). */
const bm25 = { k1: 1.2, b: 0.75 };

/**
 * For every requirement the units most likely to speak for it, best first: three rankings (lexicon concepts, BM25 over
 * task words, embedding) fused by rank, so that no scale has to be trusted against another.
 */
export function retrieve(
  index: CvIndex,
  requirements: readonly Requirement[],
  embedder: Embedder,
): Promise<Retrieved[]> {
  return retrieveWith(index, requirements, embedder, []);
}

/**
 * The same with a fourth ranking that another index gave for each requirement, as numbers of units, best first. The similarity of
 * a candidate stays that of `embedder`, whose scale is known.
 */
export async function retrieveWith(
  index: CvIndex,
  requirements: readonly Requirement[],
  embedder: Embedder,
  nearest: readonly (readonly number[])[],
): Promise<Retrieved[]> {
  const { cv, units } = index;
  const passages = await embedder.embed(
    units.map(({ start, end }) => cv.text.slice(start, end)),
    "passage",
  );
  const queries = await embedder.embed(
    requirements.map(({ quote }) => quote),
    "query",
  );
  const words = wordIndex(units);
  const numbers = new Map(units.map((unit, at) => [unit, at]));
  return requirements.map((requirement, at) => {
    const query = queries[at] ?? new Float32Array(embedder.dimensions);
    const similarities = units.map((_, unit) => cosine(query, passages[unit] ?? query));
    return fuse(units, similarities, [
      ranked(conceptScores(index, numbers, requirement)),
      ranked(wordScores(words, units, requirement.quote)),
      ranked(similarities),
      nearest[at] ?? [],
    ]);
  });
}

function fuse(
  units: readonly Unit[],
  similarities: readonly number[],
  rankings: readonly (readonly number[])[],
): Candidate[] {
  const scores = new Map<number, number>();
  for (const ranking of rankings) {
    for (const [rank, unit] of ranking.entries()) {
      scores.set(unit, (scores.get(unit) ?? 0) + 1 / (fusionConstant + rank + 1));
    }
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, candidates)
    .flatMap(([at, score]) => {
      const unit = units[at];
      return unit === undefined ? [] : [{ unit, score, similarity: similarities[at] ?? 0 }];
    });
}

/** Indexes of positive scores, best first, the earlier first among equals; only as many as can matter. */
function ranked(scores: readonly number[]): number[] {
  const positive: { score: number; index: number }[] = [];
  for (const [index, score] of scores.entries()) if (score > 0.05) positive.push({ score, index });
  return positive
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, candidates)
    .map(({ index }) => index);
}

function conceptScores(
  { units, hits }: CvIndex,
  numbers: ReadonlyMap<Unit, number>,
  requirement: Requirement,
): number[] {
  const scores = new Array<number>(units.length).fill(0);
  for (const want of conceptsOf(requirement.ask)) {
    const best = new Map<number, number>();
    for (const [have, places] of hits) {
      const relation = relateConcepts(have, want);
      if (relation === null) continue;
      const value = relation === "related" ? 0.5 : 1;
      for (const { unit } of places) {
        const at = numbers.get(unit) ?? 0;
        best.set(at, Math.max(best.get(at) ?? 0, value));
      }
    }
    for (const [at, value] of best) scores[at] = (scores[at] ?? 0) + value;
  }
  return scores;
}

type WordIndex = {
  counts: Map<string, number>[];
  documents: Map<string, number>;
  lengths: number[];
  meanLength: number;
};

function wordIndex(units: readonly Unit[]): WordIndex {
  const documents = new Map<string, number>();
  const counts = units.map(({ tasks }) => {
    const own = new Map<string, number>();
    for (const { term } of tasks) own.set(term, (own.get(term) ?? 0) + 1);
    for (const term of own.keys()) documents.set(term, (documents.get(term) ?? 0) + 1);
    return own;
  });
  const lengths = units.map(({ tasks }) => tasks.length);
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return { counts, documents, lengths, meanLength };
}

function wordScores(
  { counts, documents, lengths, meanLength }: WordIndex,
  units: readonly Unit[],
  quote: string,
): number[] {
  const query = new Map(taskTerms(quote, []).map(({ term, weight }) => [term, weight]));
  return counts.map((own, at) => {
    let score = 0;
    for (const [term, weight] of query) {
      const count = own.get(term) ?? 0;
      if (count === 0) continue;
      const holding = documents.get(term) ?? 0;
      const idf = Math.log(1 + (units.length - holding + 0.5) / (holding + 0.5));
      const length = 1 - bm25.b + (bm25.b * (lengths[at] ?? 0)) / Math.max(1, meanLength);
      score += (weight * idf * count * (bm25.k1 + 1)) / (count + bm25.k1 * length);
    }
    return score;
  });
}
