import { findResult } from "~/account/idempotency-keys.server";
import { sha256 } from "~/platform/hash.server";
import { getAnalysis } from "./analyses.server";
import { type AnalysisServices, assessDocuments } from "./assess-documents.server";
import { getCvOrigin } from "./cv-origin.server";
import { readGivenCv } from "./given-document.server";
import { saveAnalysis } from "./save-analysis.server";

export type CvCorrection = {
  ownerId: string;
  /** the analysis whose CV is corrected */
  id: string;
  /** of the form: the same for every try to send one correction */
  formKey: string;
  /** the whole CV as it should have been read */
  text: string;
};

/**
 * Runs an analysis again with the CV's text as its owner corrected it, against the same posting. The correction is a new version
 * of the CV with the details that were corrected before; the original's file, version and analysis stay. A text that is not changed leads back to its analysis.
 * @returns the id of the analysis that the text stands in
 * @throws AppError not_found for what is not this owner's; cv.… when the text is empty or too long
 */
export async function correctCv(
  services: AnalysisServices,
  { ownerId, id, formKey, text }: CvCorrection,
): Promise<string> {
  const key = await sha256(`correction ${id} ${formKey} ${await sha256(text)}`);
  const done = await findResult(services.db, { ownerId, key });
  if (done) return done;
  const { name, cvId, file, corrections, posting } = await getCvOrigin(services, { ownerId, id });
  const { assessment: earlier } = await getAnalysis(services, { ownerId, id });
  const read = await readGivenCv({ kind: "text", text });
  if (read.text === earlier.cv.text) return id;
  const assessment = await assessDocuments(services, { ownerId, read, corrections, source: posting });
  const cv = { kind: "correction" as const, cvId, fileId: file.id, corrections };
  return saveAnalysis(services, { ownerId, key, name, cv, source: posting, assessment });
}
