import { eq } from "drizzle-orm";
import type { OwnerPart } from "./owner-part.server";
import { outbox } from "./tables.server";

/** Mail that was worded for an owner and not sent. */
export const outboxOwnerPart: OwnerPart = {
  tables: [outbox],
  async exportOwner(db, ownerId) {
    return { outbox: await db.select().from(outbox).where(eq(outbox.ownerId, ownerId)) };
  },
  async eraseOwner(db, ownerId) {
    return { statements: [db.delete(outbox).where(eq(outbox.ownerId, ownerId))], fileKeys: [] };
  },
  async mergeOwners(db, { from, into }) {
    return {
      statements: [db.update(outbox).set({ ownerId: into }).where(eq(outbox.ownerId, from))],
      fileKeys: [],
    };
  },
};
