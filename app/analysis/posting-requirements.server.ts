import { openLines } from "~/job/edit-requirements";
import { findCurrentSet, getSet } from "~/job/requirement-sets.server";
import { AppError } from "~/platform/app-error";
import type { Platform } from "~/platform/platform.server";
import { getCvOrigin } from "./cv-origin.server";

/** The newest requirements of an analysis' posting, with the lines that can be added. @throws AppError not_found */
export async function getPostingRequirements(services: Platform, { ownerId, id }: { ownerId: string; id: string }) {
  const { postingHash, requirementSetId } = await getCvOrigin(services, { ownerId, id });
  const current = await findCurrentSet(services, { ownerId, sha256: postingHash });
  if (!current) throw new AppError("not_found");
  const used = await getSet(services, { ownerId, id: requirementSetId });
  const { title, language, requirements } = current.posting;
  return {
    checkId: id,
    set: { id: current.id, number: current.number, source: current.source },
    used: used.number,
    posting: { title, language, requirements },
    lines: openLines(current.posting),
  };
}
