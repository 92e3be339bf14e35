import { eq } from "drizzle-orm";
import type { OwnerPart } from "~/platform/owner-part.server";
import { analyses, corrections, frozenAnalyses, reviews, shareLinks } from "./tables.server";

const tables = [shareLinks, corrections, reviews, analyses, frozenAnalyses] as const;

export const analysisOwnerPart: OwnerPart = {
  tables: [...tables],
  async exportOwner(db, ownerId) {
    const { id, analysisId, withContact, createdAt, expiresAt } = shareLinks;
    return {
      analyses: await db.select().from(analyses).where(eq(analyses.ownerId, ownerId)),
      corrections: await db.select().from(corrections).where(eq(corrections.ownerId, ownerId)),
      frozenAnalyses: await db.select().from(frozenAnalyses).where(eq(frozenAnalyses.ownerId, ownerId)),
      reviews: await db.select().from(reviews).where(eq(reviews.ownerId, ownerId)),
      shareLinks: await db
        .select({ id, analysisId, withContact, createdAt, expiresAt })
        .from(shareLinks)
        .where(eq(shareLinks.ownerId, ownerId)),
    };
  },
  async eraseOwner(db, ownerId) {
    return { statements: tables.map((table) => db.delete(table).where(eq(table.ownerId, ownerId))), fileKeys: [] };
  },
  async mergeOwners(db, { from, into }) {
    const statements = tables.map((table) => db.update(table).set({ ownerId: into }).where(eq(table.ownerId, from)));
    return { statements, fileKeys: [] };
  },
};
