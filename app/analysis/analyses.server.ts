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
import { analyses, reviews } from "./tables.server";

/** How many checks the list of recent ones shows. */
const recentLimit = 20;

export type StoredAnalysis = {
  id: string;
  cvName: string;
  createdAt: number;
  /** the reading that counts, as it was computed: the built-in engine's, or the AI review's where the owner chose that */
  computed: Assessment;
  /** with the person's corrections */
  assessment: Assessment;
  /** the person's last word on each requirement they have said something about */
  said: Said[];
};

/** An analysis as the built-in engine made it, and the reading of the CV it stands on. */
export type BuiltInReading = { readingId: string; assessment: Assessment };

/** One analysis of this owner. @throws AppError not_found, for another owner's analysis too */
export async function getAnalysis(
  services: Platform,
  { ownerId, id }: { ownerId: string; id: string },
): Promise<StoredAnalysis> {
  return getReading(services, { ownerId, id, reading: "counting" });
}

/**
 * One reading of an analysis of this owner, whichever counts.
 * @throws AppError not_found, also where no review was asked for; review.not_done while it has no reading yet
 */
export async function getReading(
  services: Platform,
  { ownerId, id, reading }: { ownerId: string; id: string; reading: "counting" | "built-in" | "review" },
): Promise<StoredAnalysis> {
  const { cvName, createdAt, ...row } = await getRow(services, { ownerId, id });
  const wanted = reading === "counting" ? (row.reviewCounts ? "review" : "built-in") : reading;
  if (wanted === "review" && row.reviewCounts === null) throw new AppError("not_found");
  const judged = wanted === "review" ? row.reviewed : row.judged;
  if (judged === null) throw new AppError("review.not_done");
  const computed = toAssessment({ ...row, judged });
  const said = await listCorrections(services, { ownerId, id });
  return { id, cvName, createdAt, computed, assessment: correctAssessment(computed, toOverrides(said)), said };
}

/** The built-in reading of one analysis of this owner, whichever counts. @throws AppError not_found */
export async function getBuiltInReading(
  services: Platform,
  analysis: { ownerId: string; id: string },
): Promise<BuiltInReading> {
  const row = await getRow(services, analysis);
  return { readingId: row.readingId, assessment: toAssessment(row) };
}

async function getRow({ db }: Platform, { ownerId, id }: { ownerId: string; id: string }) {
  const [row] = await db
    .select({
      cvName: analyses.cvName,
      createdAt: analyses.createdAt,
      judged: analyses.assessment,
      readingId: analyses.readingId,
      cv: readings.document,
      posting: requirementSets.document,
      reviewCounts: reviews.counts,
      reviewed: reviews.assessment,
    })
    .from(analyses)
    .innerJoin(readings, eq(readings.id, analyses.readingId))
    .innerJoin(requirementSets, eq(requirementSets.id, analyses.requirementSetId))
    .leftJoin(reviews, eq(reviews.analysisId, analyses.id))
    .where(and(eq(analyses.id, id), eq(analyses.ownerId, ownerId)));
  if (!row) throw new AppError("not_found");
  return row;
}

/** One Assessment from its three parts, as saveAnalysis wrote them. */
export function toAssessment(row: { judged: string; cv: string; posting: string }): Assessment {
  const judged = JSON.parse(row.judged) as Omit<Assessment, "cv" | "posting">;
  const cv = JSON.parse(row.cv) as CvDocument;
  const posting = JSON.parse(row.posting) as Posting;
  return { ...judged, cv, posting };
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
