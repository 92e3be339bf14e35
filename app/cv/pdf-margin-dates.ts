import { findDateRanges } from "./dates";
import type { Row } from "./pdf-rows";
import { type Word, wordText } from "./pdf-words";

/** In characters: what is longer is text, not a date. */
const longestDate = 30;

/** Rows of a side from which its dates say what it is, and the share of them that are nothing but dates. */
const fewestDates = 2;
const dateShare = 0.5;

/** Whether words are one date or stretch of time and nothing else. */
function isDate(words: readonly Word[]): boolean {
  const text = words.map(wordText).join(" ").normalize("NFC").trim();
  if (text.length > longestDate) return false;
  const [range, ...more] = findDateRanges(text);
  const rest = range ? text.slice(0, range.start) + text.slice(range.end) : text;
  return range !== undefined && more.length === 0 && !/[\p{L}\p{N}]/u.test(rest);
}

/** Whether a side of a page is the margin in which the dates of the other side's entries stand, alone or with their places. */
export function isDateMargin(rows: readonly Row[]): boolean {
  const dates = rows.filter(({ words }) => isDate(words)).length;
  return dates >= fewestDates && dates >= dateShare * rows.length;
}

/** Rows of a block, each parted into what stands at the margin and what stands beside it. */
export type MarginRow = { row: Row; note: Word[]; main: Word[] };

/** How far, in font sizes, a date may stand from the middle of its entry. */
const offMiddle = 0.6;

/**
 * Dates that stand at the middle of their entry's height, as cells of a table do, at its first row. Such a date stands between
 * two rows or level with one, and as far from the first as from the last row of its entry; where one does not, all stay.
 */
export function raiseCentredDates(rows: readonly MarginRow[]): MarginRow[] {
  const isAlone = ({ note, main }: MarginRow) => main.length === 0 && isDate(note);
  if (!rows.some(isAlone)) return [...rows];
  const raised: MarginRow[] = [];
  let entry: MarginRow[] = [];
  for (const [at, each] of rows.entries()) {
    if (each.main.length === 0 && !isDate(each.note)) {
      if (entry.length > 0) return [...rows];
      raised.push(each);
      continue;
    }
    entry.push(each);
    const dated = entry.find(({ note }) => note.length > 0);
    const next = rows.slice(at + 1).find(({ main }) => main.length > 0);
    const [first, last] = [entry.find(hasMain), entry.findLast(hasMain)];
    if (!dated || !first || !last) continue;
    const reach = dated.row.baseline * 2 - first.row.baseline;
    const ends = Math.abs(reach - last.row.baseline) <= offMiddle * last.row.size;
    if (!ends && next && next.row.baseline <= reach + offMiddle * next.row.size) continue;
    if (!ends) return [...rows];
    raised.push(...withDateFirst(entry, dated, first));
    entry = [];
  }
  return entry.length === 0 ? raised : [...rows];
}

function hasMain({ main }: MarginRow): boolean {
  return main.length > 0;
}

function withDateFirst(entry: readonly MarginRow[], dated: MarginRow, first: MarginRow): MarginRow[] {
  return entry.flatMap((each) => {
    if (each === first) return [{ row: each.row, note: dated.note, main: each.main }];
    if (each === dated) return each.main.length > 0 ? [{ ...each, note: [] }] : [];
    return [each];
  });
}
