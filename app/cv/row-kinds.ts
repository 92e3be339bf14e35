import { type CvRow, isBullet } from "./cv-rows";
import type { DateRange } from "./dates";
import { isPlace } from "./places";
import { spansWithin } from "./spans-within";
import { organizationScore, titleScore } from "./title-or-organization";

/** What a row of an entry list may be: part of a header, with or without dates, or part of what stands below. */
export type RowKind = "header" | "dated" | "body";

/** A header row is at most this long, in UTF-16 code units. */
const longestHeaderRow = 150;
/** A row with more words is prose, unless separators show it to be a list of names. */
const mostWords = 16;
const mostSeparatedWords = 26;
/** From this many words on, a row most of whose words are in lower case is prose. */
const proseWords = 11;
const leastCapitalised = 0.35;

/** The kinds of a section's rows (without its heading), row by row. */
export function rowKinds(rows: readonly CvRow[], dates: readonly DateRange[]): RowKind[] {
  const longest = rows.reduce((most, row) => Math.max(most, row.text.length), 0);
  const kinds: RowKind[] = [];
  let dateEnd = 0;
  let hasPlainHeader = false;
  for (const [i, row] of rows.entries()) {
    const own = spansWithin(row, dates);
    const isDated = own.some((range) => !range.single || isAtEdge(row, range));
    if (!/[\p{L}\d]/u.test(row.text)) kinds.push("body");
    else if (row.cells.some(({ column }) => column !== undefined)) kinds.push(own.length > 0 ? "dated" : "header");
    else if (row.start < dateEnd) kinds.push("header");
    else if (isBullet(row)) kinds.push(pointKind(row, own, hasPlainHeader));
    else if (opensWithHeader(row, own)) kinds.push("dated");
    else if (row.text.length > longestHeaderRow || isProse(row.text)) kinds.push("body");
    else if (isDated) kinds.push("dated");
    else
      kinds.push(
        isLabel(row.text) || isSentence(row.text) || continues(rows, kinds, i, longest, dates) ? "body" : "header",
      );
    hasPlainHeader ||= kinds.at(-1) === "dated" && !isBullet(row);
    dateEnd = Math.max(dateEnd, own.at(-1)?.end ?? 0);
  }
  return kinds;
}

/** "Nhân viên KCS, xưởng Tân Tiến, 01/2025 đến nay: đo kích thước …": a header and what it heads on one row. */
function opensWithHeader(row: CvRow, own: readonly DateRange[]): boolean {
  const range = own.find(({ single }) => !single);
  if (range === undefined) return false;
  const before = row.text.slice(0, range.start - row.start);
  return (
    before.length <= longestLead &&
    titleScore(before) >= 1 &&
    /^\s*[):：.]/u.test(row.text.slice(range.end - row.start))
  );
}

/** The header of such a row is at most this long, in UTF-16 code units. */
const longestLead = 100;

/** A single date heads an entry only at the beginning or the end of its row. */
function isAtEdge(row: CvRow, range: DateRange): boolean {
  return range.start - row.start - row.mark < 3 || row.end - range.end < 3;
}

/**
 * A point may itself be a header: "• 2019 – 2021: Accountant, ABC Ltd", or "• Acme Ltd      Hà Nội". Below a header that is
 * no point it is one only with its dates first.
 */
function pointKind(row: CvRow, own: readonly DateRange[], hasPlainHeader: boolean): RowKind {
  if (row.text.length > longestHeaderRow || isProse(row.text)) return "body";
  if (hasPlainHeader && own.some((range) => range.start - row.start - row.mark > 2)) return "body";
  if (
    own.some((range) => (!range.single || (range.from !== range.to && row.text.endsWith(")"))) && isAtEdge(row, range))
  )
    return "dated";
  const lastCell = row.cells.length > 1 ? row.cells.at(-1)! : null;
  return lastCell && isPlace(row.text.slice(lastCell.start - row.start)) ? "header" : "body";
}

/** "Responsibilities:", "Công nghệ sử dụng:" */
function isLabel(text: string): boolean {
  return /[:：]$/.test(text) && text.split(" ").length < 6;
}

/** A name of two words or more, all of them capitalised. */
function isCapitalised(text: string): boolean {
  return /^\p{Lu}\S*(?:\s+[\p{Lu}\d&]\S*)+$/u.test(text);
}

const abbreviation = /\b(?:inc|ltd|jsc|co|corp|llc|sr|jr|\p{L})\.$/iu;

function isSentence(text: string): boolean {
  return /[.;!]$/.test(text) && text.includes(" ") && !abbreviation.test(text);
}

function isProse(text: string): boolean {
  const words = text.match(/[\p{L}\d][^\s|]*/gu) ?? [];
  if (/^\p{Ll}/u.test(text) && !/^[a-z]\p{Lu}/u.test(text)) return true;
  if (words.length > 6 && /[.;!,]$/.test(text) && !abbreviation.test(text)) return true;
  const isSeparated = /[|\t]|\s[–—-]\s/.test(text);
  if (words.length > (isSeparated ? mostSeparatedWords : mostWords)) return true;
  const capitalised = words.filter((word) => /^[\p{Lu}\d]/u.test(word)).length;
  return !isSeparated && words.length >= proseWords && capitalised < words.length * leastCapitalised;
}

/** Whether a row goes on with the point or sentence of the row before it, which was broken at the line's end. */
function continues(
  rows: readonly CvRow[],
  kinds: readonly RowKind[],
  i: number,
  longest: number,
  dates: readonly DateRange[],
): boolean {
  const row = rows[i]!;
  const before = rows[i - 1];
  if (!before || kinds[i - 1] !== "body" || row.gapBefore) return false;
  const next = rows[i + 1];
  if (next && isCapitalised(row.text) && !isBullet(next) && spansWithin(next, dates).length > 0) return false;
  if (before.line.bold !== row.line.bold || before.line.size !== row.line.size) return false;
  if (/[.!?:;]$/.test(before.text) || before.text.length < longest * 0.6) return false;
  return titleScore(row.text) === 0 && organizationScore(row.text) === 0;
}
