import { findConcepts } from "~/skill/find-concepts";
import { raise, reachOf } from "~/skill/reach-of-concept";
import { foldText } from "~/text/normalize";
import { words } from "~/text/words";
import type { Embedder } from "./embedder";
import { hash } from "./hash";
import { stem } from "./stem";
import { toUnitLength } from "./unit-length";
import { wordWeight } from "./word-weight";

const dimensions = 384;

/** Shares of the three parts before the whole is brought to length 1: meaning first, words second, spelling last. */
const partShare = { concepts: 1, words: 0.6, letters: 0.25 };

/**
 * Deterministic vectors without weights: lexicon concepts spread to their neighbours, word stems and pairs of them, and
 * letter trigrams of rarer words, each hashed into signed places of one vector. A text without letters gives the zero vector.
 */
export const builtInEmbedder: Embedder = {
  version: "built-in-2",
  dimensions,
  embed: async (texts) => {
    const known: Known = new Map();
    const vectors = new Map<string, Float32Array>();
    return texts.map((text) => {
      const vector = vectors.get(text) ?? embedText(text, known);
      vectors.set(text, vector);
      return vector;
    });
  },
};

/** A word's hashed features. */
type WordFeatures = { root: string; place: number; weight: number; trigrams: readonly number[] };
/** A text's words, worked out once for each call of `embed`, never kept longer. */
type Known = Map<string, WordFeatures>;

/** Feature hash → weight. */
type Features = Map<number, number>;

function embedText(text: string, known: Known): Float32Array {
  const tokens = words(foldText(text)).map(({ word }) => wordFeatures(word, known));
  const vector = new Float32Array(dimensions);
  addPart(vector, conceptFeatures(text), partShare.concepts);
  addPart(vector, phraseFeatures(tokens), partShare.words);
  addPart(vector, letterFeatures(tokens), partShare.letters);
  return toUnitLength(vector);
}

function wordFeatures(word: string, known: Known): WordFeatures {
  const found = known.get(word);
  if (found !== undefined) return found;
  const weight = wordWeight(word);
  const root = stem(word);
  const features = {
    root,
    place: hash(`w:${root}`),
    weight,
    trigrams: word.length >= 4 && weight === 1 ? trigrams(word) : [],
  };
  known.set(word, features);
  return features;
}

function trigrams(word: string): number[] {
  const framed = `^${word}$`;
  const places: number[] = [];
  for (let i = 0; i + 3 <= framed.length; i++) places.push(hash(`t:${framed.slice(i, i + 3)}`));
  return places;
}

/** Where a concept and all it reaches stand, worked out once. */
const placed = new Map<string, Features>();

function conceptFeatures(text: string): Features {
  const features: Features = new Map();
  for (const { concept } of findConcepts(text)) {
    const own = placed.get(concept) ?? new Map([...reachOf(concept)].map(([id, weight]) => [conceptPlace(id), weight]));
    placed.set(concept, own);
    for (const [place, weight] of own) raise(features, place, weight);
  }
  return features;
}

function conceptPlace(id: string): number {
  return hash(`c:${id}`);
}

/** Words, and pairs of neighbours: a Vietnamese word is mostly two syllables, and the pair says more than either. */
function phraseFeatures(tokens: readonly WordFeatures[]): Features {
  const features: Features = new Map();
  let before: WordFeatures | null = null;
  for (const token of tokens) {
    const counts = token.weight > 0;
    if (counts) add(features, token.place, token.weight);
    if (counts && before !== null) add(features, pairPlace(before, token), token.weight);
    before = counts ? token : null;
  }
  return features;
}

function pairPlace(first: WordFeatures, second: WordFeatures): number {
  return (Math.imul(first.place, 31) + second.place) >>> 0;
}

function letterFeatures(tokens: readonly WordFeatures[]): Features {
  const features: Features = new Map();
  for (const { trigrams: places } of tokens) for (const place of places) add(features, place, 1);
  return features;
}

function add(features: Features, place: number, weight: number): void {
  features.set(place, (features.get(place) ?? 0) + weight);
}

/** Adds a part at a fixed share, so that a long text's words cannot drown its concepts. */
function addPart(vector: Float32Array, features: Features, share: number): void {
  let squares = 0;
  for (const weight of features.values()) squares += weight * weight;
  if (squares === 0) return;
  const scale = share / Math.sqrt(squares);
  for (const [place, weight] of features) {
    const index = place % dimensions;
    vector[index] = (vector[index] ?? 0) + (place & 0x40000000 ? scale : -scale) * weight;
  }
}
