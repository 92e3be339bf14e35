import { findConcepts } from "~/skill/find-concepts";
import { conceptById } from "~/skill/lexicon";
import { foldText } from "~/text/normalize";
import { words } from "~/text/words";
import type { Embedder } from "./embedder";
import { hash } from "./hash";
import { stem } from "./stem";
import { wordWeight } from "./word-weight";

const dimensions = 384;

/** Shares of the three parts before the whole is brought to length 1: meaning first, words second, spelling last. */
const partShare = { concepts: 1, words: 0.6, letters: 0.25 };

/** How far a concept reaches: itself 1, broader and implied ones less, neighbours least. */
const spread = { parent: 0.5, grandparent: 0.25, entailed: 0.5, related: 0.35 };

/**
 * Deterministic vectors without weights: lexicon concepts spread to their neighbours, word stems, and letter trigrams of
 * rarer words, each hashed into signed places of one vector. A text without letters gives the zero vector.
 */
export const builtInEmbedder: Embedder = {
  version: "built-in-1",
  dimensions,
  embed: async (texts) => texts.map(embedText),
};

function embedText(text: string): Float32Array {
  const vector = new Float32Array(dimensions);
  const tokens = words(foldText(text));
  addPart(vector, conceptFeatures(text), partShare.concepts);
  addPart(vector, wordFeatures(tokens), partShare.words);
  addPart(vector, letterFeatures(tokens), partShare.letters);
  return toUnitLength(vector);
}

type Features = Map<string, number>;

function conceptFeatures(text: string): Features {
  const features: Features = new Map();
  for (const { concept } of findConcepts(text)) {
    raise(features, `c:${concept}`, 1);
    const entry = conceptById(concept);
    if (entry === undefined) continue;
    for (const id of entry.entails) raise(features, `c:${id}`, spread.entailed);
    for (const id of entry.related) raise(features, `c:${id}`, spread.related);
    for (const id of entry.parents) {
      raise(features, `c:${id}`, spread.parent);
      for (const above of conceptById(id)?.parents ?? []) raise(features, `c:${above}`, spread.grandparent);
    }
  }
  return features;
}

function wordFeatures(tokens: { word: string }[]): Features {
  const features: Features = new Map();
  let before: string | null = null;
  for (const { word } of tokens) {
    const weight = wordWeight(word);
    const root = stem(word);
    if (weight > 0) {
      add(features, `w:${root}`, weight);
      // Vietnamese words are mostly two syllables: the pair says more than either.
      if (before !== null) add(features, `p:${before} ${root}`, weight);
    }
    before = weight > 0 ? root : null;
  }
  return features;
}

function letterFeatures(tokens: { word: string }[]): Features {
  const features: Features = new Map();
  for (const { word } of tokens) {
    if (word.length < 4 || wordWeight(word) < 1) continue;
    const framed = `^${word}$`;
    for (let i = 0; i + 3 <= framed.length; i++) add(features, `t:${framed.slice(i, i + 3)}`, 1);
  }
  return features;
}

function raise(features: Features, key: string, weight: number): void {
  if ((features.get(key) ?? 0) < weight) features.set(key, weight);
}

function add(features: Features, key: string, weight: number): void {
  features.set(key, (features.get(key) ?? 0) + weight);
}

/** Adds a part at a fixed share, so that a long text's words cannot drown its concepts. */
function addPart(vector: Float32Array, features: Features, share: number): void {
  let squares = 0;
  for (const weight of features.values()) squares += weight * weight;
  if (squares === 0) return;
  const scale = share / Math.sqrt(squares);
  for (const [key, weight] of features) {
    const place = hash(key);
    const index = place % dimensions;
    vector[index] = (vector[index] ?? 0) + (place & 0x40000000 ? scale : -scale) * weight;
  }
}

function toUnitLength(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (squares === 0) return vector;
  const scale = 1 / Math.sqrt(squares);
  return vector.map((value) => value * scale);
}
