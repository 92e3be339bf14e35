import { eq } from "drizzle-orm";
import type { OwnerPart } from "~/platform/owner-part.server";
import { analyses } from "./tables.server";

export const analysisOwnerPart: OwnerPart = {
  tables: [analyses],
  async exportOwner(db, ownerId) {
    return { analyses: await db.select().from(analyses).where(eq(analyses.ownerId, ownerId)) };
  },
  async eraseOwner(db, ownerId) {
    return { statements: [db.delete(analyses).where(eq(analyses.ownerId, ownerId))], fileKeys: [] };
  },
  async mergeOwners(db, { from, into }) {
    const moved = db.update(analyses).set({ ownerId: into }).where(eq(analyses.ownerId, from));
    return { statements: [moved], fileKeys: [] };
  },
};
