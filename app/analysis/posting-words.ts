import type { Span } from "~/text/span";
import type { ReadWord } from "./text-terms";

/** So many content words in a row, all of them the posting's, are a list of its words; text of one's own brings words of its own. */
const wordsInRow = 16;
/** A word of one's own here and there does not end such a list. */
const mostOwnInRow = 1;

/**
 * Stretches of the CV, in order, that hold hardly a word that the posting does not: its words, in whatever order. What is
 * known for a copy is passed over. Two Vietnamese syllables count as one word.
 */
export function postingWordRuns(
  cv: readonly ReadWord[],
  posting: readonly ReadWord[],
  isCopied: (word: Span) => boolean,
): Span[] {
  const asked = new Set(posting.map(({ word }) => word));
  const runs: Span[] = [];
  let open: (Span & { words: number; own: number }) | null = null;
  const close = () => {
    if (open !== null && open.words >= wordsInRow) runs.push({ start: open.start, end: open.end });
    open = null;
  };
  for (const { word, weight, vietnamese, start, end } of cv) {
    if (weight === 0 || isCopied({ start, end })) continue;
    if (asked.has(word)) {
      open ??= { start, end, words: 0, own: 0 };
      open.end = end;
      open.words += vietnamese ? 0.5 : 1;
      open.own = 0;
    } else if (open !== null && ++open.own > mostOwnInRow) close();
  }
  close();
  return runs;
}
