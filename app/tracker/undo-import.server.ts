import { and, eq, exists, inArray, isNull, notExists } from "drizzle-orm";
import { idempotencyKeys } from "~/account/tables.server";
import { AppError } from "~/platform/app-error";
import type { Platform } from "~/platform/platform.server";
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
const parts = [stageEvents, contacts, interviewRounds, offers, reminders, attachments, archivedDocuments];

/**
 * Takes an import back as a whole: every application that came with it goes, or none. Own stages that came with it stay.
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
  const [taken] = await db.batch([
    db
      .update(importBatches)
      .set({ undoneAt: at })
      .where(and(ofBatch, isNull(importBatches.undoneAt), notExists(changed)))
      .returning({ id: importBatches.id }),
    ...parts.map((part) => db.delete(part).where(and(inArray(part.applicationId, theirs), undone))),
    db.delete(applications).where(and(ofImport, undone)),
    db.delete(idempotencyKeys).where(and(eq(idempotencyKeys.ownerId, ownerId), eq(idempotencyKeys.result, id), undone)),
  ]);
  if (taken.length > 0) return;
  const { changed: count, undoneAt } = await getImport(services, { ownerId, id });
  throw undoneAt === null ? new AppError("import.changed", { count }) : new AppError("import.undone");
}
