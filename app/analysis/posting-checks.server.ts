import { and, desc, eq } from "drizzle-orm";
import { cvVersions, readings } from "~/cv/tables.server";
import { postings, requirementSets } from "~/job/tables.server";
import type { Platform } from "~/platform/platform.server";
import type { PostingCheck } from "./posting-check";
import { analyses } from "./tables.server";

/** How many checks of one posting can be chosen from. */
const listLimit = 100;

/** The owner's analyses of the posting with this hash of its source, newest first. */
export async function listPostingChecks(
  { db }: Platform,
  { ownerId, postingHash }: { ownerId: string; postingHash: string },
): Promise<PostingCheck[]> {
  return db
    .select({
      id: analyses.id,
      cvName: analyses.cvName,
      version: { number: cvVersions.number, source: cvVersions.source },
      set: requirementSets.number,
      createdAt: analyses.createdAt,
    })
    .from(analyses)
    .innerJoin(readings, eq(readings.id, analyses.readingId))
    .innerJoin(cvVersions, eq(cvVersions.id, readings.cvVersionId))
    .innerJoin(requirementSets, eq(requirementSets.id, analyses.requirementSetId))
    .innerJoin(postings, eq(postings.id, requirementSets.postingId))
    .where(and(eq(analyses.ownerId, ownerId), eq(postings.sha256, postingHash)))
    .orderBy(desc(analyses.createdAt), desc(cvVersions.number), desc(requirementSets.number), desc(analyses.id))
    .limit(listLimit);
}
