import { and, eq, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { idempotencyKeys } from "~/account/tables.server";
import { AppError } from "~/platform/app-error";
import { runBatch } from "~/platform/db.server";
import type { Platform } from "~/platform/platform.server";
import { removeFiles } from "~/platform/remove-files.server";
import { dropFrozen, dropLateFrozen, returned } from "./drop-frozen.server";
import {
  applications,
  archivedDocuments,
  attachments,
  contacts,
  interviewRounds,
  offers,
  reminders,
  stageEvents,
} from "./tables.server";

/**
 * Deletes applications at once, with everything that belongs to them: history, contacts, files, and what was frozen with them
 * where nothing else stands on it. Ids of other owners are passed over.
 * @returns how many
 * @throws AppError not_found when none of them is this owner's
 */
export async function deleteApplications(
  services: Platform,
  { ownerId, ids }: { ownerId: string; ids: readonly string[] },
): Promise<number> {
  const { db } = services;
  // One bound text instead of one value an id: D1 binds at most 100.
  const among = (column: SQLiteColumn): SQL => sql`${column} in (select value from json_each(${JSON.stringify(ids)}))`;
  const chosen = and(eq(applications.ownerId, ownerId), among(applications.id));
  const found = await db.select({ frozenId: applications.frozenId }).from(applications).where(chosen);
  if (found.length === 0) throw new AppError("not_found");
  const frozen = found.flatMap(({ frozenId }) => frozenId ?? []);
  const parts = [stageEvents, contacts, interviewRounds, offers, reminders, archivedDocuments];
  const results = await runBatch(db, [
    db.delete(idempotencyKeys).where(and(eq(idempotencyKeys.ownerId, ownerId), among(idempotencyKeys.result))),
    ...parts.map((part) => db.delete(part).where(and(eq(part.ownerId, ownerId), among(part.applicationId)))),
    db
      .delete(attachments)
      .where(and(eq(attachments.ownerId, ownerId), among(attachments.applicationId)))
      .returning({ key: attachments.key }),
    db.delete(applications).where(chosen).returning({ frozenId: applications.frozenId }),
    ...(await dropFrozen(services, { ownerId, ids: frozen })),
  ]);
  await removeFiles(services, returned(results, "key"));
  await dropLateFrozen(services, { ownerId, gone: returned(results, "frozenId"), known: frozen });
  return found.length;
}
