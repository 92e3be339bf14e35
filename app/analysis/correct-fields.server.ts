import { findResult } from "~/account/idempotency-keys.server";
import { type FormFields, readEnteredFields } from "~/cv/entered-fields";
import { composeCorrections, isEmpty } from "~/cv/field-corrections";
import { readTextOf } from "~/cv/structure-cv";
import { AppError } from "~/platform/app-error";
import { sha256 } from "~/platform/hash.server";
import { getAnalysis } from "./analyses.server";
import { type AnalysisServices, assessDocuments } from "./assess-documents.server";
import { getCvOrigin } from "./cv-origin.server";
import { saveAnalysis } from "./save-analysis.server";

export type CorrectedFields = {
  ownerId: string;
  /** the analysis in whose CV details are corrected */
  id: string;
  /** of the form: the same for every try to send one correction */
  formKey: string;
  form: FormFields;
};

/**
 * Runs an analysis again with the CV's details as its owner corrected them: the same text and pages, the same posting. The
 * correction is a new version of the CV that keeps all corrections of its details; the original's file, version and
 * analysis stay. Details that are not changed lead back to their analysis.
 * @returns the id of the analysis that the details stand in
 * @throws AppError not_found for what is not this owner's; details.… with the input and the value that cannot stand
 */
export async function correctFields(
  services: AnalysisServices,
  { ownerId, id, formKey, form }: CorrectedFields,
): Promise<string> {
  const { name, cvId, file, corrections: earlier, posting } = await getCvOrigin(services, { ownerId, id });
  const { cv } = (await getAnalysis(services, { ownerId, id })).assessment;
  const entered = readEnteredFields(form, cv);
  if (!entered.ok) throw new AppError(entered.problem.code, entered.problem.values);
  if (isEmpty(entered.changes)) return id;
  const key = await sha256(`details ${id} ${formKey} ${JSON.stringify(entered.changes)}`);
  const done = await findResult(services.db, { ownerId, key });
  if (done) return done;
  const corrections = composeCorrections(earlier, entered.changes);
  const assessment = await assessDocuments(services, { ownerId, read: readTextOf(cv), corrections, source: posting });
  const source = { kind: "correction" as const, cvId, fileId: file.id, corrections };
  return saveAnalysis(services, { ownerId, key, name, cv: source, source: posting, assessment });
}
