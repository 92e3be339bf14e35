import { and, eq, sql } from "drizzle-orm";
import { cvVersions, files, readings } from "~/cv/tables.server";
import { requirementSets } from "~/job/tables.server";
import { AppError } from "~/platform/app-error";
import type { Database, Statement } from "~/platform/db.server";
import type { Platform } from "~/platform/platform.server";
import { type StoredAnalysis, toAssessment } from "./analyses.server";
import type { Assessment } from "./assessment";
import { analyses, frozenAnalyses } from "./tables.server";

type Freezing = {
  /** of the new row */
  id: string;
  ownerId: string;
  analysisId: string;
  /** as it is shown at this moment, with whatever its owner has corrected */
  assessment: Assessment;
  frozenAt: number;
};

/** Keeps what is shown of an owner's analysis under a new id; keeps nothing when the analysis is not there any more. */
export function freezeAnalysis(db: Database, { id, ownerId, analysisId, assessment, frozenAt }: Freezing): Statement {
  const { cv, posting, ...judged } = assessment;
  const copied = db
    .select({
      id: sql<string>`${id}`.as("id"),
      ownerId: analyses.ownerId,
      analysisId: sql<string>`${analyses.id}`.as("analysis_id"),
      readingId: analyses.readingId,
      requirementSetId: analyses.requirementSetId,
      cvName: analyses.cvName,
      assessment: sql<string>`${JSON.stringify(judged)}`.as("assessment"),
      createdAt: analyses.createdAt,
      frozenAt: sql<number>`${frozenAt}`.as("frozen_at"),
      statedTotal: sql<null>`null`.as("stated_total"),
    })
    .from(analyses)
    .where(and(eq(analyses.id, analysisId), eq(analyses.ownerId, ownerId)));
  return db.insert(frozenAnalyses).select(copied);
}

/** A frozen analysis of this owner. @throws AppError not_found, for another owner's too */
export async function getFrozenAnalysis(
  { db }: Platform,
  { ownerId, id }: { ownerId: string; id: string },
): Promise<Pick<StoredAnalysis, "id" | "cvName" | "createdAt" | "assessment">> {
  const [row] = await db
    .select({
      cvName: frozenAnalyses.cvName,
      createdAt: frozenAnalyses.createdAt,
      judged: frozenAnalyses.assessment,
      cv: readings.document,
      posting: requirementSets.document,
    })
    .from(frozenAnalyses)
    .innerJoin(readings, eq(readings.id, frozenAnalyses.readingId))
    .innerJoin(requirementSets, eq(requirementSets.id, frozenAnalyses.requirementSetId))
    .where(and(eq(frozenAnalyses.id, id), eq(frozenAnalyses.ownerId, ownerId)));
  if (!row) throw new AppError("not_found");
  const { cvName, createdAt, ...parts } = row;
  return { id, cvName, createdAt, assessment: toAssessment(parts) };
}

/** Where the file of a frozen analysis' CV lies. @throws AppError not_found, for another owner's too */
export async function getFrozenFile({ db }: Platform, { ownerId, id }: { ownerId: string; id: string }) {
  const [row] = await db
    .select({ name: frozenAnalyses.cvName, key: files.key, format: files.format })
    .from(frozenAnalyses)
    .innerJoin(readings, eq(readings.id, frozenAnalyses.readingId))
    .innerJoin(cvVersions, eq(cvVersions.id, readings.cvVersionId))
    .innerJoin(files, eq(files.id, cvVersions.fileId))
    .where(and(eq(frozenAnalyses.id, id), eq(frozenAnalyses.ownerId, ownerId)));
  if (!row) throw new AppError("not_found");
  return row;
}

/** The CV and the moment of each of an owner's frozen analyses, by its id. */
export async function listFrozen(
  { db }: Platform,
  ownerId: string,
): Promise<Map<string, { cvName: string; frozenAt: number }>> {
  const { id, cvName, frozenAt } = frozenAnalyses;
  const rows = await db
    .select({ id, cvName, frozenAt })
    .from(frozenAnalyses)
    .where(eq(frozenAnalyses.ownerId, ownerId));
  return new Map(rows.map(({ id, ...check }) => [id, check]));
}
