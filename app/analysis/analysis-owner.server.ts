import { eq } from "drizzle-orm";
import type { OwnerPart } from "~/platform/owner-part.server";
import { analyses, frozenAnalyses } from "./tables.server";

const tables = [analyses, frozenAnalyses];

export const analysisOwnerPart: OwnerPart = {
  tables,
  async exportOwner(db, ownerId) {
    return {
      analyses: await db.select().from(analyses).where(eq(analyses.ownerId, ownerId)),
      frozenAnalyses: await db.select().from(frozenAnalyses).where(eq(frozenAnalyses.ownerId, ownerId)),
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
