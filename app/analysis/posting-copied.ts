import { touchesAny } from "~/text/ordered-spans";
import type { Span } from "~/text/span";
import { type CopiedText, copiedLines, copiedStretches, linesOf, wordCount } from "./copied-pieces";
import { copiedRunWords } from "./scoring-constants";
import type { ReadWord } from "./text-terms";

/** All that the CV takes from the posting, in runs or in pieces; spans into the CV's text, in order, without overlap. */
export function copiedSpans(cv: CopiedText, posting: CopiedText): Span[] {
  const pasted = [...copiedRuns(cv.words, posting.words), ...copiedStretches(cv.words, posting.words)];
  const spans = [...pasted, ...copiedLines(cv, posting, touchesAny(pasted))];
  const merged: Span[] = [];
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/**
 * Where the CV repeats the posting word for word, as runs of at least `copiedRunWords` words; line breaks, case and marks
 * between words do not matter. Spans are into the CV's text, in order, without overlap. Linear in both texts.
 */
export function copiedRuns(cv: readonly ReadWord[], posting: readonly ReadWord[]): Span[] {
  const words = new Set(posting.map(({ word }) => word));
  const known = new Set<string>();
  for (let last = copiedRunWords - 1; last < posting.length; last++) known.add(runKey(posting, last));
  const runs: { first: number; last: number }[] = [];
  let shared = 0;
  for (const [last, { word }] of cv.entries()) {
    shared = words.has(word) ? shared + 1 : 0;
    if (shared < copiedRunWords || !known.has(runKey(cv, last))) continue;
    const first = last - copiedRunWords + 1;
    const open = runs.at(-1);
    if (open !== undefined && first <= open.last) open.last = last;
    else runs.push({ first, last });
  }
  return runs
    .map(({ first, last }) => cv.slice(first, last + 1))
    .filter((run) => wordCount(run) >= copiedRunWords)
    .map((run) => ({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 }));
}

/** The run of words that ends at `last`. */
function runKey(list: readonly { word: string }[], last: number): string {
  let key = "";
  for (let at = last - copiedRunWords + 1; at <= last; at++) key += ` ${list[at]?.word}`;
  return key;
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

/** A piece of several lines without those that are copied: what stands beside a copy remains. */
export function withoutCopies(text: string, span: Span, runs: readonly Span[]): Span[] {
  if (!runs.some((run) => run.start < span.end && span.start < run.end)) return [span];
  const kept: Span[] = [];
  let isOpen = false;
  for (const { start, end } of linesOf(text.slice(span.start, span.end))) {
    const line = { start: span.start + start, end: span.start + end };
    const last = kept.at(-1);
    if (isCopied(line, runs)) isOpen = false;
    else if (isOpen && last !== undefined) last.end = line.end;
    else {
      kept.push(line);
      isOpen = true;
    }
  }
  return kept;
}
