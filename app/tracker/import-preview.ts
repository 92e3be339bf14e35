import type { CsvColumn } from "./csv-columns";
import {
  chosenApplications,
  type Duplicate,
  type ImportPlan,
  type ImportProblem,
  type PlannedRow,
} from "./import-plan";
import type { DayOrder } from "./read-day";

/** Rows of each kind that a preview shows; the counts are of all. */
const shownRows = 100;
const shownReady = 10;

type NamedRow = { line: number; title: string; company: string };

/** What a page shows of a plan: everything that needs a decision, and of the rest the first few. */
export type ImportPreview = {
  headers: ImportPlan["headers"];
  /** set when dates of this file could be read in more than one way */
  dayOrder: DayOrder | null;
  isSpreadsheet: boolean;
  stageNames: ImportPlan["stageNames"];
  toImport: number;
  /** attached files and checks that the applications have in an archive */
  documents: number;
  refused: { count: number; rows: (NamedRow & { problems: ImportProblem[] })[] };
  duplicates: { count: number; rows: (NamedRow & { duplicate: Duplicate; chosen: boolean })[] };
  ready: { count: number; rows: (NamedRow & { stage: string; appliedOn: string | null })[] };
};

export function previewOf(plan: ImportPlan, chosenLines: ReadonlySet<number>): ImportPreview {
  const { headers, orders, stageNames, rows } = plan;
  const refused = rows.filter(({ application }) => application === null);
  const duplicates = rows.flatMap(({ duplicate, ...row }) => (duplicate ? [{ ...row, duplicate }] : []));
  const ready = rows.flatMap(({ application, duplicate, ...row }) =>
    application && !duplicate ? [{ ...row, application }] : [],
  );
  const chosen = chosenApplications(plan, chosenLines);
  const dated = (["appliedOn", "deadlineOn"] as const satisfies CsvColumn[]).filter((name) =>
    headers.some(({ column, example }) => column === name && /^\d{1,2}[/.-]\d/.test(example)),
  );
  return {
    headers,
    dayOrder: orders && dated[0] ? orders[dated[0]] : null,
    isSpreadsheet: headers.length > 0,
    stageNames,
    toImport: chosen.length,
    documents: chosen.reduce((sum, { documents }) => sum + documents.length, 0),
    refused: {
      count: refused.length,
      rows: refused.slice(0, shownRows).map((row) => ({ ...named(row), problems: row.problems })),
    },
    duplicates: {
      count: duplicates.length,
      rows: duplicates
        .slice(0, shownRows)
        .map((row) => ({ ...named(row), duplicate: row.duplicate, chosen: chosenLines.has(row.line) })),
    },
    ready: {
      count: ready.length,
      rows: ready.slice(0, shownReady).map(({ application, ...row }) => ({
        ...named(row),
        stage: application.stage,
        appliedOn: application.fields.appliedOn,
      })),
    },
  };
}

function named({ line, title, company }: Pick<PlannedRow, "line" | "title" | "company">): NamedRow {
  return { line, title, company };
}
