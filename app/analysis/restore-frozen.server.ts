import { isEmpty, noCorrections } from "~/cv/field-corrections";
import { storeCv } from "~/cv/store-cv.server";
import { storePosting } from "~/job/store-posting.server";
import type { Statement } from "~/platform/db.server";
import { shownFileName } from "~/platform/file-name";
import type { Platform } from "~/platform/platform.server";
import type { AssessedFile } from "./assess-check-file.server";
import type { Assessment } from "./assessment";
import type { CheckFile } from "./check-file";
import { postingVersions } from "./read-posting-once.server";
import { refuseTooLarge } from "./save-analysis.server";
import { storeWithUpload } from "./store-with-upload.server";
import { frozenAnalyses } from "./tables.server";

export type FrozenToRestore = {
  ownerId: string;
  /** of what comes back; `alongside` records `result` under it */
  key: string;
  result: string;
  check: CheckFile;
  /** the file of the CV */
  bytes: Uint8Array;
  assessed: AssessedFile;
  /** what belongs to the same batch, after the frozen analysis */
  alongside(frozen: Pick<Assessment, "total" | "band"> & { id: string }): Statement[];
};

/**
 * Stores a check of an archive as a frozen analysis, with its CV and posting where the owner has them not yet. Its numbers are those of
 * `assessed`; where the archive says another total, that one is kept beside it.
 */
export async function restoreFrozen(services: Platform, restore: FrozenToRestore): Promise<void> {
  const { ownerId, key, result, assessed } = restore;
  refuseTooLarge(assessed.assessment);
  await storeWithUpload(services, {
    ownerId,
    key,
    async prepare() {
      const { upload, statements } = await prepareRows(services, restore);
      return { id: result, upload, statements };
    },
  });
}

async function prepareRows(services: Platform, { ownerId, check, bytes, assessed, alongside }: FrozenToRestore) {
  const { db, random } = services;
  const { cv, posting, ...judged } = assessed.assessment;
  const name = shownFileName(check.cv.name, "cv");
  const corrections = check.cv.corrections ?? noCorrections;
  const isCorrected = check.cv.text !== null || !isEmpty(corrections);
  const source = isCorrected
    ? { kind: "corrected upload" as const, bytes, format: assessed.format, corrections }
    : { kind: "upload" as const, bytes };
  const storedCv = await storeCv(services, { ownerId, cv: { name, source, document: cv } });
  const storedPosting = await storePosting(services, {
    ownerId,
    source: assessed.source,
    posting,
    origin: check.requirements === null ? "read" : "edited",
    versions: postingVersions,
  });
  const id = random.id("frz");
  const row = {
    id,
    ownerId,
    analysisId: random.id("ana"),
    readingId: storedCv.readingId,
    requirementSetId: storedPosting.requirementSetId,
    cvName: name,
    assessment: JSON.stringify(judged),
    createdAt: check.checkedAt,
    frozenAt: check.frozenAt,
    statedTotal: check.total === judged.total ? null : check.total,
  };
  const statements = [
    ...storedCv.statements,
    ...storedPosting.statements,
    db.insert(frozenAnalyses).values(row),
    ...alongside({ id, total: judged.total, band: judged.band }),
  ];
  return { upload: storedCv.upload, statements };
}
