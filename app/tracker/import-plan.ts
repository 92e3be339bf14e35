import { type ApplicationRow, type CellProblem, type Cells, readApplicationRow } from "./application-row";
import { type CsvColumn, mapHeaders } from "./csv-columns";
import { type DayOrder, dayOrderOf } from "./read-day";
import { sortKey } from "./search-text";
import type { OwnStage } from "./stage";

/** Most applications of one file. */
export const maxImportRows = 1000;

/** A header of the file, what it is taken for, and the first thing that stands below it. */
export type ImportHeader = { name: string; column: CsvColumn | null; example: string };

/** An application that is already there and looks like a row. */
export type KnownApplication = { id: string; title: string; company: string | null; link: string | null };

/** What a row repeats: an application of the tracker, or an earlier line of the file. */
export type Duplicate = { kind: "known"; id: string } | { kind: "line"; line: number };

export type PlannedRow = {
  /** counted from the header, which is line 1, as a spreadsheet counts */
  line: number;
  title: string;
  company: string;
  row: ApplicationRow | null;
  problems: CellProblem[];
  duplicate: Duplicate | null;
};

export type ImportPlan = { headers: ImportHeader[]; orders: DayOrders; rows: PlannedRow[] };

type DayOrders = Record<"appliedOn" | "deadlineOn", DayOrder>;

/**
 * What importing a file would do, before anything is stored.
 * @param records as readCsv gives them, the first one the headers
 * @param chosen the columns a person has chosen for the headers; null to go by the headers' names
 */
export function planImport(
  records: readonly string[][],
  { chosen, own, known }: { chosen: (CsvColumn | null)[] | null; own: readonly OwnStage[]; known: KnownApplication[] },
): ImportPlan {
  const [names = [], ...lines] = records;
  const columns = names.map((_, order) => (chosen ?? mapHeaders(names))[order] ?? null);
  const headers = names.map((name, order) => ({
    name: name.trim(),
    column: columns[order]!,
    example: lines.find((line) => line[order]?.trim())?.[order]?.trim() ?? "",
  }));
  const cellsOf = (line: string[]): Cells =>
    Object.fromEntries(columns.flatMap((column, order) => (column ? [[column, line[order] ?? ""]] : [])));
  const all = lines.map(cellsOf);
  const orders: DayOrders = {
    appliedOn: dayOrderOf(all.map(({ appliedOn = "" }) => appliedOn)),
    deadlineOn: dayOrderOf(all.map(({ deadlineOn = "" }) => deadlineOn)),
  };
  const seen = seenBefore(known);
  const rows = all.map((cells, order): PlannedRow => {
    const { row, problems } = readApplicationRow(cells, { orders, own });
    const line = order + 2;
    const duplicate = row ? seen(row.fields, line) : null;
    return { line, title: cells.title?.trim() ?? "", company: cells.company?.trim() ?? "", row, problems, duplicate };
  });
  return { headers, orders, rows };
}

/** What tells that two applications are one: the same link, or the same title at the same company. */
export function sameness({ title, company, link }: Omit<KnownApplication, "id">): string[] {
  return [`${sortKey(title)}\n${sortKey(company)}`, ...(link ? [link] : [])];
}

function seenBefore(known: KnownApplication[]) {
  const seen = new Map<string, Duplicate>();
  for (const application of known)
    for (const key of sameness(application)) seen.set(key, { kind: "known", id: application.id });
  return (fields: Omit<KnownApplication, "id">, line: number): Duplicate | null => {
    const keys = sameness(fields);
    const duplicate = keys.flatMap((key) => seen.get(key) ?? [])[0] ?? null;
    for (const key of keys) if (!seen.has(key)) seen.set(key, { kind: "line", line });
    return duplicate;
  };
}
