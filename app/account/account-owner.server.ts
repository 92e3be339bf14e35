import { and, eq, inArray } from "drizzle-orm";
import type { OwnerPart } from "~/platform/owner-part.server";
import { addUse } from "./model-quota.server";
import { erasePerson, exportPerson } from "./person-rows.server";
import { consents, idempotencyKeys, members, modelUse, owners, sessions } from "./tables.server";

/** The owner itself, who it is and how they sign in, the browsers that act for it and the submissions they made. */
export const accountOwnerPart: OwnerPart = {
  tables: [sessions, idempotencyKeys, consents, members, modelUse],
  async exportOwner(db, ownerId) {
    const { actor, role, device, createdAt, lastUsedAt } = sessions;
    const opened = db.select({ actor, role, device, createdAt, lastUsedAt });
    return {
      owners: await db.select().from(owners).where(eq(owners.id, ownerId)),
      sessions: await opened.from(sessions).where(eq(sessions.ownerId, ownerId)),
      idempotencyKeys: await db.select().from(idempotencyKeys).where(eq(idempotencyKeys.ownerId, ownerId)),
      modelUse: await db.select().from(modelUse).where(eq(modelUse.ownerId, ownerId)),
      consents: await db.select().from(consents).where(eq(consents.ownerId, ownerId)),
      members: await db.select().from(members).where(eq(members.ownerId, ownerId)),
      ...(await exportPerson(db, ownerId)),
    };
  },
  async eraseOwner(db, ownerId) {
    const statements = [
      db.delete(modelUse).where(eq(modelUse.ownerId, ownerId)),
      ...(await erasePerson(db, ownerId)),
      db.delete(consents).where(eq(consents.ownerId, ownerId)),
      db.delete(members).where(eq(members.ownerId, ownerId)),
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
      db.delete(sessions).where(eq(sessions.ownerId, from)),
      db.update(consents).set({ ownerId: into }).where(eq(consents.ownerId, from)),
      db.update(members).set({ ownerId: into }).where(eq(members.ownerId, from)),
      db
        .delete(idempotencyKeys)
        .where(and(eq(idempotencyKeys.ownerId, from), inArray(idempotencyKeys.key, carriedOut))),
      db.update(idempotencyKeys).set({ ownerId: into }).where(eq(idempotencyKeys.ownerId, from)),
      ...(await addUse(db, { from, into })),
      db.delete(owners).where(eq(owners.id, from)),
    ];
    return { statements, fileKeys: [] };
  },
};
