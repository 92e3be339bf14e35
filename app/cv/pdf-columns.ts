import { headingKind } from "./heading-kind";
import { isDateMargin } from "./pdf-margin-dates";
import type { Shape } from "./pdf-page";
import { type Row, rowsOf } from "./pdf-rows";
import { type Word, wordText } from "./pdf-words";

/** A vertical corridor without text, right edge at `x`, over rows `from` to `to` (inclusive). */
export type Corridor = { x: number; from: number; to: number; left: Word[]; right: Word[] };

type Sides = { left: Word[]; right: Word[] } | null;

/** Corridor widths in font sizes: long corridors may be narrow, short ones must be plain to see. */
const narrowGutter = 0.9;
const wideGutter = 1.6;
const longCorridor = 6;

/** Words of a row on either side of the corridor that ends at `x`; null when text stands in it. */
function sidesOf(row: Row, x: number, width: number): Sides {
  const left: Word[] = [];
  const right: Word[] = [];
  for (const word of row.words) {
    if (word.left >= x - 0.5) right.push(word);
    else if (word.right <= x - width) left.push(word);
    else return null;
  }
  return { left, right };
}

/** Left edges of words that start a row or stand after a wide gap: where a column may begin. */
function candidateEdges(rows: readonly Row[], size: number): number[] {
  const edges: number[] = [];
  for (const row of rows) {
    row.words.forEach((word, index) => {
      const previous = row.words[index - 1];
      if (!previous || word.left - previous.right >= narrowGutter * size) edges.push(word.left);
    });
  }
  edges.sort((a, b) => a - b);
  return edges.filter((edge, index) => index === 0 || edge - edges[index - 1]! > 0.5);
}

/** The corridor that parts the most text, or null. `size` is the common font size of the region. */
export function findCorridor(rows: readonly Row[], size: number): Corridor | null {
  let best: Corridor | null = null;
  let bestScore = 0;
  for (const x of candidateEdges(rows, size)) {
    for (const corridor of corridorsAt(rows, x, size)) {
      const score = scoreOf(corridor);
      if (score > bestScore) {
        best = corridor;
        bestScore = score;
      }
    }
  }
  return best;
}

function scoreOf(corridor: Corridor): number {
  return Math.min(lettersOf(corridor.left), lettersOf(corridor.right)) * (corridor.to - corridor.from + 1);
}

function lettersOf(words: readonly Word[]): number {
  return words.reduce((sum, word) => sum + word.glyphs.length, 0);
}

function corridorsAt(rows: readonly Row[], x: number, size: number): Corridor[] {
  const found: Corridor[] = [];
  for (const factor of [narrowGutter, wideGutter]) {
    let from = 0;
    let left: Word[] = [];
    let right: Word[] = [];
    for (let at = 0; at <= rows.length; at += 1) {
      const sides = at < rows.length ? sidesOf(rows[at]!, x, factor * size) : null;
      if (sides) {
        left.push(...sides.left);
        right.push(...sides.right);
        continue;
      }
      const long = at - from >= longCorridor;
      if (left.length > 0 && right.length > 0 && (long || factor === wideGutter)) {
        found.push({ x, from, to: at - 1, left, right });
      }
      from = at + 1;
      left = [];
      right = [];
    }
  }
  return found.filter((corridor) => rowsOf(corridor.left).length >= 2 && rowsOf(corridor.right).length >= 2);
}

/** From this share of rows that stand beside a row of the other side without sharing its baseline, the sides are columns. */
const clashShare = 0.3;

/** Mean characters of a line from which a side is running text. */
const runningText = 28;

/**
 * Whether the two sides of a corridor are to be read one after the other (columns) or row by row (a table, or entries
 * with their dates at the margin). A side of dates is no column. Columns: an area painted beneath one side ends in the corridor, or baselines do not
 * agree, or each side was painted as a whole, or both are running text. The painting order speaks against columns
 * where it goes from side to side with every row.
 */
export function areColumns(corridor: Corridor, shapes: readonly Shape[], size: number): boolean {
  const left = rowsOf(corridor.left);
  const right = rowsOf(corridor.right);
  if (isDateMargin(left) || isDateMargin(right)) return false;
  if (shapeEndsIn(corridor, shapes, size)) return true;
  const smaller = left.length <= right.length ? left : right;
  const larger = smaller === left ? right : left;
  const { level, clashing } = pairsOf(smaller, larger);
  if (clashing > clashShare * (level + clashing)) return smaller.length >= 3;
  const switches = switchesOf(corridor);
  if (switches >= 0.9 * smaller.length) return false;
  if (switches <= 2 && smaller.length >= 5) return true;
  if (smaller.length > 0.7 * larger.length) return meanLetters(left) > runningText && meanLetters(right) > runningText;
  return rowsInLongStretches(smaller) > 0.5 * smaller.length && meanLetters(smaller) > 8;
}

/** Rows that share a baseline with a row of the other side, and rows that stand beside one at another height. */
function pairsOf(rows: readonly Row[], others: readonly Row[]): { level: number; clashing: number } {
  let level = 0;
  let clashing = 0;
  for (const row of rows) {
    const distance = Math.min(...others.map((other) => Math.abs(other.baseline - row.baseline)));
    if (distance < row.size * 0.15) level += 1;
    else if (distance < row.size * 0.75) clashing += 1;
  }
  return { level, clashing };
}

/**
 * The part of a corridor in which sections stand side by side: from the row in which both sides begin with a heading ("Skills" and,
 * level with it, "Languages") to the row before the next heading below the shorter one. Null where there is no such row.
 */
export function sectionsBeside(rows: readonly Row[], corridor: Corridor): { from: number; to: number } | null {
  const sides = rows.map((row) => sidesOf(row, corridor.x, 0) ?? { left: [], right: [] });
  const isHeading = (words: readonly Word[]) => headingKind(words.map(wordText).join(" ")) !== null;
  const within = (at: number) => at >= corridor.from && at <= corridor.to;
  const from = sides.findIndex(({ left, right }, at) => within(at) && isHeading(left) && isHeading(right));
  if (from < 0) return null;
  const hasRight = (at: number) => sides[at]!.right.length > 0;
  let to = from;
  for (let at = from + 1; at <= corridor.to; at += 1) {
    const isBelow =
      isHeading(sides[at]!.left) && !rows.slice(at, corridor.to + 1).some((_, next) => hasRight(at + next));
    if (isBelow) break;
    to = at;
  }
  return { from, to };
}

function meanLetters(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + lettersOf(row.words), 0) / Math.max(1, rows.length);
}

/** Rows that belong to five or more rows at the distance of running text. */
function rowsInLongStretches(rows: readonly Row[]): number {
  let inLong = 0;
  let length = 1;
  for (let at = 1; at <= rows.length; at += 1) {
    const row = rows[at];
    if (row && row.baseline - rows[at - 1]!.baseline < 1.7 * row.size) length += 1;
    else {
      if (length >= 5) inLong += length;
      length = 1;
    }
  }
  return inLong;
}

/** How often the painting order changes sides. */
function switchesOf(corridor: Corridor): number {
  const marked = [
    ...corridor.left.map((word) => ({ order: word.order, side: 0 })),
    ...corridor.right.map((word) => ({ order: word.order, side: 1 })),
  ].sort((a, b) => a.order - b.order || a.side - b.side);
  return marked.filter((word, index) => index > 0 && word.side !== marked[index - 1]!.side).length;
}

function shapeEndsIn(corridor: Corridor, shapes: readonly Shape[], size: number): boolean {
  const inner = Math.max(...corridor.left.map((word) => word.right));
  const baselines = [...corridor.left, ...corridor.right].map((word) => word.baseline);
  const top = Math.min(...baselines);
  const height = Math.max(...baselines) - top;
  return shapes.some(({ box: [x, y, width, tall] }) => {
    if (width < 3 * size || tall < 0.6 * height || y > top + 0.3 * height) return false;
    return [x, x + width].some((edge) => edge > inner - 1 && edge < corridor.x + 1);
  });
}
