import { cosinesTo } from "~/embedding/cosine";
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

/** Of other indexes, for each requirement: numbers of units, best first. */
type Nearest = readonly (readonly number[])[];

/**
 * For every requirement the units most likely to speak for it, best first: three rankings (lexicon concepts, BM25 over
 * task words, embedding) fused by rank, so that no scale has to be trusted against another.
 * @param more units that another index gave: those that are not among the candidates follow them, so that nothing found is lost
 */
export async function retrieve(
  index: CvIndex,
  requirements: readonly Requirement[],
  embedder: Embedder,
  more: Nearest = [],
): Promise<Retrieved[]> {
  const searches = await search(index, requirements, embedder);
  return searches.map(({ similarities, rankings }, at) => {
    const found = fuse(index.units, similarities, rankings);
    const others = fuse(index.units, similarities, [more[at] ?? []]);
    return [...found, ...others.filter(({ unit }) => !found.some((known) => known.unit === unit))];
  });
}

/**
 * The same with what another index gave as a fourth ranking. The similarity of a candidate stays that of `embedder`, whose scale is
 * known.
 */
export async function retrieveWith(
  index: CvIndex,
  requirements: readonly Requirement[],
  embedder: Embedder,
  nearest: Nearest,
): Promise<Retrieved[]> {
  const searches = await search(index, requirements, embedder);
  return searches.map(({ similarities, rankings }, at) =>
    fuse(index.units, similarities, [...rankings, nearest[at] ?? []]),
  );
}

/** For each requirement the similarity of every unit and the three rankings. */
type Search = { similarities: Float64Array; rankings: (readonly number[])[] };

async function search(index: CvIndex, requirements: readonly Requirement[], embedder: Embedder): Promise<Search[]> {
  const { units } = index;
  const passages = await embedder.embed(textsOf(index), "passage");
  const queries = await queryVectors(requirements, embedder);
  const similaritiesTo = cosinesTo(passages);
  const words = wordIndex(units);
  const numbers = new Map(units.map((unit, at) => [unit, at]));
  return requirements.map((requirement, at) => {
    const similarities = similaritiesTo(queries[at] ?? new Float32Array(embedder.dimensions));
    const rankings = [
      ranked(conceptScores(index, numbers, requirement)),
      ranked(wordScores(words, requirement.quote)),
      ranked(similarities),
    ];
    return { similarities, rankings };
  });
}

/** The words of every unit. */
export function textsOf({ cv, units }: CvIndex): string[] {
  return units.map(({ start, end }) => cv.text.slice(start, end));
}

/** What a posting asks is embedded once for all the CVs it meets, and forgotten with it. */
const asked = new WeakMap<readonly Requirement[], { version: string; vectors: readonly Float32Array[] }>();

async function queryVectors(
  requirements: readonly Requirement[],
  embedder: Embedder,
): Promise<readonly Float32Array[]> {
  const known = asked.get(requirements);
  if (known?.version === embedder.version) return known.vectors;
  const vectors = await embedder.embed(
    requirements.map(({ quote }) => quote),
    "query",
  );
  asked.set(requirements, { version: embedder.version, vectors });
  return vectors;
}

function fuse(
  units: readonly Unit[],
  similarities: Float64Array,
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
function ranked(scores: Float64Array): number[] {
  const positive: { score: number; index: number }[] = [];
  for (let index = 0; index < scores.length; index++) {
    const score = scores[index] ?? 0;
    if (score > 0.05) positive.push({ score, index });
  }
  return positive
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, candidates)
    .map(({ index }) => index);
}

function conceptScores(
  { units, hits }: CvIndex,
  numbers: ReadonlyMap<Unit, number>,
  requirement: Requirement,
): Float64Array {
  const scores = new Float64Array(units.length);
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

/** How often a unit holds a term. */
type Posted = { unit: number; count: number };
type WordIndex = { places: ReadonlyMap<string, Posted[]>; lengths: number[]; meanLength: number };

function wordIndex(units: readonly Unit[]): WordIndex {
  const places = new Map<string, Posted[]>();
  for (const [unit, { tasks }] of units.entries()) {
    for (const { term } of tasks) {
      const known = places.get(term);
      const last = known?.at(-1);
      if (known === undefined) places.set(term, [{ unit, count: 1 }]);
      else if (last?.unit === unit) last.count++;
      else known.push({ unit, count: 1 });
    }
  }
  const lengths = units.map(({ tasks }) => tasks.length);
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return { places, lengths, meanLength };
}

function wordScores({ places, lengths, meanLength }: WordIndex, quote: string): Float64Array {
  const scores = new Float64Array(lengths.length);
  const query = new Map(taskTerms(quote, []).map(({ term, weight }) => [term, weight]));
  for (const [term, weight] of query) {
    const holding = places.get(term) ?? [];
    const idf = Math.log(1 + (lengths.length - holding.length + 0.5) / (holding.length + 0.5));
    for (const { unit, count } of holding) {
      const length = 1 - bm25.b + (bm25.b * (lengths[unit] ?? 0)) / Math.max(1, meanLength);
      scores[unit] = (scores[unit] ?? 0) + (weight * idf * count * (bm25.k1 + 1)) / (count + bm25.k1 * length);
    }
  }
  return scores;
}
