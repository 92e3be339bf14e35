import { type CvRow, isBullet } from "./cv-rows";
import type { DateRange } from "./dates";
import { organizationScore, titleScore } from "./title-or-organization";

/** One job, school or project of a section: the rows that name it, its dates, and all its rows. */
export type Entry = { header: CvRow[]; rows: CvRow[]; dates: DateRange | null };

/** Rows above and below the dates that can still belong to a header. */
const headerReach = 3;
/** A header row is at most this long, in UTF-16 code units. */
const longestHeaderRow = 150;

type Kind = "header" | "dated" | "body";

/**
 * Splits the rows of a section (without its heading) into entries. A header is a run of short rows that are neither
 * points nor prose; its dates stand in it, or, where a page prints them at its side, among the rows below it.
 * Rows before the first header belong to no entry.
 */
export function findEntries(rows: readonly CvRow[], dates: readonly DateRange[]): Entry[] {
  const kinds = rowKinds(rows, dates);
  const starts = headerRuns(kinds).flatMap((run) => splitRun(rows, kinds, run));
  const headers = starts.filter((start, i) => isHeader(rows, kinds, start, starts[i - 1]));
  return headers.map(({ from, to }, i) => {
    const last = headers[i + 1]?.from ?? rows.length;
    const own = rows.slice(from, last);
    return { header: rows.slice(from, to), rows: own, dates: datesOf(rows.slice(from, to), own, dates) };
  });
}

type Run = { from: number; to: number };

function rowKinds(rows: readonly CvRow[], dates: readonly DateRange[]): Kind[] {
  const longest = Math.max(0, ...rows.map((row) => row.text.length));
  const kinds: Kind[] = [];
  for (const [i, row] of rows.entries()) {
    const dated = datesIn(row, dates).some((range) => !range.single || isEdge(row, range));
    if (isBullet(row)) kinds.push(dated && isDatedPoint(row, dates) ? "dated" : "body");
    else if (row.text.length > longestHeaderRow || isProse(row.text)) kinds.push("body");
    else if (dated) kinds.push("dated");
    else kinds.push(continues(rows, kinds, i, longest) ? "body" : "header");
  }
  return kinds;
}

function datesIn(row: CvRow, dates: readonly DateRange[]): DateRange[] {
  return dates.filter((range) => range.start >= row.start && range.start < row.end);
}

/** A single date heads an entry only at the beginning or the end of its row. */
function isEdge(row: CvRow, range: DateRange): boolean {
  return range.start - row.start < 3 || row.end - range.end < 3;
}

/** A point that is itself a header: "• 2019 – 2021: Accountant, ABC Ltd". */
function isDatedPoint(row: CvRow, dates: readonly DateRange[]): boolean {
  const range = datesIn(row, dates).find(({ single }) => !single);
  if (!range || row.text.length > longestHeaderRow) return false;
  return range.start - row.start - row.mark < 3 || row.end - range.end < 3;
}

function isProse(text: string): boolean {
  const words = text.split(/\s+/).length;
  if (/^\p{Ll}/u.test(text) && !/^(?:e|i)[A-Z]/.test(text)) return true;
  return words > 16 || (words > 6 && /[.;!]$/.test(text));
}

/** Whether a row goes on with the point or sentence of the row before it, which was broken at the line's end. */
function continues(rows: readonly CvRow[], kinds: readonly Kind[], i: number, longest: number): boolean {
  const row = rows[i]!;
  const before = rows[i - 1];
  if (!before || kinds[i - 1] !== "body" || row.gapBefore) return false;
  if (before.line.bold !== row.line.bold || before.line.size !== row.line.size) return false;
  if (/[.!?:;]$/.test(before.text)) return false;
  if (before.text.length < longest * 0.6) return false;
  return titleScore(row.text) === 0 && organizationScore(row.text) === 0;
}

function headerRuns(kinds: readonly Kind[]): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < kinds.length; i++) {
    if (kinds[i] === "body") continue;
    const last = runs.at(-1);
    if (last?.to === i) last.to = i + 1;
    else runs.push({ from: i, to: i + 1 });
  }
  return runs;
}

/** A run with several dates holds several headers; blank lines part them, else the place of the dates in the first one does. */
function splitRun(rows: readonly CvRow[], kinds: readonly Kind[], run: Run): Run[] {
  const dated = indices(run).filter((i) => kinds[i] === "dated");
  if (dated.length === 0) return [run];
  if (dated.length === 1) return [aroundDate(rows, run, dated[0]!)];
  const gaps = indices(run).filter((i) => i > run.from && rows[i]!.gapBefore);
  const chunks = [run.from, ...gaps].map((from, i) => ({ from, to: gaps[i] ?? run.to }));
  const isParted =
    chunks.length > 1 && chunks.every(({ from, to }) => dated.filter((i) => i >= from && i < to).length === 1);
  if (isParted) return chunks;
  const lead = Math.min(dated[0]! - run.from, headerReach);
  return dated.map((at, i) => {
    const from = i === 0 ? Math.max(run.from, at - headerReach) : Math.max(dated[i - 1]! + 1, at - lead);
    const next = dated[i + 1];
    const to = next === undefined ? run.to : Math.max(at + 1, next - lead);
    return { from, to: Math.min(to, at + 1 + headerReach) };
  });
}

function aroundDate(rows: readonly CvRow[], run: Run, at: number): Run {
  let from = Math.max(run.from, at - headerReach);
  let to = Math.min(run.to, at + 1 + headerReach);
  for (let i = at; i > from; i--) if (rows[i]!.gapBefore && (i < at || rows[at]!.text.length > 40)) from = i;
  for (let i = at + 1; i < to; i++) if (rows[i]!.gapBefore && i > from + 1) to = i;
  return { from, to };
}

function indices({ from, to }: Run): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** A run without dates is a header only where it reads like one and something stands below it. */
function isHeader(rows: readonly CvRow[], kinds: readonly Kind[], run: Run, _before: Run | undefined): boolean {
  if (indices(run).some((i) => kinds[i] === "dated")) return true;
  if (run.to - run.from > headerReach + 1 || run.to >= rows.length) return false;
  const text = rows.slice(run.from, run.to).map((row) => row.text);
  if (text.some((line) => /[:：]$/.test(line)) && text.length === 1) return false;
  const named = text.some((line) => titleScore(line) >= 1) || text.some((line) => organizationScore(line) >= 1);
  return (
    named && (rows[run.from]!.gapBefore || run.from === 0 || rows[run.from]!.line.bold || kinds[run.to] === "body")
  );
}

function datesOf(header: readonly CvRow[], rows: readonly CvRow[], dates: readonly DateRange[]): DateRange | null {
  const inHeader = header.flatMap((row) => datesIn(row, dates));
  const best = inHeader.find(({ single }) => !single) ?? inHeader[0];
  if (best) return best;
  return rows.slice(header.length).flatMap((row) => sideDates(row, dates))[0] ?? null;
}

/** Dates printed at the side of a point: alone in the last cell of its row. */
function sideDates(row: CvRow, dates: readonly DateRange[]): DateRange[] {
  const cell = row.cells.at(-1)!;
  if (row.cells.length < 2) return [];
  return datesIn(row, dates).filter(
    (range) => !range.single && range.start - cell.start < 2 && cell.end - range.end < 2,
  );
}
