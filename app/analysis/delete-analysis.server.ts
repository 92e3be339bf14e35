import { and, eq, notExists } from "drizzle-orm";
import { forgetResult } from "~/account/idempotency-keys.server";
import { passages } from "~/cv/tables.server";
import { AppError } from "~/platform/app-error";
import type { Database } from "~/platform/db.server";
import type { Platform } from "~/platform/platform.server";
import { removeFiles } from "~/platform/remove-files.server";
import { removeVectors } from "~/platform/remove-vectors.server";
import { documentsOf, dropUnusedDocuments } from "./drop-unused-documents.server";
import { analyses, corrections } from "./tables.server";

/**
 * Deletes an analysis at once with its corrections and its review, and the CV, its vectors, the posting and the upload when no
 * other analysis stands on them. What was frozen from it stays with what it was frozen for.
 * @throws AppError not_found, for another owner's analysis too
 */
export async function deleteAnalysis(
  services: Platform,
  { ownerId, id }: { ownerId: string; id: string },
): Promise<void> {
  const { db } = services;
  const documents = await documentsOf(db, { table: analyses, ownerId, id });
  if (!documents) throw new AppError("not_found");
  const ofReading = and(eq(passages.readingId, documents.readingId), eq(passages.ownerId, ownerId));
  const results = await db.batch([
    db.delete(corrections).where(and(eq(corrections.analysisId, id), eq(corrections.ownerId, ownerId))),
    db.delete(analyses).where(and(eq(analyses.id, id), eq(analyses.ownerId, ownerId))),
    db
      .delete(passages)
      .where(and(ofReading, unused(db)))
      .returning({ id: passages.id }),
    forgetResult(db, { ownerId, result: id }),
    ...dropUnusedDocuments(db, { ownerId, ...documents }),
  ]);
  const removed = results.at(-1) as { key: string }[]; // what the last statement of dropUnusedDocuments returns
  await removeFiles(
    services,
    removed.map(({ key }) => key),
  );
  await removeVectors(
    services,
    results[2].map(({ id: vector }) => vector),
  );
}

function unused(db: Database) {
  return notExists(db.select().from(analyses).where(eq(analyses.readingId, passages.readingId)));
}
