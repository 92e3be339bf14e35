import { and, eq, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Database } from "~/platform/db.server";
import type { Platform } from "~/platform/platform.server";
import type { Cursor, ListQuery, SortField } from "./list-query";
import type { ListedApplication } from "./listed-application";
import { searchQuery } from "./search-query";
import { applications, applicationTags } from "./tables.server";

const pageSize = 50;

/** Most tags that the filter offers. */
const offeredTags = 30;

const listedColumns = {
  id: applications.id,
  title: applications.title,
  company: applications.company,
  location: applications.location,
  workMode: applications.workMode,
  source: applications.source,
  stage: applications.stage,
  sequence: applications.sequence,
  priority: applications.priority,
  tags: applications.tags,
  appliedOn: applications.appliedOn,
  deadlineOn: applications.deadlineOn,
  matchTotal: applications.matchTotal,
  updatedAt: applications.updatedAt,
};

const orderColumns: Record<SortField, SQLiteColumn> = {
  changed: applications.updatedAt,
  added: applications.searchId,
  title: applications.titleKey,
  company: applications.companyKey,
  priority: applications.priority,
  applied: applications.appliedOrder,
  deadline: applications.deadlineOrder,
  match: applications.matchOrder,
};

export type ApplicationPage = { rows: ListedApplication[]; next: Cursor | null };

/**
 * One page of an owner's applications. The page begins behind the cursor, so that any page costs as much as the first: each
 * order has its index, a search in its own order is read from the search index.
 */
export async function listApplications(
  { db }: Platform,
  { ownerId, query }: { ownerId: string; query: ListQuery },
): Promise<ApplicationPage> {
  const found = await rowsOf(db, { ownerId, query });
  const rows = found.slice(0, pageSize);
  const last = found.length > pageSize ? rows.at(-1) : undefined;
  const next = last ? { value: String(last.value), id: last.id } : null;
  return { rows: rows.map(({ value, ...row }) => row), next };
}

/** A search in its own order and a tag in the order of change are read from their own index; the rest from `applications`. */
function rowsOf(db: Database, { ownerId, query }: { ownerId: string; query: ListQuery }) {
  const { sort, direction, search, tag } = query;
  const match = searchQuery(ownerId, search);
  const way = sql.raw(direction);
  const orderColumn = tag && sort === "changed" ? applicationTags.changedAt : orderColumns[sort];
  const selected = db.select({ ...listedColumns, value: sql<string | number>`${orderColumn}` });
  const chosen = [eq(applications.ownerId, ownerId), ...filters(query), behind(query, orderColumn)];
  if (match !== null && sort === "added") {
    return selected
      .from(sql`application_search`)
      .innerJoin(applications, sql`${applications.searchId} = application_search.rowid`)
      .where(and(sql`application_search match ${match}`, tag ? taggedWith(ownerId, tag) : undefined, ...chosen))
      .orderBy(sql`application_search.rowid ${way}`)
      .limit(pageSize + 1);
  }
  const found = match === null ? undefined : foundBy(match);
  const inOrder = sql`${orderColumn} ${way}, ${applications.id} ${way}`;
  if (tag && sort === "changed") {
    return selected
      .from(applicationTags)
      .innerJoin(applications, eq(applications.id, applicationTags.applicationId))
      .where(and(eq(applicationTags.ownerId, ownerId), eq(applicationTags.tag, tag), found, ...chosen))
      .orderBy(sql`${orderColumn} ${way}, ${applicationTags.applicationId} ${way}`)
      .limit(pageSize + 1);
  }
  return selected
    .from(applications)
    .where(and(...chosen, found, tag ? taggedWith(ownerId, tag) : undefined))
    .orderBy(inOrder)
    .limit(pageSize + 1);
}

function filters({ stage, priority, workMode }: ListQuery): (SQL | undefined)[] {
  return [
    stage ? eq(applications.stage, stage) : undefined,
    priority ? eq(applications.priority, priority) : undefined,
    workMode ? eq(applications.workMode, workMode) : undefined,
  ];
}

function foundBy(match: string): SQL {
  return sql`${applications.searchId} in (select rowid from application_search where application_search match ${match})`;
}

function taggedWith(ownerId: string, tag: string): SQL {
  return sql`${applications.id} in (select ${applicationTags.applicationId} from ${applicationTags} where ${applicationTags.ownerId} = ${ownerId} and ${applicationTags.tag} = ${tag})`;
}

/** The rows behind the cursor: by the order's value, and by the id where that is the same. */
function behind({ after, sort, direction, tag }: ListQuery, column: SQLiteColumn): SQL | undefined {
  if (!after) return undefined;
  const beyond = sql.raw(direction === "asc" ? ">" : "<");
  // D1 binds every number as a fraction; the search index takes whole ones only.
  if (sort === "added") return sql`application_search.rowid ${beyond} cast(${after.value} as integer)`;
  const value = column.dataType === "number" ? Number(after.value) : after.value;
  const id = tag && sort === "changed" ? applicationTags.applicationId : applications.id;
  return sql`(${column}, ${id}) ${beyond} (${value}, ${after.id})`;
}

/** The tags an owner uses, in alphabetical order; each costs two rows of the index, however often it is used. */
export async function listTags({ db }: Platform, ownerId: string): Promise<string[]> {
  const rows = await db.all<{ tag: string }>(sql`
    with recursive used(tag) as (
      select min(tag) from application_tags where owner_id = ${ownerId}
      union all
      select (select min(tag) from application_tags where owner_id = ${ownerId} and tag > used.tag)
      from used where used.tag is not null
      limit ${offeredTags + 1}
    )
    select tag from used where tag is not null`);
  return rows.map(({ tag }) => tag);
}
