import { and, eq, notExists } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { forgetResult } from "~/account/idempotency-keys.server";
import { dropUnusedCv } from "~/cv/drop-unused-cv.server";
import { cvVersions, passages, readings } from "~/cv/tables.server";
import { postings, requirementSets } from "~/job/tables.server";
import { AppError } from "~/platform/app-error";
import type { Database } from "~/platform/db.server";
import type { Platform } from "~/platform/platform.server";
import { removeFiles } from "~/platform/remove-files.server";
import { removeVectors } from "~/platform/remove-vectors.server";
import { analyses, corrections } from "./tables.server";

/**
 * Deletes an analysis at once with its review, and the CV, its vectors, the posting and the upload when no other analysis
 * stands on them.
 * @throws AppError not_found, for another owner's analysis too
 */
export async function deleteAnalysis(
  services: Platform,
  { ownerId, id }: { ownerId: string; id: string },
): Promise<void> {
  const { db } = services;
  const parts = await findParts(db, { ownerId, id });
  if (!parts) throw new AppError("not_found");
  const ofReading = and(eq(passages.readingId, parts.readingId), eq(passages.ownerId, ownerId));
  const results = await db.batch([
    db.delete(corrections).where(and(eq(corrections.analysisId, id), eq(corrections.ownerId, ownerId))),
    db.delete(analyses).where(and(eq(analyses.id, id), eq(analyses.ownerId, ownerId))),
    db
      .delete(passages)
      .where(and(ofReading, unused(db)))
      .returning({ id: passages.id }),
    forgetResult(db, { ownerId, result: id }),
    ...dropUnusedPosting(db, { ownerId, ...parts }),
    db.delete(readings).where(and(eq(readings.id, parts.readingId), eq(readings.ownerId, ownerId), unread(db))),
    ...dropUnusedCv(db, { ownerId, ...parts }),
  ]);
  const removed = results.at(-1) as { key: string }[]; // what the last statement of dropUnusedCv returns
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

async function findParts(db: Database, { ownerId, id }: { ownerId: string; id: string }) {
  const [parts] = await db
    .select({
      readingId: analyses.readingId,
      postingId: requirementSets.postingId,
      versionId: readings.cvVersionId,
      cvId: cvVersions.cvId,
      fileId: cvVersions.fileId,
    })
    .from(analyses)
    .innerJoin(readings, eq(readings.id, analyses.readingId))
    .innerJoin(cvVersions, eq(cvVersions.id, readings.cvVersionId))
    .innerJoin(requirementSets, eq(requirementSets.id, analyses.requirementSetId))
    .where(and(eq(analyses.id, id), eq(analyses.ownerId, ownerId)));
  return parts ?? null;
}

function unread(db: Database) {
  return notExists(db.select().from(analyses).where(eq(analyses.readingId, readings.id)));
}

/** Every set stays while the posting is in use: the newest serves later checks, and the others say what was edited. */
function dropUnusedPosting(db: Database, { ownerId, postingId }: { ownerId: string; postingId: string }) {
  const sets = alias(requirementSets, "sets");
  const judged = db
    .select()
    .from(analyses)
    .innerJoin(sets, eq(sets.id, analyses.requirementSetId))
    .where(eq(sets.postingId, postingId));
  const read = db.select().from(requirementSets).where(eq(requirementSets.postingId, postings.id));
  const ofSets = and(eq(requirementSets.postingId, postingId), eq(requirementSets.ownerId, ownerId));
  const ofPosting = and(eq(postings.id, postingId), eq(postings.ownerId, ownerId));
  return [
    db.delete(requirementSets).where(and(ofSets, notExists(judged))),
    db.delete(postings).where(and(ofPosting, notExists(read))),
  ] as const;
}
