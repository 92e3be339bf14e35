import { eq } from "drizzle-orm";
import type { OwnerPart } from "~/platform/owner-part.server";
import { analyses, shareLinks } from "./tables.server";

export const analysisOwnerPart: OwnerPart = {
  tables: [shareLinks, analyses],
  async exportOwner(db, ownerId) {
    const { id, analysisId, withContact, createdAt, expiresAt } = shareLinks;
    return {
      analyses: await db.select().from(analyses).where(eq(analyses.ownerId, ownerId)),
      shareLinks: await db
        .select({ id, analysisId, withContact, createdAt, expiresAt })
        .from(shareLinks)
        .where(eq(shareLinks.ownerId, ownerId)),
    };
  },
  async eraseOwner(db, ownerId) {
    const statements = [shareLinks, analyses].map((table) => db.delete(table).where(eq(table.ownerId, ownerId)));
    return { statements, fileKeys: [] };
  },
  async mergeOwners(db, { from, into }) {
    const statements = [shareLinks, analyses].map((table) =>
      db.update(table).set({ ownerId: into }).where(eq(table.ownerId, from)),
    );
    return { statements, fileKeys: [] };
  },
};
