import type { Span } from "~/text/span";
import { copiedRunWords } from "./scoring-constants";
import type { ReadWord } from "./text-terms";

/**
 * Where the CV repeats the posting word for word, as runs of at least `copiedRunWords` words; line breaks, case and marks
 * between words do not matter. Spans are into the CV's text, in order, without overlap. Linear in both texts.
 */
export function copiedRuns(cv: readonly ReadWord[], posting: readonly ReadWord[]): Span[] {
  const known = new Set(runKeys(posting));
  const runs: { first: number; last: number }[] = [];
  for (const [index, key] of runKeys(cv).entries()) {
    if (!known.has(key)) continue;
    const last = index + copiedRunWords - 1;
    const open = runs.at(-1);
    if (open !== undefined && index <= open.last) open.last = last;
    else runs.push({ first: index, last });
  }
  return runs
    .map(({ first, last }) => cv.slice(first, last + 1))
    .filter((run) => wordCount(run) >= copiedRunWords)
    .map((run) => ({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 }));
}

/** Two Vietnamese syllables count as one word, which is what they mostly make. */
function wordCount(run: readonly ReadWord[]): number {
  return run.reduce((count, { vietnamese }) => count + (vietnamese ? 0.5 : 1), 0);
}

function runKeys(list: readonly { word: string }[]): string[] {
  const keys: string[] = [];
  for (let i = 0; i + copiedRunWords <= list.length; i++) {
    keys.push(
      list
        .slice(i, i + copiedRunWords)
        .map(({ word }) => word)
        .join(" "),
    );
  }
  return keys;
}

/** Whether a span is a copy: a run covers at least half of its letters or lies wholly inside it. */
export function isCopied(span: Span, runs: readonly Span[]): boolean {
  let covered = 0;
  for (const run of runs) {
    if (run.start >= span.end || run.end <= span.start) continue;
    if (run.start >= span.start && run.end <= span.end) return true;
    covered += Math.min(run.end, span.end) - Math.max(run.start, span.start);
  }
  return covered * 2 >= span.end - span.start && covered > 0;
}
