import type { Span } from "~/text/span";

/** One written date; a quarter or a season is from its first to its last month. */
export type DateToken = Span & { from: string; to: string };

/** English month names as an alternation, lower case. */
export const englishMonths =
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

/** The dates of a text in lower case without diacritics, in order, without overlap. */
export function findDateTokens(key: string): DateToken[] {
  const tokens: DateToken[] = [];
  for (const match of key.matchAll(tokenPattern)) {
    const value = readToken(match.groups!);
    if (value) tokens.push({ start: match.index, end: match.index + match[0].length, ...value });
  }
  return tokens;
}

function readToken(g: Record<string, string | undefined>): { from: string; to: string } | null {
  if (g.month) return point(fullYear(g.monthYear!), monthNumber(g.month));
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

/** "YYYY-MM" */
export function yearMonth(yearText: string, month: number): string {
  return `${yearText}-${String(month).padStart(2, "0")}`;
}

/** '21 is 2021, '98 is 1998. */
function fullYear(yearText: string): string {
  if (yearText.length === 4) return yearText;
  const short = yearText.slice(1);
  return Number(short) < 70 ? `20${short}` : `19${short}`;
}

/** 1 to 12 of an English month name or its short form. */
export function monthNumber(name: string): number {
  return monthOrder.indexOf(name.slice(0, 3)) + 1;
}
