import { foldDiacritics, foldText } from "~/text/normalize";
import type { Span } from "~/text/span";

/**
 * A point or stretch of time written in a text. `from` and `to` are "YYYY-MM", "YYYY", `to` also "present".
 * A single date has `from` equal to `to`, except that a quarter or a season gives its first and its last month.
 */
export type DateRange = Span & { from: string | null; to: string | null; single: boolean };

type DateToken = Span & { from: string; to: string };

const englishMonths =
  "jan(?:uary)?|feb(?:r(?:uary)?)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const monthOrder = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const vietnameseMonths = [
  ["gieng", "mot"],
  ["hai"],
  ["ba"],
  ["tu"],
  ["nam"],
  ["sau"],
  ["bay"],
  ["tam"],
  ["chin"],
  ["muoi"],
  ["muoi mot"],
  ["muoi hai", "chap"],
];
const vietnameseMonthWords = "muoi mot|muoi hai|muoi|gieng|mot|hai|ba|tu|nam|sau|bay|tam|chin|chap";
const year = "(?:19[5-9]\\d|20[0-6]\\d)(?!\\d)";
/** Spring to winter as hiring calendars use them: winter stands at the start of its year. */
const seasons: Record<string, [first: number, last: number]> = {
  spring: [3, 5],
  summer: [6, 8],
  fall: [9, 11],
  autumn: [9, 11],
  winter: [1, 3],
};
const romanQuarters = ["i", "ii", "iii", "iv"];

/** Tried in this order at each place, so that the fuller form wins. The input is lower case without diacritics. */
const tokenPattern = new RegExp(
  [
    // 15 Mar 2021, Mar 2021, March 15, 2021, Mar '21, Mar-2021
    `(?<![a-z])(?<month>${englishMonths})(?:[.,\\s/–-]+(?:\\d{1,2}(?:st|nd|rd|th)?[,.]?\\s+)?(?:of\\s+)?|\\s*)(?<monthYear>${year}|['’]\\d{2}(?!\\d))`,
    // Tháng 3 năm 2021, T3/2021, thg 3, 2021
    `(?<![a-z])(?:thang|thg|t)\\.?\\s*(?<vnMonth>\\d{1,2})\\s*[/.,-]?\\s*(?:nam\\s*)?(?<vnYear>${year})`,
    `(?<![a-z])thang\\s+(?<vnWord>${vietnameseMonthWords})[\\s,/]+(?:nam\\s+)?(?<vnWordYear>${year})`,
    `(?<![a-z])(?:q|quy|quarter)\\s*(?<quarter>[1-4]|iv|i{1,3})[\\s/,.-]*(?:(?:of|nam)\\s+)?(?<quarterYear>${year})`,
    `(?<quarterYear2>${year})[\\s/,.-]*q(?<quarter2>[1-4])(?!\\d)`,
    `(?<![a-z])(?<season>spring|summer|fall|autumn|winter)(?:\\s+of)?[\\s,]*(?<seasonYear>${year})`,
    // 01/03/2021 (day first, unless the second number is no month)
    `(?<![\\d/.])(?<day>\\d{1,2})\\s?(?<sep>[/.-])\\s?(?<dayMonth>\\d{1,2})\\s?\\k<sep>\\s?(?<dayYear>${year})`,
    // 2021-03, 2021/03/15
    `(?<![\\d/.])(?<isoYear>(?:19[5-9]|20[0-6])\\d)[/.-](?<isoMonth>0?[1-9]|1[0-2])(?:[/.-]\\d{1,2})?(?![\\d/])`,
    // 03/2021, 3 / 2021, 03-2021
    `(?<![\\d/.])(?<numMonth>0?[1-9]|1[0-2])(?:\\s?/\\s?|[.-])(?<numYear>${year})`,
    `(?<![\\d/$€£]|\\d[.,])(?<year>${year})(?![%+]|,\\d|\\.\\d)`,
  ].join("|"),
  "g",
);

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
  const tokens = findTokens(key);
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

/** The date a text states: the last one of its first range, or null. */
export function firstDate(text: string): string | null {
  return findDateRanges(text)[0]?.to ?? null;
}

function findTokens(key: string): DateToken[] {
  const tokens: DateToken[] = [];
  for (const match of key.matchAll(tokenPattern)) {
    const value = readToken(match.groups!);
    if (value) tokens.push({ start: match.index, end: match.index + match[0].length, ...value });
  }
  return tokens;
}

function readToken(g: Record<string, string | undefined>): { from: string; to: string } | null {
  if (g.month) return point(fullYear(g.monthYear!), monthOrder.indexOf(g.month.slice(0, 3)) + 1);
  if (g.vnMonth) return point(g.vnYear!, Number(g.vnMonth));
  if (g.vnWord) return point(g.vnWordYear!, vietnameseMonths.findIndex((words) => words.includes(g.vnWord!)) + 1);
  if (g.quarter ?? g.quarter2) return quarterOf(g.quarterYear ?? g.quarterYear2!, g.quarter ?? g.quarter2!);
  if (g.season) {
    const [first, last] = seasons[g.season]!;
    return { from: yearMonth(g.seasonYear!, first), to: yearMonth(g.seasonYear!, last) };
  }
  if (g.day) return point(g.dayYear!, Number(g.dayMonth) <= 12 ? Number(g.dayMonth) : Number(g.day));
  if (g.isoYear) return point(g.isoYear, Number(g.isoMonth));
  if (g.numMonth) return point(g.numYear!, Number(g.numMonth));
  return { from: g.year!, to: g.year! };
}

function point(yearText: string, month: number): { from: string; to: string } | null {
  if (month < 1 || month > 12) return null;
  const value = yearMonth(yearText, month);
  return { from: value, to: value };
}

function quarterOf(yearText: string, quarter: string): { from: string; to: string } {
  const number = /\d/.test(quarter) ? Number(quarter) : romanQuarters.indexOf(quarter) + 1;
  return { from: yearMonth(yearText, number * 3 - 2), to: yearMonth(yearText, number * 3) };
}

function yearMonth(yearText: string, month: number): string {
  return `${yearText}-${String(month).padStart(2, "0")}`;
}

/** '21 is 2021, '98 is 1998. */
function fullYear(yearText: string): string {
  if (yearText.length === 4) return yearText;
  const short = yearText.slice(1);
  return Number(short) < 70 ? `20${short}` : `19${short}`;
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
  const month = match.groups!.word
    ? monthOrder.indexOf(match.groups!.word.slice(0, 3)) + 1
    : Number(match.groups!.number);
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
