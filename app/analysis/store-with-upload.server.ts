import { eq } from "drizzle-orm";
import { findResult } from "~/account/idempotency-keys.server";
import type { StoredCv } from "~/cv/store-cv.server";
import { files } from "~/cv/tables.server";
import { isConflict, runBatch } from "~/platform/db.server";
import type { Platform } from "~/platform/platform.server";
import { removeFiles } from "~/platform/remove-files.server";

/** Tries when another request of the same owner stores or deletes the same document at the same moment. */
const maxTries = 8;

/** Rows to write in one batch, which records `id` under the submission's key, and the upload that must be there first. */
type Prepared = Pick<StoredCv, "statements" | "upload"> & { id: string };

/**
 * Stores what stands on documents: the upload first, then all rows. When the batch fails the upload is deleted again, unless
 * the batch turns out to have been committed.
 * @param prepare is asked again for each try, because another request may have stored or deleted the same document
 * @returns the id; the earlier one when something was stored under the same key
 */
export async function storeWithUpload(
  services: Platform,
  { ownerId, key, prepare }: { ownerId: string; key: string; prepare(): Promise<Prepared> },
): Promise<string> {
  for (let tried = 1; ; tried += 1) {
    const { id, upload, statements } = await prepare();
    if (upload) await services.files.put(upload.key, upload.bytes);
    try {
      await runBatch(services.db, statements);
      return id;
    } catch (error) {
      if (upload) await removeUnlessStored(services, upload.key);
      const stored = await findResult(services.db, { ownerId, key });
      if (stored) return stored;
      if (!isConflict(error) || tried === maxTries) throw error;
    }
  }
}

async function removeUnlessStored(services: Platform, key: string): Promise<void> {
  const [row] = await services.db.select({ id: files.id }).from(files).where(eq(files.key, key));
  if (!row) await removeFiles(services, [key]);
}
