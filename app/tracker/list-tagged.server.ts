import { and, eq, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Database } from "~/platform/db.server";
import { behind } from "./behind.server";
import type { ListQuery, OrderField } from "./list-query";
import { listedColumns } from "./listed-columns.server";
import { applications, applicationTags } from "./tables.server";

const orderColumns: Record<OrderField, SQLiteColumn> = {
  changed: applicationTags.changedAt,
  title: applicationTags.titleKey,
  company: applicationTags.companyKey,
  priority: applicationTags.priority,
  applied: applicationTags.appliedOrder,
  deadline: applicationTags.deadlineOrder,
  match: applicationTags.matchOrder,
};

/** An owner's applications that have a tag, in order. */
export function listTagged(
  db: Database,
  {
    ownerId,
    query,
    tag,
    sort,
    limit,
  }: { ownerId: string; query: ListQuery; tag: string; sort: OrderField; limit: number },
) {
  const order = orderColumns[sort];
  const way = sql.raw(query.direction);
  const tagged = and(eq(applicationTags.ownerId, ownerId), eq(applicationTags.tag, tag));
  return db
    .select({ ...listedColumns, value: sql<string | number>`${order}` })
    .from(applicationTags)
    .innerJoin(applications, eq(applications.id, applicationTags.applicationId))
    .where(and(tagged, eq(applications.ownerId, ownerId), behind(query, order, applicationTags.applicationId)))
    .orderBy(sql`${order} ${way}, ${applicationTags.applicationId} ${way}`)
    .limit(limit);
}
