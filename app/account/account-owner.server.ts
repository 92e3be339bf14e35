import { and, eq, inArray } from "drizzle-orm";
import type { OwnerPart } from "~/platform/owner-part.server";
import { addUse } from "./model-quota.server";
import { idempotencyKeys, modelUse, owners, sessions } from "./tables.server";

/** The owner itself, the browsers that act for it and the submissions they made. */
export const accountOwnerPart: OwnerPart = {
  tables: [sessions, idempotencyKeys, modelUse],
  async exportOwner(db, ownerId) {
    const opened = db.select({ actor: sessions.actor, role: sessions.role, createdAt: sessions.createdAt });
    return {
      owners: await db.select().from(owners).where(eq(owners.id, ownerId)),
      sessions: await opened.from(sessions).where(eq(sessions.ownerId, ownerId)),
      idempotencyKeys: await db.select().from(idempotencyKeys).where(eq(idempotencyKeys.ownerId, ownerId)),
      modelUse: await db.select().from(modelUse).where(eq(modelUse.ownerId, ownerId)),
    };
  },
  async eraseOwner(db, ownerId) {
    const statements = [
      db.delete(modelUse).where(eq(modelUse.ownerId, ownerId)),
      db.delete(idempotencyKeys).where(eq(idempotencyKeys.ownerId, ownerId)),
      db.delete(sessions).where(eq(sessions.ownerId, ownerId)),
      db.delete(owners).where(eq(owners.id, ownerId)),
    ];
    return { statements, fileKeys: [] };
  },
  async mergeOwners(db, { from, into }) {
    const carriedOut = db
      .select({ key: idempotencyKeys.key })
      .from(idempotencyKeys)
      .where(eq(idempotencyKeys.ownerId, into));
    const statements = [
      db
        .delete(idempotencyKeys)
        .where(and(eq(idempotencyKeys.ownerId, from), inArray(idempotencyKeys.key, carriedOut))),
      db.update(idempotencyKeys).set({ ownerId: into }).where(eq(idempotencyKeys.ownerId, from)),
      ...(await addUse(db, { from, into })),
      db.update(sessions).set({ ownerId: into }).where(eq(sessions.ownerId, from)),
      db.delete(owners).where(eq(owners.id, from)),
    ];
    return { statements, fileKeys: [] };
  },
};
