import { and, eq } from "drizzle-orm";
import { forgetResult } from "~/account/idempotency-keys.server";
import { AppError } from "~/platform/app-error";
import type { Platform } from "~/platform/platform.server";
import { removeFiles } from "~/platform/remove-files.server";
import { documentsOf, dropUnusedDocuments } from "./drop-unused-documents.server";
import { analyses } from "./tables.server";

/**
 * Deletes an analysis at once, and with it the CV, the posting and the upload when no other analysis stands on them. What
 * was frozen from it stays with what it was frozen for.
 * @throws AppError not_found, for another owner's analysis too
 */
export async function deleteAnalysis(
  services: Platform,
  { ownerId, id }: { ownerId: string; id: string },
): Promise<void> {
  const { db } = services;
  const documents = await documentsOf(db, { table: analyses, ownerId, id });
  if (!documents) throw new AppError("not_found");
  const results = await db.batch([
    db.delete(analyses).where(and(eq(analyses.id, id), eq(analyses.ownerId, ownerId))),
    forgetResult(db, { ownerId, result: id }),
    ...dropUnusedDocuments(db, { ownerId, ...documents }),
  ]);
  const removed = results.at(-1) as { key: string }[]; // what the last statement of dropUnusedDocuments returns
  await removeFiles(
    services,
    removed.map(({ key }) => key),
  );
}
