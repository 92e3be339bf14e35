import { and, eq } from "drizzle-orm";
import { findResult, recordResult } from "~/account/idempotency-keys.server";
import { AppError } from "~/platform/app-error";
import { isConflict, runBatch, type Statement } from "~/platform/db.server";
import type { Platform } from "~/platform/platform.server";
import { removeFiles } from "~/platform/remove-files.server";
import { getApplication } from "./applications.server";
import { attachmentType, maxAttachmentBytes, maxAttachments } from "./attachment";
import { applications, attachments } from "./tables.server";

type Place = { ownerId: string; applicationId: string };

/**
 * Keeps a file with an application: the object first, then its row; without the row the object goes again. The same submission
 * twice keeps it once.
 * @throws AppError not_found; attachment.…
 */
export async function addAttachment(
  services: Platform,
  { ownerId, applicationId, submission, name, bytes }: Place & { submission: string; name: string; bytes: Uint8Array },
): Promise<void> {
  await getApplication(services, { ownerId, id: applicationId });
  const file = { ownerId, applicationId, name, bytes, createdAt: services.now() };
  await storeAttachment(services, { submission, file, alongside: [touch(services, { ownerId, applicationId })] });
}

/**
 * Keeps a file with an application that is this owner's, without counting as its change.
 * @param alongside statements of the same batch
 * @throws AppError not_found when the application is gone by now; attachment.…
 */
export async function storeAttachment(
  services: Platform,
  {
    submission,
    file,
    alongside,
  }: {
    submission: string;
    file: Place & { name: string; bytes: Uint8Array; createdAt: number };
    alongside: Statement[];
  },
): Promise<void> {
  const { db, files, random, now } = services;
  const { bytes, ...kept } = file;
  const { ownerId, applicationId } = kept;
  if (await findResult(db, { ownerId, key: submission })) return;
  const mediaType = acceptedType(bytes, kept.name);
  const count = await db.$count(attachments, ofApplication(kept));
  if (count >= maxAttachments) throw new AppError("attachment.limit", { limit: maxAttachments });
  const id = random.id("att");
  const key = `attachments/${random.secret()}`;
  await files.put(key, bytes);
  try {
    await runBatch(db, [
      db.insert(attachments).values({ id, key, mediaType, size: bytes.length, ...kept }),
      recordResult(db, { ownerId, key: submission, result: applicationId, createdAt: now() }),
      ...alongside,
    ]);
  } catch (error) {
    // A failed write may have been committed: the object goes only when no row names it.
    if ((await db.$count(attachments, eq(attachments.id, id))) === 1) return;
    await removeFiles(services, [key]);
    if (await findResult(db, { ownerId, key: submission })) return;
    throw isConflict(error) ? new AppError("not_found") : error;
  }
}

function acceptedType(bytes: Uint8Array, name: string): string {
  if (bytes.length === 0) throw new AppError("attachment.missing");
  if (bytes.length > maxAttachmentBytes) {
    throw new AppError("attachment.too_large", { limitMb: maxAttachmentBytes / 1024 / 1024 });
  }
  const mediaType = attachmentType(bytes, name);
  if (mediaType === null) throw new AppError("attachment.wrong_type");
  return mediaType;
}

/** A file as it was attached. @throws AppError not_found */
export async function openAttachment({ db, files }: Platform, { id, ...place }: Place & { id: string }) {
  const [row] = await db
    .select({ key: attachments.key, name: attachments.name, mediaType: attachments.mediaType })
    .from(attachments)
    .where(and(eq(attachments.id, id), ofApplication(place)));
  const stored = row ? await files.open(row.key) : null;
  if (!row || !stored) throw new AppError("not_found");
  return { name: row.name, mediaType: row.mediaType, ...stored };
}

/** @throws AppError not_found */
export async function removeAttachment(services: Platform, { id, ...place }: Place & { id: string }): Promise<void> {
  const { db } = services;
  const removed = db
    .delete(attachments)
    .where(and(eq(attachments.id, id), ofApplication(place)))
    .returning({ key: attachments.key });
  const [rows] = await db.batch([removed, touch(services, place)]);
  if (rows.length === 0) throw new AppError("not_found");
  await removeFiles(
    services,
    rows.map(({ key }) => key),
  );
}

function touch({ db, now }: Platform, { ownerId, applicationId }: Place) {
  return db
    .update(applications)
    .set({ updatedAt: now() })
    .where(and(eq(applications.id, applicationId), eq(applications.ownerId, ownerId)));
}

function ofApplication({ ownerId, applicationId }: Place) {
  return and(eq(attachments.applicationId, applicationId), eq(attachments.ownerId, ownerId));
}
