import type { Statement } from "~/platform/db.server";
import { sha256 } from "~/platform/hash.server";
import type { Platform } from "~/platform/platform.server";
import type { Posting } from "./requirement";
import { findPosting, listSets } from "./requirement-sets.server";
import { postings, requirementSets } from "./tables.server";

export type StoredPosting = { requirementSetId: string; statements: Statement[] };

/**
 * Prepares the rows of a posting and of what it asks for. What the owner already has is used again. Writes nothing itself, so
 * that an analysis and its posting are stored together.
 * @param source the posting as it was given
 * @param origin whether a person has edited what was read
 * @param versions of what reads postings; a set that was read by others is not this one, a person's edit is whatever read it
 */
export async function storePosting(
  services: Platform,
  {
    ownerId,
    source,
    posting,
    origin,
    versions,
  }: { ownerId: string; source: string; posting: Posting; origin: "read" | "edited"; versions: string },
): Promise<StoredPosting> {
  const { db, random, now } = services;
  const statements: Statement[] = [];
  const hash = await sha256(source);
  const known = await findPosting(services, { ownerId, sha256: hash });
  const postingId = known ?? random.id("pst");
  if (!known) {
    const { title, company } = posting;
    const row = { id: postingId, ownerId, sha256: hash, title, company, source, createdAt: now() };
    statements.push(db.insert(postings).values(row));
  }

  const document = JSON.stringify(posting);
  const documentHash = await sha256(document);
  const sets = known ? await listSets(services, { ownerId, postingId }) : [];
  const same = sets.find(
    (set) => set.sha256 === documentHash && (set.source === "edited" || set.versions === versions),
  );
  if (same) return { requirementSetId: same.id, statements };
  const row = {
    id: random.id("rqs"),
    ownerId,
    postingId,
    number: (sets[0]?.number ?? 0) + 1,
    source: origin,
    versions,
    sha256: documentHash,
    document,
    createdAt: now(),
  };
  statements.push(db.insert(requirementSets).values(row));
  return { requirementSetId: row.id, statements };
}
