import { and, eq, sql } from "drizzle-orm";
import { idempotencyKeys } from "~/account/tables.server";
import { assessCheckFile } from "~/analysis/assess-check-file.server";
import type { AnalysisServices } from "~/analysis/assess-documents.server";
import { readCheckFile } from "~/analysis/check-file";
import { monthOf } from "~/analysis/month-of";
import { restoreFrozen } from "~/analysis/restore-frozen.server";
import { maxFileBytes } from "~/cv/accepted-file";
import { AppError } from "~/platform/app-error";
import type { Statement } from "~/platform/db.server";
import { shownFileName } from "~/platform/file-name";
import type { Platform } from "~/platform/platform.server";
import { maxAttachmentBytes } from "./attachment";
import { storeAttachment } from "./attachments.server";
import type { Archive } from "./open-archive";
import { applications, archivedDocuments } from "./tables.server";
import type { WaitingDocument } from "./waiting-documents.server";

/** Above what a CV, a posting and the report about them come to, in bytes. */
const maxCheckBytes = 6 * 1024 * 1024;

/** What came back, in bytes, and how many of the owner's corrections did not. */
type Restored = { bytes: number; lost: number };

type Restoring = { actor: string; archive: Archive; document: WaitingDocument };

/**
 * Gives an application one document back: a file as it is, a check made anew. The name goes from the list of what is missing in the
 * same batch, so that it comes back once, however often it is sent.
 * @throws AppError archive.…, attachment.…, cv.…, jd.… with what is wrong with it; not_found when its application is gone by now
 */
export function restoreDocument(services: AnalysisServices, restoring: Restoring): Promise<Restored> {
  return restoring.document.size === null ? restoreCheck(services, restoring) : restoreFile(services, restoring);
}

async function restoreFile(services: Platform, { archive, document }: Restoring): Promise<Restored> {
  const { id, ownerId, applicationId, createdAt, size } = document;
  const bytes = unpacked(archive, document.place, maxAttachmentBytes);
  if (bytes.length !== size) throw new AppError("archive.file_changed");
  const file = { ownerId, applicationId, name: shownFileName(document.name, "file"), bytes, createdAt };
  await storeAttachment(services, { submission: keyOf(id), file, alongside: [found(services, document)] });
  return { bytes: bytes.length, lost: 0 };
}

async function restoreCheck(services: AnalysisServices, { actor, archive, document }: Restoring): Promise<Restored> {
  const { db } = services;
  const { id, ownerId, applicationId } = document;
  if (document.hasCheck) throw new AppError("archive.has_check");
  const written = unpacked(archive, document.place, maxCheckBytes);
  const check = readCheckFile(new TextDecoder().decode(written));
  if (!check || check.asOf > monthOf(services.now())) throw new AppError("archive.check_unreadable");
  if (!archive.find(check.cv.file)) throw new AppError("archive.no_cv");
  const bytes = unpacked(archive, check.cv.file, maxFileBytes);
  const assessed = await assessCheckFile(services, { check, bytes, actor });
  const mine = and(eq(applications.id, applicationId), eq(applications.ownerId, ownerId));
  await restoreFrozen(services, {
    ownerId,
    key: keyOf(id),
    result: applicationId,
    check,
    bytes,
    assessed,
    alongside: ({ id: frozenId, total, band }) => [
      record(services, document),
      db.update(applications).set({ frozenId, matchTotal: total, matchBand: band }).where(mine),
      found(services, document),
    ],
  }).catch((error: unknown) => rethrow(services, { document, error }));
  return { bytes: written.length + bytes.length, lost: assessed.lost };
}

/** Without an application of this owner that has no check yet there is no result to record, which the table refuses, and with it the batch. */
function record({ db, now }: Platform, { id, ownerId, applicationId }: WaitingDocument): Statement {
  const free = db
    .select({ id: applications.id })
    .from(applications)
    .where(
      sql`${eq(applications.id, applicationId)} and ${eq(applications.ownerId, ownerId)} and ${applications.frozenId} is null`,
    );
  return db.insert(idempotencyKeys).values({ ownerId, key: keyOf(id), result: sql`(${free})`, createdAt: now() });
}

/** What is no longer waiting was given back or deleted by another request. */
async function rethrow(services: Platform, { document, error }: { document: WaitingDocument; error: unknown }) {
  const isWaiting = await services.db.$count(archivedDocuments, eq(archivedDocuments.id, document.id));
  throw isWaiting ? error : new AppError("not_found");
}

function found({ db }: Platform, { id, ownerId }: WaitingDocument): Statement {
  return db.delete(archivedDocuments).where(and(eq(archivedDocuments.id, id), eq(archivedDocuments.ownerId, ownerId)));
}

function keyOf(documentId: string): string {
  return `archived ${documentId}`;
}

function unpacked(archive: Archive, place: string, limit: number): Uint8Array {
  const entry = archive.find(place);
  const bytes = entry ? archive.unpack(entry, limit) : null;
  if (bytes === "too much") throw new AppError("archive.file_changed");
  if (bytes === null) throw new AppError("archive.file_damaged");
  return bytes;
}
