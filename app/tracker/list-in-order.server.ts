import { and, eq, getTableName, gt, isNull, lt, type SQL, Subquery, sql } from "drizzle-orm";
import type { Database } from "~/platform/db.server";
import { behind } from "./behind.server";
import { priorities, workModes } from "./choices";
import type { ListQuery, OrderField } from "./list-query";
import { listedColumns } from "./listed-columns.server";
import { orderColumns } from "./order-columns.server";
import { applications } from "./tables.server";

/** SELECTs of one compound, of which D1 takes five; a tree of fours holds every group there is. */
const perCompound = 4;

/**
 * An owner's applications of a stage, a priority and a way of working, or of any, in order. An index keeps the rows of one
 * stage, priority and way of working together, in order. Where one of these is not given, the rows of each of its values are
 * read side by side and merged, by which SQLite reads those that it gives and one more of each.
 */
export function listInOrder(
  db: Database,
  { ownerId, query, sort, limit }: { ownerId: string; query: ListQuery; sort: OrderField; limit: number },
) {
  const order = orderColumns[sort];
  // Of one priority the index is read from the id on, as the priority is the same in every row.
  const beyond = sort === "priority" && query.priority ? behindId(query) : behind(query, order, applications.id);
  const arms = groupsOf(query, sort).map((group) => {
    const where = and(eq(applications.ownerId, ownerId), group, beyond);
    return sql`select *, ${order} as value from ${applications} where ${where}`;
  });
  const way = sql.raw(query.direction);
  return db
    .select({ ...listedColumns, value: sql<string | number>`value` })
    .from(new Subquery(unionOf(arms), {}, getTableName(applications)))
    .orderBy(sql`value ${way}, id ${way}`)
    .limit(limit);
}

function behindId({ after, direction }: ListQuery): SQL | undefined {
  if (!after) return undefined;
  return direction === "asc" ? gt(applications.id, after.id) : lt(applications.id, after.id);
}

/** The parts of the list that an index holds in the order that is asked for; together they are what the filters ask for. */
function groupsOf({ stage, priority, workMode }: ListQuery, sort: OrderField): (SQL | undefined)[] {
  const ofStage = stage ? eq(applications.stage, stage) : undefined;
  const ofPriority = priority ? eq(applications.priority, priority) : undefined;
  const ofModes = [workMode].flatMap((mode) => (mode ? [mode] : [...workModes, null])).map(ofMode);
  if (sort === "priority" || !(stage || priority || workMode)) {
    return stage || workMode ? ofModes.map((mode) => and(ofStage, ofPriority, mode)) : [ofPriority];
  }
  return (priority ? [priority] : priorities).flatMap((level) =>
    ofModes.map((mode) => and(ofStage, eq(applications.priority, level), mode)),
  );
}

function ofMode(mode: (typeof workModes)[number] | null): SQL {
  return mode === null ? isNull(applications.workMode) : eq(applications.workMode, mode);
}

function unionOf(selects: readonly SQL[]): SQL {
  if (selects.length <= perCompound) return sql.join([...selects], sql` union all `);
  const size = Math.ceil(selects.length / perCompound);
  const branches = Array.from({ length: perCompound }, (_, at) => selects.slice(at * size, (at + 1) * size));
  return unionOf(branches.filter(({ length }) => length > 0).map((some) => sql`select * from (${unionOf(some)})`));
}
