import { and, desc, eq } from "drizzle-orm";
import { analyses } from "~/analysis/tables.server";
import type { CvDocument } from "~/cv/cv-document";
import { cvVersions, readings } from "~/cv/tables.server";
import type { Platform } from "~/platform/platform.server";

/** CVs searched for one question: the most recently used. */
const mostCvs = 5;

/** A CV of an owner as it was last read, and the analysis in which it can be seen. */
export type OwnedCv = { readingId: string; cv: CvDocument; cvName: string; analysisId: string };

/** The owner's CVs, each in the version that was analysed last, newest first. */
export async function listOwnedCvs({ db }: Platform, ownerId: string): Promise<OwnedCv[]> {
  const recent = await db
    .select({
      analysisId: analyses.id,
      cvName: analyses.cvName,
      readingId: analyses.readingId,
      cvId: cvVersions.cvId,
    })
    .from(analyses)
    .innerJoin(readings, eq(readings.id, analyses.readingId))
    .innerJoin(cvVersions, eq(cvVersions.id, readings.cvVersionId))
    .where(eq(analyses.ownerId, ownerId))
    .orderBy(desc(analyses.createdAt), desc(analyses.id));
  const newest = recent.filter(({ cvId }, at) => recent.findIndex((other) => other.cvId === cvId) === at);
  const found = newest.slice(0, mostCvs).map(async ({ readingId, cvName, analysisId }) => {
    const [row] = await db
      .select({ document: readings.document })
      .from(readings)
      .where(and(eq(readings.id, readingId), eq(readings.ownerId, ownerId)));
    // The column holds what storeCv wrote.
    return row ? [{ readingId, cvName, analysisId, cv: JSON.parse(row.document) as CvDocument }] : [];
  });
  return (await Promise.all(found)).flat();
}
