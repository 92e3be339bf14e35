import { and, desc, eq } from "drizzle-orm";
import { AppError } from "~/platform/app-error";
import type { Platform } from "~/platform/platform.server";
import type { Posting } from "./requirement";
import { postings, requirementSets } from "./tables.server";

/** A stored set of requirements with the posting it belongs to. */
export type RequirementSet = Omit<typeof requirementSets.$inferSelect, "document" | "ownerId"> & { posting: Posting };

/** The owner's posting with this hash of its source, or null; the newest, where merged owners both had it. */
export async function findPosting(
  { db }: Platform,
  { ownerId, sha256 }: { ownerId: string; sha256: string },
): Promise<string | null> {
  const [row] = await db
    .select({ id: postings.id })
    .from(postings)
    .where(and(eq(postings.ownerId, ownerId), eq(postings.sha256, sha256)))
    .orderBy(desc(postings.createdAt), desc(postings.id))
    .limit(1);
  return row?.id ?? null;
}

/** The sets of a posting without what they hold, newest first. */
export function listSets({ db }: Platform, { ownerId, postingId }: { ownerId: string; postingId: string }) {
  const { id, number, source, versions, sha256 } = requirementSets;
  return db
    .select({ id, number, source, versions, sha256 })
    .from(requirementSets)
    .where(and(eq(requirementSets.postingId, postingId), eq(requirementSets.ownerId, ownerId)))
    .orderBy(desc(number));
}

/** The set that later checks of a posting use, or null for a posting that is not stored. */
export async function findCurrentSet(
  services: Platform,
  { ownerId, sha256 }: { ownerId: string; sha256: string },
): Promise<RequirementSet | null> {
  const postingId = await findPosting(services, { ownerId, sha256 });
  if (postingId === null) return null;
  const [newest] = await listSets(services, { ownerId, postingId });
  return newest ? getSet(services, { ownerId, id: newest.id }) : null;
}

/** One set of this owner. @throws AppError not_found, for another owner's too */
export async function getSet(
  { db }: Platform,
  { ownerId, id }: { ownerId: string; id: string },
): Promise<RequirementSet> {
  const [row] = await db
    .select()
    .from(requirementSets)
    .where(and(eq(requirementSets.id, id), eq(requirementSets.ownerId, ownerId)));
  if (!row) throw new AppError("not_found");
  const { document, ownerId: _, ...set } = row;
  // The column holds what storePosting or saveRequirements wrote.
  return { ...set, posting: JSON.parse(document) as Posting };
}
