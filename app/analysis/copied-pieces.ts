import { firstFrom } from "~/text/ordered-spans";
import type { Span } from "~/text/span";
import type { ReadWord } from "./text-terms";

/** The fewest neighbouring words that are a piece of the posting. */
const pieceWords = 3;
/** Pieces this many words apart still make one stretch. */
const gapWords = 2;
/** A stretch of the CV made of pieces in whatever order, from this many words on and by this share, is a copy. */
const stretchWords = 16;
const stretchShare = 0.8;
/** Lines that are word for word a line or sentence of the posting: one or two meet by chance, more do not. */
const sameLines = 3;
/** Short lines in a row of which so many are not the posting's are a list of one's own. */
const ownListLines = 2;

/** A text with its words. */
export type CopiedText = { text: string; words: readonly ReadWord[] };

/**
 * Stretches of the CV that are put together from pieces of the posting, each too short to be told from chance: its lines in another
 * order, halves of lines. Spans are into the CV's text. Linear in both texts.
 */
export function copiedStretches(cv: readonly ReadWord[], posting: readonly ReadWord[]): Span[] {
  const pieces = new Set(posting.map((_, at) => pieceAt(posting, at)));
  const stretches: Span[] = [];
  let open: { first: number; last: number; covered: number } | null = null;
  const close = () => {
    if (open === null) return;
    const words = cv.slice(open.first, open.last + 1);
    const isLong = wordCount(words) >= stretchWords;
    if (isLong && open.covered >= stretchShare * words.length)
      stretches.push({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 });
    open = null;
  };
  for (let at = 0; at + pieceWords <= cv.length; at++) {
    if (!pieces.has(pieceAt(cv, at))) continue;
    const last = at + pieceWords - 1;
    if (open !== null && at - open.last > gapWords + 1) close();
    open ??= { first: at, last: at - 1, covered: 0 };
    open.covered += last - Math.max(at - 1, open.last);
    open.last = last;
  }
  close();
  return stretches;
}

function pieceAt(words: readonly ReadWord[], at: number): string {
  return `${words[at]?.word} ${words[at + 1]?.word} ${words[at + 2]?.word}`;
}

/** Two Vietnamese syllables count as one word, which is what they mostly make. */
export function wordCount(run: readonly ReadWord[]): number {
  return run.reduce((count, { vietnamese }) => count + (vietnamese ? 0.5 : 1), 0);
}

/**
 * Lines that are word for word the posting's, whole lines of it or parts of them, strewn over the CV; none when they are few. Once they
 * are many, shorter pieces of it are copies too, but for those in a list of one's own. `isPasted` tells what is known for a copy already:
 * one or two lines that stand there too remain where they stand alone, as they may be one's own.
 */
export function copiedLines(cv: CopiedText, posting: CopiedText, isPasted: (line: Span) => boolean): Span[] {
  const pieces = new Set(posting.words.map((_, at) => pieceAt(posting.words, at)));
  const asked = ` ${posting.words.map(({ word }) => word).join(" ")} `;
  const lines = linesOf(cv.text).map((line) => {
    const first = firstFrom(cv.words, line.start);
    const next = firstFrom(cv.words, line.end);
    const isShort = next - first < pieceWords;
    const mayBePart = isShort ? next > first : pieces.has(pieceAt(cv.words, first));
    if (!mayBePart) return { line, key: "", isShort, isPart: false };
    const own = cv.words.slice(first, next);
    const key = own.map(({ word }) => word).join(" ");
    return { line, key, isShort, isPart: asked.includes(` ${key} `) };
  });
  const long = lines.filter(({ isPart, isShort }) => isPart && !isShort);
  if (distinct(long) < sameLines) return [];
  const alone = long.filter(({ line }) => !isPasted(line));
  const pasted = new Set(long.filter(({ line }) => isPasted(line)).map(({ key }) => key));
  const mayBeOwn = distinct(alone) < sameLines ? pasted : new Set();
  const short = shortRuns(lines)
    .filter((run) => run.filter(({ isPart }) => !isPart).length < ownListLines)
    .flat()
    .filter(({ isPart }) => isPart);
  return [...long, ...short].filter(({ key }) => !mayBeOwn.has(key)).map(({ line }) => line);
}

function distinct(lines: readonly { key: string }[]): number {
  return new Set(lines.map(({ key }) => key)).size;
}

/** Neighbouring lines of a word or two. */
function shortRuns<Line extends { isShort: boolean }>(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [[]];
  for (const line of lines) {
    if (line.isShort) runs.at(-1)?.push(line);
    else runs.push([]);
  }
  return runs;
}

/** Lines with more than white space in them. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}
