import { findAccess } from "~/account/find-owner.server";
import type { Access } from "~/account/owner";
import { getAnalysis } from "~/analysis/analyses.server";
import type { AnalysisServices } from "~/analysis/assess-documents.server";
import type { GivenDocument } from "~/analysis/given-document";
import { submissionKey } from "~/analysis/given-document.server";
import { startAnalysis } from "~/analysis/start-analysis.server";
import { trackAnalysis } from "~/tracker/track-analysis.server";
import { numbersOf, type SavedCheck } from "./saved-check";

type DeviceDocuments = {
  /** null: a browser that has stored nothing yet */
  access: Access | null;
  secret: string;
  /** the check's id on its device; saving it twice leads to the same application */
  checkId: string;
  cv: GivenDocument;
  posting: GivenDocument;
};

/**
 * Takes a check of a device over to its owner's applications. Of the device only the documents count: they are read, judged and stored
 * like those of any check, with the numbers that come out here.
 * @throws AppError cv.…, jd.… with what is wrong with either
 */
export async function saveDeviceCheck(
  services: AnalysisServices,
  { access, secret, checkId, cv, posting }: DeviceDocuments,
): Promise<SavedCheck> {
  const key = await submissionKey(`device ${checkId}`, cv, posting);
  const analysisId = await startAnalysis(services, { sender: access ?? { secret }, key, cv, posting });
  const holder = access ?? (await findAccess(services, secret));
  if (!holder) throw new Error("A stored check has no owner.");
  const applicationId = await trackAnalysis(services, { access: holder, analysisId });
  const { computed } = await getAnalysis(services, { ownerId: holder.owner.id, id: analysisId });
  return { applicationId, analysisId, numbers: numbersOf(computed) };
}
