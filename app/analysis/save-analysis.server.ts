import { eq } from "drizzle-orm";
import { findResult, recordResult } from "~/account/idempotency-keys.server";
import { type CvSource, storeCv } from "~/cv/store-cv.server";
import { files } from "~/cv/tables.server";
import { storePosting } from "~/job/store-posting.server";
import { AppError } from "~/platform/app-error";
import { isConflict, runBatch } from "~/platform/db.server";
import type { Platform } from "~/platform/platform.server";
import { removeFiles } from "~/platform/remove-files.server";
import type { Assessment } from "./assessment";
import { postingVersions } from "./read-posting-once.server";
import { requestReview } from "./request-review.server";
import { insertReview } from "./reviews.server";
import { analyses } from "./tables.server";

/** A row of D1 holds 2 MB; the rest of the row is far below the difference. In UTF-8 bytes. */
const maxDocumentBytes = 1_900_000;

/** Tries when another request of the same owner stores or deletes the same document at the same moment. */
const maxTries = 8;

export type AnalysisToSave = {
  ownerId: string;
  key: string;
  /** the CV's file name, and the CV and the posting's text that the assessment was made from */
  name: string;
  cv: CvSource;
  source: string;
  assessment: Assessment;
};

/**
 * Stores an analysis with its CV and posting: the upload first, then all rows in one batch. When the batch fails the
 * upload is deleted again, unless the batch turns out to have been committed. Where a model is bound, its review is asked for.
 * @returns the id; of the earlier analysis when one was stored under the same key
 */
export async function saveAnalysis(services: Platform, analysis: AnalysisToSave): Promise<string> {
  refuseTooLarge(analysis.assessment);
  for (let tried = 1; ; tried += 1) {
    const { id, upload, statements } = await prepareRows(services, analysis);
    if (upload) await services.files.put(upload.key, upload.bytes);
    try {
      await runBatch(services.db, statements);
      return await withReview(services, analysis, id);
    } catch (error) {
      if (upload) await removeUnlessStored(services, upload.key);
      const stored = await findResult(services.db, analysis);
      if (stored) return withReview(services, analysis, stored);
      if (!isConflict(error) || tried === maxTries) throw error;
    }
  }
}

/** A message more than needed has no effect. */
async function withReview(services: Platform, { ownerId }: AnalysisToSave, id: string): Promise<string> {
  await requestReview(services, { ownerId, analysisId: id });
  return id;
}

async function prepareRows(services: Platform, analysis: AnalysisToSave) {
  const { ownerId, key, name, source, assessment } = analysis;
  const { db, random, now } = services;
  const { cv, posting, ...judged } = assessment;
  const storedCv = await storeCv(services, { ownerId, cv: { name, source: analysis.cv, document: cv } });
  const storedPosting = await storePosting(services, { ownerId, source, posting, versions: postingVersions });
  const id = random.id("ana");
  const row = {
    id,
    ownerId,
    readingId: storedCv.readingId,
    requirementSetId: storedPosting.requirementSetId,
    cvName: name,
    title: posting.title,
    engine: assessment.engine,
    asOf: assessment.asOf,
    total: assessment.total,
    band: assessment.band,
    assessment: JSON.stringify(judged),
    createdAt: now(),
  };
  const statements = [
    ...storedCv.statements,
    ...storedPosting.statements,
    db.insert(analyses).values(row),
    recordResult(db, { ownerId, key, result: id, createdAt: now() }),
    ...(services.models.id === null ? [] : [insertReview(services, { ownerId, analysisId: id })]),
  ];
  return { id, upload: storedCv.upload, statements };
}

async function removeUnlessStored(services: Platform, key: string): Promise<void> {
  const [row] = await services.db.select({ id: files.id }).from(files).where(eq(files.key, key));
  if (!row) await removeFiles(services, [key]);
}

function refuseTooLarge({ cv, posting, ...judged }: Assessment): void {
  if (jsonBytes(posting) > maxDocumentBytes) throw new AppError("jd.too_complex");
  if (jsonBytes(cv) > maxDocumentBytes || jsonBytes(judged) > maxDocumentBytes) throw new AppError("cv.too_complex");
}

function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
