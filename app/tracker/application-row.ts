import { type ApplicationFields, applicationFieldsSchema } from "./application";
import { readPayPeriod, readPriority, readStage, readWorkMode } from "./cell-words";
import { type ContactFields, contactSchema } from "./contact";
import type { CsvColumn } from "./csv-columns";
import { type FieldProblemCode, fieldProblems } from "./fields";
import { type DayOrder, readDay } from "./read-day";
import { readNumber } from "./read-number";
import { readSalary } from "./read-salary";
import type { OwnStage, StageId } from "./stage";

/** One row of a file as it will be stored. */
export type ApplicationRow = { fields: ApplicationFields; stage: StageId; contact: ContactFields | null };

type CellProblemCode = FieldProblemCode | "stage" | "salary" | "work_mode" | "priority" | "period";

/** What is wrong with one cell, and what stands in it. */
export type CellProblem = { column: CsvColumn; code: CellProblemCode; value: string };

export type RowReading = { row: ApplicationRow; problems: [] } | { row: null; problems: CellProblem[] };

export type Cells = Partial<Record<CsvColumn, string>>;

/** Columns that are lists of one cell are cut at these. */
const listSeparator = /[;,|\n]/;

/**
 * Reads the cells of one row. An empty cell is not stated; a stage that is not stated is "applied" with an applied date and
 * "saved" without. Nothing is guessed for a cell that cannot be read: the row says what is wrong with it.
 */
export function readApplicationRow(
  cells: Cells,
  { orders, own }: { orders: Record<"appliedOn" | "deadlineOn", DayOrder>; own: readonly OwnStage[] },
): RowReading {
  const problems: CellProblem[] = [];
  const cell = (column: CsvColumn) => cells[column]?.trim() ?? "";
  function read<Value>(column: CsvColumn, code: CellProblemCode, reader: (text: string) => Value | null): Value | null {
    const text = cell(column);
    if (text === "") return null;
    const value = reader(text);
    if (value === null) problems.push({ column, code, value: text });
    return value;
  }

  const salary = read("salary", "salary", readSalary);
  const appliedOn = read("appliedOn", "day", (text) => readDay(text, orders.appliedOn));
  const stage = read("stage", "stage", (text) => readStage(text, own)) ?? (appliedOn === null ? "saved" : "applied");
  const stated = {
    title: cell("title"),
    company: cell("company"),
    location: cell("location"),
    workMode: read("workMode", "work_mode", readWorkMode),
    salaryMin: read("salaryMin", "number", amountOf) ?? salary?.salaryMin ?? null,
    salaryMax: read("salaryMax", "number", amountOf) ?? salary?.salaryMax ?? null,
    currency: cell("currency").toUpperCase() || (salary?.currency ?? null),
    salaryPeriod: read("salaryPeriod", "period", readPayPeriod) ?? salary?.salaryPeriod ?? null,
    source: cell("source"),
    link: cell("link"),
    appliedOn,
    deadlineOn: read("deadlineOn", "day", (text) => readDay(text, orders.deadlineOn)),
    priority: read("priority", "priority", readPriority) ?? 2,
    tags: cell("tags").split(listSeparator),
    notes: cells.notes ?? "",
  };
  const fields = applicationFieldsSchema.safeParse(stated);
  const contact = readContact(cell);
  const found = [
    ...problems,
    ...(fields.success ? [] : fieldProblems(fields.error)).map(({ field, code }) => at(field as CsvColumn, code, cell)),
    ...contact.problems,
  ];
  const first = found.filter(({ column }, order) => found.findIndex((other) => other.column === column) === order);
  if (!fields.success || first.length > 0) return { row: null, problems: first };
  return { row: { fields: fields.data, stage, contact: contact.fields }, problems: [] };
}

function amountOf(text: string): number | null {
  const amount = readNumber(text);
  return Number.isNaN(amount) ? null : amount;
}

/** A person without a name is named by the address or the number. */
function readContact(cell: (column: CsvColumn) => string): { fields: ContactFields | null; problems: CellProblem[] } {
  const [email, phone, role] = [cell("contactEmail"), cell("contactPhone"), cell("contactRole")];
  const name = cell("contactName") || email || phone;
  if (!name) return { fields: null, problems: [] };
  const parsed = contactSchema.safeParse({ name, role, email, phone });
  if (parsed.success) return { fields: parsed.data, problems: [] };
  const columns: Record<string, CsvColumn> = {
    name: "contactName",
    role: "contactRole",
    email: "contactEmail",
    phone: "contactPhone",
  };
  return {
    fields: null,
    problems: fieldProblems(parsed.error).map(({ field, code }) => at(columns[field] ?? "contactName", code, cell)),
  };
}

function at(column: CsvColumn, code: FieldProblemCode, cell: (column: CsvColumn) => string): CellProblem {
  return { column, code, value: cell(column) };
}
