import { eq } from "drizzle-orm";
import type { OwnerPart } from "~/platform/owner-part.server";
import { analyses, reviews } from "./tables.server";

export const analysisOwnerPart: OwnerPart = {
  tables: [analyses, reviews],
  async exportOwner(db, ownerId) {
    return {
      analyses: await db.select().from(analyses).where(eq(analyses.ownerId, ownerId)),
      reviews: await db.select().from(reviews).where(eq(reviews.ownerId, ownerId)),
    };
  },
  async eraseOwner(db, ownerId) {
    const statements = [reviews, analyses].map((table) => db.delete(table).where(eq(table.ownerId, ownerId)));
    return { statements, fileKeys: [] };
  },
  async mergeOwners(db, { from, into }) {
    const statements = [analyses, reviews].map((table) =>
      db.update(table).set({ ownerId: into }).where(eq(table.ownerId, from)),
    );
    return { statements, fileKeys: [] };
  },
};
