import { and, eq } from "drizzle-orm";
import type { Statement } from "~/platform/db.server";
import { sha256 } from "~/platform/hash.server";
import type { Platform } from "~/platform/platform.server";
import type { Posting } from "./requirement";
import { postings, requirementSets } from "./tables.server";

export type StoredPosting = { requirementSetId: string; statements: Statement[] };

/**
 * Prepares the rows of a posting and of what was read from it. What the owner already has is used again. Writes nothing
 * itself, so that an analysis and its posting are stored together.
 * @param source the posting as it was given
 */
export async function storePosting(
  { db, random, now }: Platform,
  { ownerId, source, posting }: { ownerId: string; source: string; posting: Posting },
): Promise<StoredPosting> {
  const statements: Statement[] = [];
  const hash = await sha256(source);
  const [samePosting] = await db
    .select({ id: postings.id })
    .from(postings)
    .where(and(eq(postings.ownerId, ownerId), eq(postings.sha256, hash)));
  const postingId = samePosting?.id ?? random.id("pst");
  if (!samePosting) {
    const { title, company } = posting;
    const row = { id: postingId, ownerId, sha256: hash, title, company, source, createdAt: now() };
    statements.push(db.insert(postings).values(row));
  }

  const document = JSON.stringify(posting);
  const documentHash = await sha256(document);
  const [sameSet] = await db
    .select({ id: requirementSets.id })
    .from(requirementSets)
    .where(
      and(
        eq(requirementSets.postingId, postingId),
        eq(requirementSets.sha256, documentHash),
        eq(requirementSets.ownerId, ownerId),
      ),
    );
  const requirementSetId = sameSet?.id ?? random.id("rqs");
  if (!sameSet) {
    const row = { id: requirementSetId, ownerId, postingId, sha256: documentHash, document, createdAt: now() };
    statements.push(db.insert(requirementSets).values(row));
  }
  return { requirementSetId, statements };
}
