import { and, eq, notExists } from "drizzle-orm";
import type { Database } from "~/platform/db.server";
import { cvs, cvVersions, files, readings } from "./tables.server";

/**
 * Statements that delete a CV version which no reading stands on, then its CV and its file where nothing else is left of
 * them. The last one returns the `key` of each file row it deleted: that upload is to be deleted too.
 */
export function dropUnusedCv(
  db: Database,
  { ownerId, versionId, cvId, fileId }: { ownerId: string; versionId: string; cvId: string; fileId: string },
) {
  const read = db.select().from(readings).where(eq(readings.cvVersionId, cvVersions.id));
  const versioned = db.select().from(cvVersions).where(eq(cvVersions.cvId, cvs.id));
  const used = db.select().from(cvVersions).where(eq(cvVersions.fileId, files.id));
  return [
    db.delete(cvVersions).where(and(eq(cvVersions.id, versionId), eq(cvVersions.ownerId, ownerId), notExists(read))),
    db.delete(cvs).where(and(eq(cvs.id, cvId), eq(cvs.ownerId, ownerId), notExists(versioned))),
    db
      .delete(files)
      .where(and(eq(files.id, fileId), eq(files.ownerId, ownerId), notExists(used)))
      .returning({ key: files.key }),
  ] as const;
}
