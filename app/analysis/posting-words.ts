import { firstFrom } from "~/text/ordered-spans";
import type { Span } from "~/text/span";
import type { ReadWord } from "./text-terms";

/** So many different content words in a row, all of them the posting's, are a list of its words; text of one's own brings words of its own. */
const wordsInRow = 16;
/** A word of one's own here and there does not end such a list. */
const mostOwnInRow = 1;

/**
 * Stretches of the CV, in order, that hold hardly a word that the posting does not: its words, in whatever order. What is
 * known for a copy belongs to it and is not counted. Two Vietnamese syllables count as one word.
 */
export function postingWordRuns(
  cv: readonly ReadWord[],
  posting: readonly ReadWord[],
  isCopied: (word: Span) => boolean,
): Span[] {
  const asked = new Set(posting.map(({ word }) => word));
  const runs: Span[] = [];
  let open: (Span & { words: number; own: number; seen: Set<string> }) | null = null;
  const close = () => {
    if (open !== null && open.words >= wordsInRow) runs.push({ start: open.start, end: open.end });
    open = null;
  };
  for (const { word, weight, vietnamese, start, end } of cv) {
    if (weight === 0) continue;
    const copied = isCopied({ start, end });
    if (copied || asked.has(word)) {
      open ??= { start, end, words: 0, own: 0, seen: new Set() };
      open.end = end;
      if (copied) continue;
      if (!open.seen.has(word)) open.words += vietnamese ? 0.5 : 1;
      open.seen.add(word);
      open.own = 0;
    } else if (open !== null && ++open.own > mostOwnInRow) close();
  }
  close();
  return runs;
}

/** Whether a piece of the CV is nearly all such a stretch; a line that ends in a word of one's own (its employer) is not. */
export function liesInRun({ start, end }: Span, runs: readonly Span[]): boolean {
  const run = runs[firstFrom(runs, end) - 1];
  return run !== undefined && Math.min(end, run.end) - Math.max(start, run.start) >= mostOfPiece * (end - start);
}

const mostOfPiece = 0.9;
