import { and, eq, exists, inArray, isNotNull, isNull, notExists } from "drizzle-orm";
import { idempotencyKeys } from "~/account/tables.server";
import { AppError } from "~/platform/app-error";
import { runBatch } from "~/platform/db.server";
import type { Platform } from "~/platform/platform.server";
import { removeFiles } from "~/platform/remove-files.server";
import { dropFrozen, dropLateFrozen, returned } from "./drop-frozen.server";
import { changedSince, getImport } from "./imports.server";
import {
  applications,
  archivedDocuments,
  attachments,
  contacts,
  importBatches,
  interviewRounds,
  offers,
  reminders,
  stageEvents,
} from "./tables.server";

/** What belongs to an application; a changed application is never undone, so what was added later is not among it. */
const parts = [stageEvents, contacts, interviewRounds, offers, reminders, archivedDocuments];

/**
 * Takes an import back as a whole: every application that came with it goes with the files and checks that came back to it, or none. Own
 * stages that came with it stay.
 * @throws AppError not_found; import.undone when it was taken back before; import.changed when one of its applications was
 * changed since, because that work would be lost
 */
export async function undoImport(services: Platform, { ownerId, id }: { ownerId: string; id: string }): Promise<void> {
  const { db, now } = services;
  const batch = await getImport(services, { ownerId, id });
  if (batch.undoneAt !== null) throw new AppError("import.undone");
  const at = now();
  const ofImport = and(eq(applications.importId, id), eq(applications.ownerId, ownerId));
  const changed = db
    .select()
    .from(applications)
    .where(and(ofImport, changedSince(batch.createdAt)));
  const theirs = db.select({ id: applications.id }).from(applications).where(ofImport);
  const ofBatch = and(eq(importBatches.id, id), eq(importBatches.ownerId, ownerId));
  // The statements after the first see whether it has taken the import back, in the same transaction.
  const undone = exists(
    db
      .select()
      .from(importBatches)
      .where(and(ofBatch, eq(importBatches.undoneAt, at))),
  );
  const theirFrozen = await db
    .select({ id: applications.frozenId })
    .from(applications)
    .where(and(ofImport, isNotNull(applications.frozenId)));
  const frozen = theirFrozen.flatMap(({ id }) => id ?? []);
  const keys = and(eq(idempotencyKeys.ownerId, ownerId), undone);
  const results = await runBatch(db, [
    db
      .update(importBatches)
      .set({ undoneAt: at })
      .where(and(ofBatch, isNull(importBatches.undoneAt), notExists(changed)))
      .returning({ id: importBatches.id }),
    db.delete(idempotencyKeys).where(and(keys, inArray(idempotencyKeys.result, theirs))),
    db
      .delete(attachments)
      .where(and(inArray(attachments.applicationId, theirs), undone))
      .returning({ key: attachments.key }),
    ...parts.map((part) => db.delete(part).where(and(inArray(part.applicationId, theirs), undone))),
    db.delete(applications).where(and(ofImport, undone)).returning({ frozenId: applications.frozenId }),
    db.delete(idempotencyKeys).where(and(keys, eq(idempotencyKeys.result, id))),
    ...(await dropFrozen(services, { ownerId, ids: frozen })),
  ]);
  await removeFiles(services, returned(results, "key"));
  await dropLateFrozen(services, { ownerId, gone: returned(results, "frozenId"), known: frozen });
  const [taken] = results as [unknown[]];
  if (taken.length > 0) return;
  const { changed: count, undoneAt } = await getImport(services, { ownerId, id });
  throw undoneAt === null ? new AppError("import.changed", { count }) : new AppError("import.undone");
}
