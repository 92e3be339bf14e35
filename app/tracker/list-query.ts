import { type Priority, priorities, type WorkMode, workModes } from "./choices";

/** What the table can be ordered by. "added" is the order in which a search finds unless told otherwise, and only a search. */
export const sortFields = ["changed", "added", "title", "company", "priority", "applied", "deadline", "match"] as const;

/** Columns beside the title and the stage, which are always there; in the order of the table. */
export const columnNames = [
  "company",
  "location",
  "mode",
  "source",
  "priority",
  "match",
  "applied",
  "deadline",
  "tags",
  "changed",
] as const;

export type SortField = (typeof sortFields)[number];
/** An order that any list can have. */
export type OrderField = Exclude<SortField, "added">;
export type ColumnName = (typeof columnNames)[number];
export type Direction = "asc" | "desc";

/** The state of the table, all of which stands in the address. */
export type ListQuery = {
  search: string;
  /** a StageId; null for all */
  stage: string | null;
  tag: string | null;
  priority: Priority | null;
  workMode: WorkMode | null;
  sort: SortField;
  direction: Direction;
  columns: ColumnName[];
  /** where the page begins: behind the row with this order value and id */
  after: Cursor | null;
};

export type Cursor = { value: string; id: string };

/** Longest search text, in characters. */
export const maxSearchLength = 100;

/** Most applications of a search that can be put in any order: all of them are read for that, at two rows each. */
export const maxSortable = 60;

const defaultColumns: ColumnName[] = ["company", "match", "deadline", "changed"];

/** The direction a person expects first: the latest, the most urgent, the best, the alphabet's begin. */
export const naturalDirection: Readonly<Record<SortField, Direction>> = {
  changed: "desc",
  added: "desc",
  title: "asc",
  company: "asc",
  priority: "desc",
  applied: "desc",
  deadline: "asc",
  match: "desc",
};

/** Reads the state from an address; what it does not understand counts as not given. */
export function readListQuery(parameters: URLSearchParams): ListQuery {
  const typed = (parameters.get("q") ?? "").normalize("NFC").trim().slice(0, maxSearchLength);
  // Without a letter or a digit there is nothing to search for.
  const search = /[\p{L}\p{N}]/u.test(typed) ? typed : "";
  const chosen = oneOf(sortFields, parameters.get("sort"));
  const columns = columnNames.filter((name) => parameters.getAll("column").includes(name));
  const filters = {
    search,
    stage: parameters.get("stage") || null,
    tag: parameters.get("tag")?.normalize("NFC") || null,
    priority: priorities.find((priority) => String(priority) === parameters.get("priority")) ?? null,
    workMode: oneOf(workModes, parameters.get("mode")) ?? null,
  };
  const sort = chosen && (chosen !== "added" || isFound(filters)) ? chosen : usualSort(search);
  return {
    ...filters,
    sort,
    direction: oneOf(["asc", "desc"] as const, parameters.get("order")) ?? naturalDirection[sort],
    columns: parameters.has("columns") ? columns : defaultColumns,
    after: readCursor(parameters.get("after")),
  };
}

/** The address's part for a state; `columns` says that the chosen ones are listed, since none may be. */
export function writeListQuery(query: ListQuery): string {
  const parameters = new URLSearchParams();
  const { search, stage, tag, priority, workMode, sort, direction, columns, after } = query;
  if (search) parameters.set("q", search);
  if (stage) parameters.set("stage", stage);
  if (tag) parameters.set("tag", tag);
  if (priority) parameters.set("priority", String(priority));
  if (workMode) parameters.set("mode", workMode);
  if (sort !== usualSort(search)) parameters.set("sort", sort);
  if (direction !== naturalDirection[sort]) parameters.set("order", direction);
  if (columns.join() !== defaultColumns.join()) {
    parameters.set("columns", "1");
    for (const name of columns) parameters.append("column", name);
  }
  if (after) parameters.set("after", writeCursor(after));
  const text = parameters.toString();
  return text ? `?${text}` : "";
}

export type Filters = Pick<ListQuery, "search" | "stage" | "tag" | "priority" | "workMode">;

/** Whether anything narrows the list down. */
export function isFiltered({ search, tag, ...choices }: Filters): boolean {
  return search !== "" || tag !== null || isChosen(choices);
}

/** Whether the list comes from the search index: words are looked for, or a tag and more. */
export function isFound({ search, tag, ...choices }: Filters): boolean {
  return search !== "" || (tag !== null && isChosen(choices));
}

function isChosen({ stage, priority, workMode }: Pick<Filters, "stage" | "priority" | "workMode">): boolean {
  return stage !== null || priority !== null || workMode !== null;
}

function usualSort(search: string): SortField {
  return search ? "added" : "changed";
}

function writeCursor({ value, id }: Cursor): string {
  return `${id}.${value}`;
}

function readCursor(text: string | null): Cursor | null {
  const parts = /^(app_[0-9a-f]{32})\.(.{0,200})$/s.exec(text ?? "");
  return parts ? { id: parts[1]!, value: parts[2]! } : null;
}

function oneOf<Value extends string>(values: readonly Value[], value: string | null): Value | undefined {
  return values.find((known) => known === value);
}
