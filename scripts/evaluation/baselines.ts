import { foldText } from "~/text/normalize";
import { words } from "~/text/words";

/** A naive reader of CVs: how well a text answers a wish, 0 to 1, and the line that answers best. */
export type Baseline = {
  name: string;
  /** of one requirement against one CV */
  answer(wish: string, cv: string): { score: number; quote: string | null };
  /** of a whole posting against one CV */
  fit(posting: string, cv: string): number;
};

/** The share of the wish's words that stand anywhere in the CV. */
export const keywordOverlap: Baseline = {
  name: "keywordOverlap",
  answer: (wish, cv) => {
    const wanted = [...wordSet(wish)];
    const score = sharePresent(wanted, wordSet(cv));
    return { score, quote: bestBy(linesOf(cv), (line) => sharePresent(wanted, wordSet(line))) };
  },
  fit: (posting, cv) => sharePresent([...wordSet(posting)], wordSet(cv)),
};

/** TF-IDF cosine over word counts; rarity is learnt from the texts given. For a requirement: the best of the CV's lines. */
export function tfidfBaseline(texts: string[]): Baseline {
  const documents = new Map<string, number>();
  for (const text of texts) for (const word of wordSet(text)) documents.set(word, (documents.get(word) ?? 0) + 1);
  const rarity = (word: string) => Math.log((1 + texts.length) / (1 + (documents.get(word) ?? 0))) + 1;
  const vector = cached((text: string) => weigh(text, rarity));
  return {
    name: "tfidf",
    answer: (wish, cv) => {
      const wanted = vector(wish);
      const quote = bestBy(linesOf(cv), (line) => cosine(wanted, vector(line)));
      return { score: quote === null ? 0 : cosine(wanted, vector(quote)), quote };
    },
    fit: (posting, cv) => cosine(vector(posting), vector(cv)),
  };
}

const linesOf = cached((text: string) => text.split("\n").filter((line) => line.trim() !== ""));
const wordSet = cached((text: string) => new Set(words(foldText(text)).map(({ word }) => word)));

function sharePresent(wanted: string[], present: Set<string>): number {
  return wanted.length === 0 ? 0 : wanted.filter((word) => present.has(word)).length / wanted.length;
}

function bestBy(lines: string[], score: (line: string) => number): string | null {
  let best: string | null = null;
  let bestScore = 0;
  for (const line of lines) {
    const own = score(line);
    if (own > bestScore) [best, bestScore] = [line, own];
  }
  return best;
}

function weigh(text: string, rarity: (word: string) => number): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { word } of words(foldText(text))) weights.set(word, (weights.get(word) ?? 0) + rarity(word));
  return weights;
}

function cosine(left: Map<string, number>, right: Map<string, number>): number {
  let product = 0;
  for (const [word, weight] of left) product += weight * (right.get(word) ?? 0);
  const length = Math.hypot(...left.values()) * Math.hypot(...right.values());
  return length === 0 ? 0 : product / length;
}

function cached<Value>(compute: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text) ?? compute(text);
    known.set(text, found);
    return found;
  };
}
