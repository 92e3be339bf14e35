import { eq } from "drizzle-orm";
import type { OwnerPart } from "~/platform/owner-part.server";
import { analyses, corrections } from "./tables.server";

export const analysisOwnerPart: OwnerPart = {
  tables: [corrections, analyses],
  async exportOwner(db, ownerId) {
    return {
      analyses: await db.select().from(analyses).where(eq(analyses.ownerId, ownerId)),
      corrections: await db.select().from(corrections).where(eq(corrections.ownerId, ownerId)),
    };
  },
  async eraseOwner(db, ownerId) {
    const statements = [corrections, analyses].map((table) => db.delete(table).where(eq(table.ownerId, ownerId)));
    return { statements, fileKeys: [] };
  },
  async mergeOwners(db, { from, into }) {
    const statements = [corrections, analyses].map((table) =>
      db.update(table).set({ ownerId: into }).where(eq(table.ownerId, from)),
    );
    return { statements, fileKeys: [] };
  },
};
