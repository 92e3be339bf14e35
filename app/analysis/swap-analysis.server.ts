import { findResult } from "~/account/idempotency-keys.server";
import type { Owner } from "~/account/owner";
import { getAnalysis } from "./analyses.server";
import { deleteAnalysis } from "./delete-analysis.server";
import { type AnalysisServices, startAnalysis } from "./start-analysis.server";

/**
 * Runs an analysis again with the CV and the posting changed places, and deletes the one that had them the wrong way round.
 * @returns the new analysis' id
 * @throws AppError not_found for what is not this owner's; cv.…, jd.… when a text cannot stand in the other's place
 */
export async function swapAnalysis(
  services: AnalysisServices,
  { owner, id }: { owner: Owner; id: string },
): Promise<string> {
  const ownerId = owner.id;
  const key = `swap ${id}`;
  const done = await findResult(services.db, { ownerId, key });
  if (done) return done;
  const { assessment } = await getAnalysis(services, { ownerId, id });
  const swapped = await startAnalysis(services, {
    sender: { owner },
    key,
    cv: { kind: "text", text: assessment.posting.text },
    posting: { kind: "text", text: assessment.cv.text },
  });
  await deleteAnalysis(services, { ownerId, id });
  return swapped;
}
