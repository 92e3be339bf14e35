import { findResult } from "~/account/idempotency-keys.server";
import type { Owner } from "~/account/owner";
import { AppError } from "~/platform/app-error";
import { getAnalysis } from "./analyses.server";
import type { AnalysisServices } from "./assess-documents.server";
import { deleteAnalysis } from "./delete-analysis.server";
import { startAnalysis } from "./start-analysis.server";

/**
 * Runs an analysis again with the CV and the posting changed places, and deletes the one that had them the wrong way round.
 * Carried out again, it leads to the same analysis.
 * @returns the new analysis' id
 * @throws AppError not_found for what is not this owner's; cv.…, jd.… when a text cannot stand in the other's place
 */
export async function swapAnalysis(
  services: AnalysisServices,
  { owner, id }: { owner: Owner; id: string },
): Promise<string> {
  const key = `swap ${id}`;
  const done = await findResult(services.db, { ownerId: owner.id, key });
  const swapped = done ?? (await startSwapped(services, { owner, id, key }));
  await deleteIfLeft(services, { ownerId: owner.id, id });
  return swapped;
}

async function startSwapped(
  services: AnalysisServices,
  { owner, id, key }: { owner: Owner; id: string; key: string },
): Promise<string> {
  const { assessment } = await getAnalysis(services, { ownerId: owner.id, id });
  return startAnalysis(services, {
    sender: { owner },
    key,
    cv: { kind: "text", text: assessment.posting.text },
    posting: { kind: "text", text: assessment.cv.text },
  });
}

/** An earlier try may have deleted it, or may have ended before it did. */
async function deleteIfLeft(services: AnalysisServices, analysis: { ownerId: string; id: string }): Promise<void> {
  try {
    await deleteAnalysis(services, analysis);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}
