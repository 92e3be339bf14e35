import { findResult } from "~/account/idempotency-keys.server";
import { findCurrentSet } from "~/job/requirement-sets.server";
import { AppError } from "~/platform/app-error";
import { sha256 } from "~/platform/hash.server";
import { getAnalysis } from "./analyses.server";
import { analyze } from "./analyze";
import type { AnalysisServices } from "./assess-documents.server";
import { getCvOrigin } from "./cv-origin.server";
import { saveAnalysis } from "./save-analysis.server";

/**
 * Judges the CV of an analysis again, as it was read then and as of the same month, against the posting's requirements as they
 * are now. An analysis that was made with these leads back to itself.
 * @returns the id of the analysis with the posting's newest set
 * @throws AppError not_found, for another owner's analysis too
 */
export async function recheck(
  services: AnalysisServices,
  { ownerId, id }: { ownerId: string; id: string },
): Promise<string> {
  const {
    name,
    versionId,
    posting: source,
    postingHash,
    requirementSetId,
  } = await getCvOrigin(services, { ownerId, id });
  const set = await findCurrentSet(services, { ownerId, sha256: postingHash });
  if (!set) throw new AppError("not_found");
  if (set.id === requirementSetId) return id;
  const key = await sha256(`recheck ${id} ${set.id}`);
  const done = await findResult(services.db, { ownerId, key });
  if (done) return done;
  const { cv, asOf, versions } = (await getAnalysis(services, { ownerId, id })).computed;
  const judged = await analyze({ cv, posting: set.posting, asOf, embedder: services.embedder });
  const assessment = { ...judged, versions: { ...judged.versions, reader: versions.reader } };
  return saveAnalysis(services, { ownerId, key, name, cv: { kind: "version", versionId }, source, assessment });
}
