import { and, eq } from "drizzle-orm";
import { type FieldCorrections, noCorrections } from "~/cv/field-corrections";
import { cvVersions, files, readings } from "~/cv/tables.server";
import { postings, requirementSets } from "~/job/tables.server";
import { AppError } from "~/platform/app-error";
import type { Platform } from "~/platform/platform.server";
import { analyses } from "./tables.server";

/** What an analysis was made from: the CV's version with its corrected details, the file behind it, and the posting's text as it was given. */
export type CvOrigin = Awaited<ReturnType<typeof getCvOrigin>>;

/** Where the CV of this owner's analysis came from. @throws AppError not_found, for another owner's analysis too */
export async function getCvOrigin({ db }: Platform, { ownerId, id }: { ownerId: string; id: string }) {
  const [row] = await db
    .select({
      name: analyses.cvName,
      cvId: cvVersions.cvId,
      versionId: cvVersions.id,
      version: { number: cvVersions.number, source: cvVersions.source },
      corrections: cvVersions.corrections,
      file: { id: files.id, key: files.key, format: files.format },
      posting: postings.source,
      postingHash: postings.sha256,
      requirementSetId: analyses.requirementSetId,
    })
    .from(analyses)
    .innerJoin(readings, eq(readings.id, analyses.readingId))
    .innerJoin(cvVersions, eq(cvVersions.id, readings.cvVersionId))
    .innerJoin(files, eq(files.id, cvVersions.fileId))
    .innerJoin(requirementSets, eq(requirementSets.id, analyses.requirementSetId))
    .innerJoin(postings, eq(postings.id, requirementSets.postingId))
    .where(and(eq(analyses.id, id), eq(analyses.ownerId, ownerId)));
  if (!row) throw new AppError("not_found");
  // The column holds what storeCv wrote.
  const corrections = row.corrections === null ? noCorrections : (JSON.parse(row.corrections) as FieldCorrections);
  return { ...row, corrections };
}
