import { findResult, recordResult } from "~/account/idempotency-keys.server";
import { AppError } from "~/platform/app-error";
import { isConflict, runBatch } from "~/platform/db.server";
import { sha256 } from "~/platform/hash.server";
import type { Platform } from "~/platform/platform.server";
import { editRequirements, type RequirementEdits } from "./edit-requirements";
import { longestLabel } from "./requirement";
import { getSet, listSets } from "./requirement-sets.server";
import { requirementSets } from "./tables.server";

export type RequirementsToSave = {
  ownerId: string;
  /** what the edit is made from and is forgotten with */
  analysisId: string;
  /** the set that was edited, which must be the posting's newest */
  setId: string;
  edits: RequirementEdits;
};

/**
 * Stores edited requirements as the next set of their posting. Sets that were there stay, and so do analyses made with them.
 * Edits that change nothing store nothing, and the same edits of the same set, sent twice, store one set.
 * @throws AppError not_found for what is not this owner's; requirements.changed when another edit came first;
 * requirements.… with what cannot be saved
 */
export async function saveRequirements(services: Platform, save: RequirementsToSave): Promise<void> {
  const { ownerId, analysisId, setId, edits } = save;
  const { db, random, now } = services;
  const key = await sha256(JSON.stringify(["requirements", setId, edits]));
  if (await findResult(db, { ownerId, key })) return;
  const base = await getSet(services, { ownerId, id: setId });
  const [newest] = await listSets(services, { ownerId, postingId: base.postingId });
  if (newest?.id !== base.id) throw new AppError("requirements.changed");
  const posting = editRequirements(base.posting, edits);
  if (typeof posting === "string") throw new AppError(posting, { limit: longestLabel });
  const document = JSON.stringify(posting);
  const hash = await sha256(document);
  if (hash === base.sha256) return;
  const row = {
    id: random.id("rqs"),
    ownerId,
    postingId: base.postingId,
    number: base.number + 1,
    source: "edited" as const,
    versions: base.versions,
    sha256: hash,
    document,
    createdAt: now(),
  };
  const statements = [
    db.insert(requirementSets).values(row),
    recordResult(db, { ownerId, key, result: analysisId, createdAt: now() }),
  ];
  try {
    await runBatch(db, statements);
  } catch (error) {
    if (!isConflict(error)) throw error;
    if (await findResult(db, { ownerId, key })) return;
    throw new AppError("requirements.changed");
  }
}
