import { bulletText } from "./bullets";
import { raiseCentredDates } from "./pdf-margin-dates";
import type { Row } from "./pdf-rows";
import { type Word, wordText } from "./pdf-words";

type Sides = { row: Row; left: Word[]; right: Word[] };

/** "2019 –" goes on in the line below, and "– nay" ends the line above. */
const openRange = /\d.*(?:[-–—−~]|đến|tới|to|until)$/u;
const restOfRange = /^[-–—−~]?\s*(?:(?:\p{L}+\.?\s+)*\p{L}{0,5}\.?\d|(?:đến |tới )?(?:nay|hiện|present|now))/iu;
const startOfRest = /^(?:[-–—−~]|đến|tới)/u;

/** Dates that a narrow margin breaks in two stand in their first line, so that they are not read into the text beside them. */
function joinBrokenDates(sides: Sides[]): void {
  for (const side of ["left", "right"] as const) {
    const other = side === "left" ? "right" : "left";
    for (let at = sides.length - 2; at >= 0; at -= 1) {
      const [first, next] = [sides[at]!, sides[at + 1]!];
      const isNear = next.row.baseline - first.row.baseline <= 1.75 * next.row.size;
      if (!isNear || first[other].length === 0 || !isBrokenDate(textOf(first[side]), textOf(next[side]))) continue;
      first[side] = [...first[side], ...next[side]];
      next[side] = [];
      first.row = partOf(first.row, [...first.left, ...first.right]);
      next.row = partOf(next.row, next[other]);
    }
  }
  for (let at = sides.length - 1; at >= 0; at -= 1) if (sides[at]!.row.words.length === 0) sides.splice(at, 1);
}

function isBrokenDate(first: string, next: string): boolean {
  if (first.length > longestMargin || next.length > longestMargin || !/\d/.test(first)) return false;
  return restOfRange.test(next) && (openRange.test(first) || startOfRest.test(next));
}

/** In characters: what is longer is text, not a date. */
const longestMargin = 30;

function textOf(words: readonly Word[]): string {
  return words.map(wordText).join(" ").normalize("NFC");
}

/**
 * Lines of a block whose entries have notes at their margin (place, dates). A note of several lines stays together:
 * lines beside a bullet or beside running text are read before that text, not in the middle of it.
 */
export function readMargins(rows: readonly Row[], corridor: number): Row[] {
  const parted: Sides[] = rows.map((row) => ({
    row,
    left: row.words.filter((word) => word.left < corridor - 0.5),
    right: row.words.filter((word) => word.left >= corridor - 0.5),
  }));
  joinBrokenDates(parted);
  const count = (side: "left" | "right") => parted.filter((entry) => entry[side].length > 0).length;
  const note = count("left") < count("right") ? "left" : "right";
  const main = note === "left" ? "right" : "left";
  const raised = raiseCentredDates(parted.map((entry) => ({ row: entry.row, note: entry[note], main: entry[main] })));
  const sides = raised.map((entry): Sides => {
    const [left, right] = note === "left" ? [entry.note, entry.main] : [entry.main, entry.note];
    return { row: partOf(entry.row, [...left, ...right]), left, right };
  });
  const reach = Math.max(...sides.flatMap((entry) => entry[main].map((word) => word.right)));
  const lines: Row[] = [];
  for (let at = 0; at < sides.length; at += 1) {
    const entry = sides[at]!;
    if (entry[note].length === 0 || entry[main].length === 0) {
      lines.push(entry.row);
      continue;
    }
    const last = endOfNote(
      sides.map((side) => ({ row: side.row, words: side[note] })),
      at,
    );
    const running = findRunning(sides, at, last, main, reach);
    for (let level = at; level < running; level += 1) lines.push(sides[level]!.row);
    for (let level = running; level <= last; level += 1) lines.push(partOf(sides[level]!.row, sides[level]![note]));
    for (let level = running; level <= last; level += 1) {
      const words = sides[level]![main];
      if (words.length > 0) lines.push(partOf(sides[level]!.row, words));
    }
    at = last;
  }
  return lines;
}

function partOf(row: Row, words: Word[]): Row {
  return { words, baseline: row.baseline, size: row.size };
}

/** The last row of the note that starts at `from`: its rows follow each other at the distance of running text. */
function endOfNote(rows: readonly { row: Row; words: Word[] }[], from: number): number {
  let last = from;
  for (let at = from + 1; at < rows.length; at += 1) {
    const { row, words } = rows[at]!;
    if (row.baseline - rows[last]!.row.baseline > 1.75 * row.size) break;
    if (words.length > 0) last = at;
  }
  return last;
}

/** The first row of a note beside which running text stands: a bullet, or a line that fills its width. */
function findRunning(
  sides: readonly { row: Row; left: Word[]; right: Word[] }[],
  from: number,
  last: number,
  main: "left" | "right",
  reach: number,
): number {
  for (let at = from; at <= last; at += 1) {
    const words = sides[at]![main];
    if (words.length === 0) return at;
    const start = words[0]!;
    const filled = words.at(-1)!.right > start.left + 0.9 * (reach - start.left) && words.length > 6;
    const item = (start.icon && words.length > 3) || bulletText.test(wordText(start));
    if (at > from && (item || filled)) return at;
  }
  return last + 1;
}
