import { and, asc, eq, sql } from "drizzle-orm";
import { frozenAnalyses } from "~/analysis/tables.server";
import type { Platform } from "~/platform/platform.server";
import { applications, archivedDocuments } from "./tables.server";

/** Documents that a page names one by one. */
const shownDocuments = 20;

type Import = { ownerId: string; importId: string };

/** A document that an import's list names and that has not come back yet; `order` is its place among all of them. */
export type WaitingDocument = typeof archivedDocuments.$inferSelect & {
  order: number;
  /** of its application */
  title: string;
  hasCheck: boolean;
};

/** Everything of an owner's import that is still in its archive, in the order of the list. */
export async function listWaiting({ db }: Platform, { ownerId, importId }: Import): Promise<WaitingDocument[]> {
  const rows = await db
    .select({
      document: archivedDocuments,
      order: sql<number>`${archivedDocuments}.rowid`,
      title: applications.title,
      frozenId: applications.frozenId,
    })
    .from(archivedDocuments)
    .innerJoin(applications, eq(applications.id, archivedDocuments.applicationId))
    .where(and(eq(archivedDocuments.ownerId, ownerId), eq(applications.importId, importId)))
    .orderBy(sql`${archivedDocuments}.rowid`);
  return rows.map(({ document, frozenId, ...rest }) => ({ ...document, ...rest, hasCheck: frozenId !== null }));
}

/** How many documents of an import are still in its archive, and the first few, as a page names them. */
export async function getWaiting(services: Platform, of: Import) {
  const all = await listWaiting(services, of);
  const shown = all
    .slice(0, shownDocuments)
    .map(({ id, title, name, size }) => ({ id, title, name, isCheck: size === null }));
  return { count: all.length, shown };
}

/** Checks that came back with an import and have another number here than their archive says. */
export async function listRecounted({ db }: Platform, { ownerId, importId }: Import) {
  const { id, title, matchTotal } = applications;
  return db
    .select({ id, title, total: matchTotal, stated: frozenAnalyses.statedTotal })
    .from(frozenAnalyses)
    .innerJoin(applications, eq(applications.frozenId, frozenAnalyses.id))
    .where(
      and(
        eq(applications.ownerId, ownerId),
        eq(applications.importId, importId),
        sql`${frozenAnalyses.statedTotal} is not null`,
      ),
    )
    .orderBy(asc(applications.searchId));
}
