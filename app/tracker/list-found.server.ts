import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Database } from "~/platform/db.server";
import { type ListQuery, maxSortable, type OrderField } from "./list-query";
import { listedColumns } from "./listed-columns.server";
import { orderColumns } from "./order-columns.server";
import { searchQuery } from "./search-query";
import { applications } from "./tables.server";

type Place = { ownerId: string; query: ListQuery };

type Placed = { value: string | number; id: string };

/** The place in the search index, which is the order in which applications were added. */
const added = sql<number>`application_search.rowid`;

/** What a search finds, in the order in which it was added. */
export function listFound(db: Database, { ownerId, query, limit }: Place & { limit: number }) {
  const { direction, after } = query;
  // D1 binds every number as a fraction; the search index takes whole ones only.
  const behind = sql`${added} ${sql.raw(direction === "asc" ? ">" : "<")} cast(${after?.value} as integer)`;
  return found(db, { ownerId, query, value: added, behind: after ? behind : undefined })
    .orderBy(sql`${added} ${sql.raw(direction)}`)
    .limit(limit);
}

/**
 * What a search finds, in another order. When that is more than can be sorted it is `unsorted`, and the rows are the first of
 * `listFound`, the latest before the others.
 */
export async function sortFound(db: Database, { ownerId, query, sort }: Place & { sort: OrderField }) {
  const order = orderColumns[sort];
  const latest = await found(db, { ownerId, query, value: sql`${order}` })
    .orderBy(sql`${added} desc`)
    .limit(maxSortable + 1);
  if (latest.length > maxSortable) {
    return { rows: latest.map((row) => ({ ...row, value: row.added })), unsorted: true };
  }
  const { direction, after } = query;
  const sign = direction === "asc" ? 1 : -1;
  const rows = latest.sort((a, b) => sign * compare(a, b));
  if (!after) return { rows, unsorted: false };
  const last = { value: order.dataType === "number" ? Number(after.value) : after.value, id: after.id };
  return { rows: rows.filter((row) => sign * compare(row, last) > 0), unsorted: false };
}

function found(db: Database, { ownerId, query, value, behind }: Place & { value: SQL; behind?: SQL | undefined }) {
  const matching = sql`application_search match ${searchQuery(ownerId, query)}`;
  return db
    .select({ ...listedColumns, value: value as SQL<string | number>, added })
    .from(sql`application_search`)
    .innerJoin(applications, sql`${applications.searchId} = application_search.rowid`)
    .where(and(matching, eq(applications.ownerId, ownerId), behind))
    .$dynamic();
}

function compare(a: Placed, b: Placed): number {
  if (a.value !== b.value) return a.value < b.value ? -1 : 1;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}
