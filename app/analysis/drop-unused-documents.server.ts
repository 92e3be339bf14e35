import { and, eq, notExists } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { dropUnusedCv } from "~/cv/drop-unused-cv.server";
import { cvVersions, readings } from "~/cv/tables.server";
import { postings, requirementSets } from "~/job/tables.server";
import type { Database } from "~/platform/db.server";
import { analyses, frozenAnalyses } from "./tables.server";

/** The rows that an analysis, live or frozen, stands on. */
export type Documents = {
  requirementSetId: string;
  postingId: string;
  readingId: string;
  versionId: string;
  cvId: string;
  fileId: string;
};

/** Where the documents of a table of analyses are found; to be joined as `documentsOf` does. */
const documentColumns = {
  requirementSetId: requirementSets.id,
  postingId: requirementSets.postingId,
  readingId: readings.id,
  versionId: readings.cvVersionId,
  cvId: cvVersions.cvId,
  fileId: cvVersions.fileId,
};

/** The documents of an owner's analysis, live or frozen, or null when there is no such row. */
export async function documentsOf(
  db: Database,
  { table, ownerId, id }: { table: typeof analyses | typeof frozenAnalyses; ownerId: string; id: string },
): Promise<Documents | null> {
  const [documents] = await db
    .select(documentColumns)
    .from(table)
    .innerJoin(readings, eq(readings.id, table.readingId))
    .innerJoin(cvVersions, eq(cvVersions.id, readings.cvVersionId))
    .innerJoin(requirementSets, eq(requirementSets.id, table.requirementSetId))
    .where(and(eq(table.id, id), eq(table.ownerId, ownerId)));
  return documents ?? null;
}

/**
 * Statements that delete the documents on which no analysis stands any more, live or frozen. Every set of requirements stays while
 * its posting is in use: the newest serves later checks, and the others say what was edited. The last one returns the `key`
 * of each file row it deleted: that upload is to be deleted too.
 */
export function dropUnusedDocuments(db: Database, { ownerId, ...documents }: Documents & { ownerId: string }) {
  const { postingId, readingId } = documents;
  const sets = alias(requirementSets, "sets");
  const judged = db
    .select()
    .from(analyses)
    .innerJoin(sets, eq(sets.id, analyses.requirementSetId))
    .where(eq(sets.postingId, postingId));
  const judgedFrozen = db
    .select()
    .from(frozenAnalyses)
    .innerJoin(sets, eq(sets.id, frozenAnalyses.requirementSetId))
    .where(eq(sets.postingId, postingId));
  const read = db.select().from(requirementSets).where(eq(requirementSets.postingId, postings.id));
  const used = db.select().from(analyses).where(eq(analyses.readingId, readings.id));
  const usedFrozen = db.select().from(frozenAnalyses).where(eq(frozenAnalyses.readingId, readings.id));
  const ofSets = and(eq(requirementSets.postingId, postingId), eq(requirementSets.ownerId, ownerId));
  const ofPosting = and(eq(postings.id, postingId), eq(postings.ownerId, ownerId));
  const ofReading = and(eq(readings.id, readingId), eq(readings.ownerId, ownerId));
  return [
    db.delete(requirementSets).where(and(ofSets, notExists(judged), notExists(judgedFrozen))),
    db.delete(postings).where(and(ofPosting, notExists(read))),
    db.delete(readings).where(and(ofReading, notExists(used), notExists(usedFrozen))),
    ...dropUnusedCv(db, { ownerId, ...documents }),
  ] as const;
}
