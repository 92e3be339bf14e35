import { and, eq } from "drizzle-orm";
import { cvVersions, files, readings } from "~/cv/tables.server";
import { AppError } from "~/platform/app-error";
import type { Platform } from "~/platform/platform.server";
import { analyses } from "./tables.server";

/** The file that the CV of an analysis was given as. */
export type CvOrigin = { cvName: string; key: string; format: (typeof files.$inferSelect)["format"] };

/** Where the CV of this owner's analysis came from. @throws AppError not_found, for another owner's analysis too */
export async function getCvOrigin(
  { db }: Platform,
  { ownerId, id }: { ownerId: string; id: string },
): Promise<CvOrigin> {
  const [row] = await db
    .select({ cvName: analyses.cvName, key: files.key, format: files.format })
    .from(analyses)
    .innerJoin(readings, eq(readings.id, analyses.readingId))
    .innerJoin(cvVersions, eq(cvVersions.id, readings.cvVersionId))
    .innerJoin(files, eq(files.id, cvVersions.fileId))
    .where(and(eq(analyses.id, id), eq(analyses.ownerId, ownerId)));
  if (!row) throw new AppError("not_found");
  return row;
}
