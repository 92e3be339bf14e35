import { type AnySQLiteColumn, index } from "drizzle-orm/sqlite-core";

/** What a list of applications can be ordered by, and what it can be narrowed down by. */
type ListColumns = Record<
  | "ownerId"
  | "stage"
  | "priority"
  | "workMode"
  | "updatedAt"
  | "titleKey"
  | "companyKey"
  | "appliedOrder"
  | "deadlineOrder"
  | "matchOrder"
  | "id",
  AnySQLiteColumn
>;

/**
 * For each order of a list an index that ends in the id, so that a page is found without reading the pages before it: one for
 * all applications, one for those of a stage and one for those of a priority or a way of working. `list-in-order.server`
 * merges what one index holds apart.
 */
export function listIndexes(table: ListColumns) {
  const { ownerId, stage, priority, workMode, id } = table;
  const orders = {
    change: table.updatedAt,
    title: table.titleKey,
    company: table.companyKey,
    applied: table.appliedOrder,
    deadline: table.deadlineOrder,
    match: table.matchOrder,
  };
  return [
    index("applications_by_priority").on(ownerId, priority, id),
    index("applications_of_stage_by_priority").on(ownerId, stage, workMode, priority, id),
    index("applications_of_kind_by_priority").on(ownerId, workMode, priority, id),
    ...Object.entries(orders).flatMap(([name, order]) => [
      index(`applications_by_${name}`).on(ownerId, order, id),
      index(`applications_of_stage_by_${name}`).on(ownerId, stage, priority, workMode, order, id),
      index(`applications_of_kind_by_${name}`).on(ownerId, priority, workMode, order, id),
    ]),
  ];
}
