import { eq } from "drizzle-orm";
import type { OwnerPart } from "~/platform/owner-part.server";
import { postings, requirementSets } from "./tables.server";

/** The job descriptions of an owner and what was read from them. */
export const postingOwnerPart: OwnerPart = {
  tables: [postings, requirementSets],
  async exportOwner(db, ownerId) {
    return {
      postings: await db.select().from(postings).where(eq(postings.ownerId, ownerId)),
      requirementSets: await db.select().from(requirementSets).where(eq(requirementSets.ownerId, ownerId)),
    };
  },
  async eraseOwner(db, ownerId) {
    const statements = [
      db.delete(requirementSets).where(eq(requirementSets.ownerId, ownerId)),
      db.delete(postings).where(eq(postings.ownerId, ownerId)),
    ];
    return { statements, fileKeys: [] };
  },
  async mergeOwners(db, { from, into }) {
    const statements = [postings, requirementSets].map((table) =>
      db.update(table).set({ ownerId: into }).where(eq(table.ownerId, from)),
    );
    return { statements, fileKeys: [] };
  },
};
