import { and, eq, lte, type SQL, sql } from "drizzle-orm";
import type { Platform } from "~/platform/platform.server";
import { maxAtOnce } from "./choose";
import { type Filters, isFiltered } from "./list-query";
import type { Chosen } from "./read-change";
import { searchQuery } from "./search-query";
import { applications } from "./tables.server";

/**
 * All applications of an owner that the filters of a list let through, as far as they can be changed at once and one more.
 * @param seenAt leaves out what was changed later, in milliseconds: the person has not seen it as it is
 */
export async function listMatching(
  { db }: Platform,
  { ownerId, filters, seenAt }: { ownerId: string; filters: Filters; seenAt: number },
): Promise<Chosen[]> {
  const { id, sequence } = applications;
  return db
    .select({ id, sequence })
    .from(applications)
    .where(
      and(
        eq(applications.ownerId, ownerId),
        lte(applications.updatedAt, seenAt),
        isFiltered(filters) ? isMatching(searchQuery(ownerId, filters)) : undefined,
      ),
    )
    .limit(maxAtOnce + 1);
}

function isMatching(query: string): SQL {
  return sql`${applications.searchId} in (select rowid from application_search where application_search match ${query})`;
}
