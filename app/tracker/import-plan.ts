import { type CellProblem, type Cells, readApplicationRow } from "./application-row";
import { type CsvColumn, mapHeaders } from "./csv-columns";
import { fromRow, type ImportedApplication } from "./imported-application";
import { type DayOrder, dayOrderOf } from "./read-day";
import { sortKey } from "./search-text";
import type { OwnStage } from "./stage";
import type { FileStage, TrackerFile } from "./tracker-file";

/** Most applications of one file. */
export const maxImportRows = 10_000;

/** A header of the file, what it is taken for, and the first thing that stands below it. */
type ImportHeader = { name: string; column: CsvColumn | null; example: string };

/** An application that is already there and may look like a row. */
export type KnownApplication = { id: string; title: string; company: string | null; link: string | null };

/** What a row repeats: an application of the tracker, or an earlier line of the file. */
export type Duplicate = { kind: "known"; id: string } | { kind: "line"; line: number };

/** What is wrong with a cell, or (without a column) the place in a JSON file that cannot be read. */
export type ImportProblem = CellProblem | { column: null; code: "place"; value: string };

export type PlannedRow = {
  /** of a spreadsheet, whose headers are line 1; of a JSON file, the number of the application */
  line: number;
  title: string;
  company: string;
  application: ImportedApplication | null;
  problems: ImportProblem[];
  duplicate: Duplicate | null;
};

type DayOrders = Record<"appliedOn" | "deadlineOn", DayOrder>;

/** What importing a file would do, before anything is stored. A JSON file has no headers and brings own stages along. */
export type ImportPlan = {
  headers: ImportHeader[];
  orders: DayOrders | null;
  stages: FileStage[];
  /** of the own stages that rows can be in, by their id or by the file's reference */
  stageNames: Record<string, string>;
  rows: PlannedRow[];
};

/**
 * @param records as readCsv gives them, the first one the headers
 * @param chosen the columns a person has chosen for the headers; null to go by the headers' names
 */
export function planCsv(
  records: readonly string[][],
  { chosen, own }: { chosen: (CsvColumn | null)[] | null; own: readonly OwnStage[] },
): ImportPlan {
  const [names = [], ...lines] = records;
  const mapped = chosen ?? mapHeaders(names);
  const columns = names.map((_, order) => mapped[order] ?? null);
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
  const rows = all.map((cells, order): PlannedRow => {
    const { row, problems } = readApplicationRow(cells, { orders, own });
    const [title, company] = [cells.title?.trim() ?? "", cells.company?.trim() ?? ""];
    return { line: order + 2, title, company, application: row && fromRow(row), problems, duplicate: null };
  });
  const stageNames = Object.fromEntries(own.map(({ id, name }) => [id, name]));
  return { headers, orders, stages: [], stageNames, rows };
}

export function planTrackerFile({ stages, entries }: TrackerFile): ImportPlan {
  const rows = entries.map(({ application, wrongAt }, order): PlannedRow => {
    const problems: ImportProblem[] = application ? [] : [{ column: null, code: "place", value: wrongAt }];
    const { title = "", company = null } = application?.fields ?? {};
    return { line: order + 1, title, company: company ?? "", application, problems, duplicate: null };
  });
  const stageNames = Object.fromEntries(stages.map(({ ref, name }) => [ref, name]));
  return { headers: [], orders: null, stages, stageNames, rows };
}

/**
 * The plan with each row that repeats one of `known` or an earlier row named as its duplicate. What was exported as two
 * applications is two: a row of our own file is held against `known` only.
 */
export function withDuplicates(plan: ImportPlan, known: KnownApplication[]): ImportPlan {
  const seen = new Map<string, Duplicate>();
  for (const application of known)
    for (const key of sameness(application)) seen.set(key, { kind: "known", id: application.id });
  const rows = plan.rows.map((row) => {
    if (!row.application) return row;
    const keys = sameness(row.application.fields);
    const duplicate = keys.flatMap((key) => seen.get(key) ?? [])[0] ?? null;
    const told = plan.orders === null ? [] : keys.filter((key) => !seen.has(key));
    for (const key of told) seen.set(key, { kind: "line", line: row.line });
    return { ...row, duplicate };
  });
  return { ...plan, rows };
}

/** What tells that two applications are one: the same title at the same company, or the same link. */
function sameness({ title, company, link }: Omit<KnownApplication, "id">): string[] {
  return [`${sortKey(title)}\n${sortKey(company)}`, ...(link ? [link] : [])];
}

/** The applications that will be imported: all that can be read, and of the duplicates those whose line was chosen. */
export function chosenApplications({ rows }: ImportPlan, chosenLines: ReadonlySet<number>): ImportedApplication[] {
  return rows.flatMap(({ application, duplicate, line }) =>
    application && (duplicate === null || chosenLines.has(line)) ? [application] : [],
  );
}
