import type { CvRow } from "./cv-rows";
import type { DateRange } from "./dates";
import { type RowKind, rowKinds } from "./row-kinds";
import { spansWithin } from "./spans-within";
import { organizationScore, titleScore } from "./title-or-organization";

/** One job, school or project of a section: the rows that name it, its dates, and all its rows. */
export type Entry = { header: CvRow[]; rows: CvRow[]; dates: DateRange | null };

type Run = { from: number; to: number };

/** Rows above and below the dates that can still belong to a header. */
const headerReach = 3;

/**
 * Splits the rows of a section (without its heading) into entries. A header is a run of short rows that are neither
 * points nor prose; its dates stand in it, or, where a page prints them at its side, among the rows below it.
 * Rows before the first header belong to no entry.
 */
export function findEntries(rows: readonly CvRow[], dates: readonly DateRange[]): Entry[] {
  const kinds = rowKinds(rows, dates);
  const runs = headerRuns(kinds).flatMap((run) => splitRun(rows, kinds, run));
  const dated = new Set(runs.filter((run) => indices(run).some((i) => kinds[i] === "dated")));
  const model = dated.values().next().value;
  const headers = runs.filter((run) => dated.has(run) || isUndatedHeader(rows, kinds, run, rows[model?.from ?? -1]));
  return headers.map(({ from, to }, i) => {
    const own = rows.slice(from, headers[i + 1]?.from ?? rows.length);
    const header = rows.slice(from, to);
    return { header, rows: own, dates: datesOf(header, own, dates) };
  });
}

function headerRuns(kinds: readonly RowKind[]): Run[] {
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
function splitRun(rows: readonly CvRow[], kinds: readonly RowKind[], run: Run): Run[] {
  const dated = indices(run).filter((i) => kinds[i] === "dated");
  if (dated.length === 0) return [run];
  if (dated.length === 1) return [aroundDate(rows, run, dated[0]!)];
  const gaps = indices(run).filter((i) => i > run.from && rows[i]!.gapBefore);
  const chunks = [run.from, ...gaps].map((from, i) => ({ from, to: gaps[i] ?? run.to }));
  const isParted = chunks.every(({ from, to }) => dated.filter((i) => i >= from && i < to).length === 1);
  if (isParted) return chunks;
  const lead = Math.min(dated[0]! - run.from, headerReach);
  const starts = dated.map((at, i) => {
    const before = dated[i - 1];
    if (before === undefined) return Math.max(run.from, at - headerReach);
    const opening = indices({ from: before + 1, to: at }).find((row) => isStronger(rows[row]!, rows[before]!));
    return Math.max(before + 1, Math.min(at - lead, opening ?? at));
  });
  return dated.map((at, i) => ({
    from: starts[i]!,
    to: Math.min(starts[i + 1] ?? run.to, at + 1 + headerReach),
  }));
}

/** In bold or in larger type: what opens an entry is set apart from the dates above it. */
function isStronger({ line }: CvRow, { line: other }: CvRow): boolean {
  return (line.bold && !other.bold) || (line.size ?? 0) > (other.size ?? 0) + 0.4;
}

/** The rows near the only dates of a run, up to a blank line that leaves something beside the dates. */
function aroundDate(rows: readonly CvRow[], run: Run, at: number): Run {
  let from = Math.max(run.from, at - headerReach);
  let to = Math.min(run.to, at + 1 + headerReach);
  for (let i = from + 1; i <= at; i++) if (rows[i]!.gapBefore && (i < at || rows[at]!.text.length > 45)) from = i;
  for (let i = to - 1; i > at; i--) if (rows[i]!.gapBefore && i > from + 1) to = i;
  return { from, to };
}

function indices({ from, to }: Run): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/**
 * A run without dates is a header only where it reads like one. Among headers with dates (`model` is the first) it also
 * has to look like them, or to name both a job and an organization.
 */
function isUndatedHeader(
  rows: readonly CvRow[],
  kinds: readonly RowKind[],
  run: Run,
  model: CvRow | undefined,
): boolean {
  if (run.to - run.from > headerReach + 1) return false;
  const header = rows.slice(run.from, run.to);
  const first = header[0]!;
  if (header.length === 1 && /[:：.]$/.test(first.text)) return false;
  const hasTitle = header.some(({ text }) => titleScore(text) >= 1);
  const hasOrganization = header.some(({ text }) => organizationScore(text) >= 1);
  if (!hasTitle && !hasOrganization) return false;
  if (model) return looksAlike(first, model) || (hasTitle && hasOrganization && first.gapBefore);
  return first.gapBefore || run.from === 0 || first.line.bold || kinds[run.to] === "body";
}

/** In a weight or size that sets headers apart from what stands below them. */
function looksAlike(row: CvRow, model: CvRow): boolean {
  return row.line.bold && model.line.bold && row.line.size === model.line.size;
}

function datesOf(header: readonly CvRow[], rows: readonly CvRow[], dates: readonly DateRange[]): DateRange | null {
  const inHeader = header.flatMap((row) => spansWithin(row, dates));
  const best = inHeader.find(({ single }) => !single) ?? inHeader[0];
  return best ?? rows.slice(header.length).flatMap((row) => sideDates(row, dates))[0] ?? null;
}

/** Dates printed at the side of a point: alone in the last cell of its row. */
function sideDates(row: CvRow, dates: readonly DateRange[]): DateRange[] {
  const cell = row.cells.at(-1)!;
  if (row.cells.length < 2) return [];
  return spansWithin(row, dates).filter(
    (range) => !range.single && range.start - cell.start < 2 && cell.end - range.end < 2,
  );
}
