import { foldDiacritics, foldText } from "~/text/normalize";
import type { Span } from "~/text/span";
import { type DateToken, englishMonths, findDateTokens, monthNumber, yearMonth } from "./date-tokens";

/**
 * A point or stretch of time written in a text. `from` and `to` are "YYYY-MM", "YYYY", `to` also "present".
 * A single date has `from` equal to `to`, except that a quarter or a season gives its first and its last month.
 */
export type DateRange = Span & { from: string | null; to: string | null; single: boolean };

const presentPattern =
  /(?<![a-z])(?:present(?:ly)?|till date|to date|till now|until now|up to now|now|current(?:ly)?|today|ongoing|on-going|den nay|toi nay|hien nay|hien tai|bay gio|nay)(?![a-z])/y;
const separatorPattern =
  /^[\s.,()]*(?:[-–—−‒―~→>=]+|to|till|until|up to|through|thru|den het|cho den|den|toi)[\s.,(:]*(?:(?:nam|thang|ngay)\s+)?$/;
/** Two months side by side on one line are a range whose dash the file did not keep. */
const lostDash = /^[. ]{1,3}$/;
const openEndPattern = /[ \t]*(?:[-–—−‒―~→]+|to|den)[ \t)]*(?=\n|$)/y;
const sincePattern = /(?<![a-z])(?:since|from|starting|bat dau tu|ke tu|tu)(?:\s+(?:thang|nam|ngay))?[\s:]*$/;
const monthOnlyPattern = new RegExp(
  `(?<![a-z])(?<word>${englishMonths})\\.?\\s*[-–—~to]+\\s*$|(?<![a-z\\d/.])(?:thang\\s*|t)?(?<number>0?[1-9]|1[0-2])\\s*(?:[-–—~]|den)\\s*$`,
);

/**
 * Every date and date range of a text in English or Vietnamese, in order, without overlap.
 * Offsets are UTF-16 code units into `text`. A range may run over a line break.
 */
export function findDateRanges(text: string): DateRange[] {
  const key = foldDiacritics(foldText(text));
  const tokens = findDateTokens(key);
  const ranges: DateRange[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    if (next && joins(key, token, next)) {
      ranges.push({ start: sinceStart(key, token.start), end: next.end, from: token.from, to: next.to, single: false });
      i++;
      continue;
    }
    ranges.push(presentRange(key, token) ?? monthSpan(key, token) ?? shortSpan(key, token) ?? openRange(key, token));
  }
  return withoutOverlap(ranges);
}

function joins(key: string, token: DateToken, next: DateToken): boolean {
  if (next.start - token.end > 24) return false;
  const between = key.slice(token.end, next.start);
  if (separatorPattern.test(between)) return true;
  return lostDash.test(between) && token.to.length === 7 && next.from.length === 7 && token.to <= next.from;
}

function presentRange(key: string, token: DateToken): DateRange | null {
  const gap = /[\s.,()]*(?:(?:[-–—−‒―~→>=]+|to|till|until|up to|through|cho den|den|toi)[\s.,(:]*)?/y;
  gap.lastIndex = token.end;
  const after = gap.exec(key);
  const positions =
    after && after[0].length < 24 ? [token.end + after[0].length, token.end + leadingSpace(key, token.end)] : [];
  for (const position of positions) {
    presentPattern.lastIndex = position;
    const match = presentPattern.exec(key);
    if (!match || position + match[0].length === token.end) continue;
    const isUnmistakable = /^(?:present|ongoing|hien tai|hien nay)$/.test(match[0]);
    const joined =
      isUnmistakable ||
      /[^\s.,()]/.test(key.slice(token.end, position)) ||
      /^(?:den|toi|till|until|to|up)/.test(match[0]);
    if (!joined) continue;
    const end = position + match[0].length;
    return { start: sinceStart(key, token.start), end, from: token.from, to: "present", single: false };
  }
  return null;
}

function leadingSpace(key: string, from: number): number {
  let end = from;
  while (end < key.length && end - from < 24 && /[\s,]/.test(key[end]!)) end++;
  return end - from;
}

/** "Mar – Jun 2020" and "03 - 06/2021": the first month takes its year from the second. */
function monthSpan(key: string, token: DateToken): DateRange | null {
  const before = key.slice(Math.max(0, token.start - 24), token.start);
  const match = monthOnlyPattern.exec(before);
  const yearText = token.to.slice(0, 4);
  if (!match || token.to.length === 4) return null;
  const month = match.groups!.word ? monthNumber(match.groups!.word) : Number(match.groups!.number);
  const from = yearMonth(yearText, month);
  if (from > token.to) return null;
  const start = token.start - (before.length - match.index);
  return { start: sinceStart(key, start), end: token.end, from, to: token.to, single: false };
}

/** "2019-21": the second year in two digits. */
function shortSpan(key: string, token: DateToken): DateRange | null {
  const match = /^\s?[-–]\s?(\d{2})(?![\d/.:-])/.exec(key.slice(token.end, token.end + 6));
  if (!match || token.to.length !== 4 || Number(match[1]) <= Number(token.to.slice(2))) return null;
  const to = token.to.slice(0, 2) + match[1];
  return { start: sinceStart(key, token.start), end: token.end + match[0].length, from: token.from, to, single: false };
}

function openRange(key: string, token: DateToken): DateRange {
  const start = sinceStart(key, token.start);
  if (start < token.start) return { start, end: token.end, from: token.from, to: "present", single: false };
  openEndPattern.lastIndex = token.end;
  const open = openEndPattern.exec(key);
  if (open)
    return { start: token.start, end: token.end + open[0].trimEnd().length, from: token.from, to: null, single: false };
  return { start: token.start, end: token.end, from: token.from, to: token.to, single: true };
}

function sinceStart(key: string, start: number): number {
  const before = key.slice(Math.max(0, start - 24), start);
  const match = sincePattern.exec(before);
  return match ? start - (before.length - match.index) : start;
}

function withoutOverlap(ranges: DateRange[]): DateRange[] {
  const kept: DateRange[] = [];
  for (const range of ranges) {
    const last = kept.at(-1);
    if (last && range.start < last.end) range.start = last.end;
    kept.push(range);
  }
  return kept;
}
