import { sql } from "drizzle-orm";
import type { Database } from "~/platform/db.server";
import type { Platform } from "~/platform/platform.server";
import { listFound, sortFound } from "./list-found.server";
import { listInOrder } from "./list-in-order.server";
import { type Cursor, isFound, type ListQuery } from "./list-query";
import { listTagged } from "./list-tagged.server";
import type { ListedApplication } from "./listed-application";

const pageSize = 50;

/** Most tags that the filter offers. */
const offeredTags = 30;

/** `query` as it was answered: what is too much to be sorted comes in the order in which it was added. */
export type ApplicationPage = { rows: ListedApplication[]; next: Cursor | null; query: ListQuery; unsorted: boolean };

/**
 * One page of an owner's applications. The page begins behind the cursor, so that any page costs as much as the first: each
 * order has its indexes, and what is searched for, or narrowed down by a tag and more, comes from the search index.
 */
export async function listApplications(
  { db }: Platform,
  { ownerId, query }: { ownerId: string; query: ListQuery },
): Promise<ApplicationPage> {
  const { rows: found, unsorted } = await rowsOf(db, { ownerId, query });
  const rows = found.slice(0, pageSize);
  const last = found.length > pageSize ? rows.at(-1) : undefined;
  return {
    rows: rows.map(({ value, added, ...row }) => row),
    next: last ? { value: String(last.value), id: last.id } : null,
    query: unsorted ? { ...query, sort: "added", direction: "desc", after: null } : query,
    unsorted,
  };
}

type Found = { rows: (ListedApplication & { value: string | number; added?: number })[]; unsorted: boolean };

async function rowsOf(db: Database, { ownerId, query }: { ownerId: string; query: ListQuery }): Promise<Found> {
  const { sort, tag } = query;
  const limit = pageSize + 1;
  if (sort === "added") return { rows: await listFound(db, { ownerId, query, limit }), unsorted: false };
  if (isFound(query)) return sortFound(db, { ownerId, query, sort });
  const rows = tag
    ? await listTagged(db, { ownerId, query, tag, sort, limit })
    : await listInOrder(db, { ownerId, query, sort, limit });
  return { rows, unsorted: false };
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
