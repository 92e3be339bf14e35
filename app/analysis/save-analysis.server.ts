import { recordResult } from "~/account/idempotency-keys.server";
import { type CvSource, storeCv } from "~/cv/store-cv.server";
import { storePosting } from "~/job/store-posting.server";
import { AppError } from "~/platform/app-error";
import type { Platform } from "~/platform/platform.server";
import type { Assessment } from "./assessment";
import { postingVersions } from "./read-posting-once.server";
import { requestReview } from "./request-review.server";
import { insertReview } from "./reviews.server";
import { storeWithUpload } from "./store-with-upload.server";
import { analyses } from "./tables.server";

/** A row of D1 holds 2 MB; the rest of the row is far below the difference. In UTF-8 bytes. */
const maxDocumentBytes = 1_900_000;

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
  const { ownerId, key } = analysis;
  const id = await storeWithUpload(services, { ownerId, key, prepare: () => prepareRows(services, analysis) });
  // A message more than needed has no effect.
  await requestReview(services, { ownerId, analysisId: id });
  return id;
}

async function prepareRows(services: Platform, analysis: AnalysisToSave) {
  const { ownerId, key, name, source, assessment } = analysis;
  const { db, random, now } = services;
  const { cv, posting, ...judged } = assessment;
  const storedCv = await storeCv(services, { ownerId, cv: { name, source: analysis.cv, document: cv } });
  const storedPosting = await storePosting(services, {
    ownerId,
    source,
    posting,
    origin: "read",
    versions: postingVersions,
  });
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

/** @throws AppError cv.too_complex, jd.too_complex for what a row cannot hold */
export function refuseTooLarge({ cv, posting, ...judged }: Assessment): void {
  if (jsonBytes(posting) > maxDocumentBytes) throw new AppError("jd.too_complex");
  if (jsonBytes(cv) > maxDocumentBytes || jsonBytes(judged) > maxDocumentBytes) throw new AppError("cv.too_complex");
}

function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
