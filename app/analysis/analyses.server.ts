import { and, desc, eq } from "drizzle-orm";
import type { Owner } from "~/account/owner";
import { expiresAt } from "~/account/retention";
import type { CvDocument } from "~/cv/cv-document";
import { readings } from "~/cv/tables.server";
import type { Posting } from "~/job/requirement";
import { requirementSets } from "~/job/tables.server";
import { AppError } from "~/platform/app-error";
import type { Platform } from "~/platform/platform.server";
import type { Assessment } from "./assessment";
import { correctAssessment } from "./correct-assessment";
import { listCorrections, type Said, toOverrides } from "./corrections.server";
import type { RecentCheck } from "./recent-check";
import { analyses } from "./tables.server";

/** How many checks the list of recent ones shows. */
const recentLimit = 20;

export type StoredAnalysis = {
  id: string;
  cvName: string;
  createdAt: number;
  /** as it was computed */
  computed: Assessment;
  /** with the person's corrections */
  assessment: Assessment;
  /** the person's last word on each requirement they have said something about */
  said: Said[];
};

/** One analysis of this owner. @throws AppError not_found, for another owner's analysis too */
export async function getAnalysis(
  services: Platform,
  { ownerId, id }: { ownerId: string; id: string },
): Promise<StoredAnalysis> {
  const [row] = await services.db
    .select({
      cvName: analyses.cvName,
      createdAt: analyses.createdAt,
      judged: analyses.assessment,
      cv: readings.document,
      posting: requirementSets.document,
    })
    .from(analyses)
    .innerJoin(readings, eq(readings.id, analyses.readingId))
    .innerJoin(requirementSets, eq(requirementSets.id, analyses.requirementSetId))
    .where(and(eq(analyses.id, id), eq(analyses.ownerId, ownerId)));
  if (!row) throw new AppError("not_found");
  // The columns hold what saveAnalysis wrote: the three parts of one Assessment.
  const judged = JSON.parse(row.judged) as Omit<Assessment, "cv" | "posting">;
  const cv = JSON.parse(row.cv) as CvDocument;
  const posting = JSON.parse(row.posting) as Posting;
  const computed = { ...judged, cv, posting };
  const said = await listCorrections(services, { ownerId, id });
  const assessment = correctAssessment(computed, toOverrides(said));
  return { id, cvName: row.cvName, createdAt: row.createdAt, computed, assessment, said };
}

/** The owner's last checks, newest first. */
export async function listRecentChecks({ db }: Platform, owner: Owner): Promise<RecentCheck[]> {
  const rows = await db
    .select({
      id: analyses.id,
      title: analyses.title,
      cvName: analyses.cvName,
      total: analyses.total,
      band: analyses.band,
      createdAt: analyses.createdAt,
    })
    .from(analyses)
    .where(eq(analyses.ownerId, owner.id))
    .orderBy(desc(analyses.createdAt), desc(analyses.id))
    .limit(recentLimit);
  return rows.map((row) => ({ ...row, expiresAt: expiresAt(owner) }));
}
