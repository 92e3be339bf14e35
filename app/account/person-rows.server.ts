import { and, eq, inArray, or, sql } from "drizzle-orm";
import type { Database, Statement } from "~/platform/db.server";
import { outbox } from "~/platform/tables.server";
import { authAccounts, authPasskeys, authUsers, authVerifications, members } from "./tables.server";

/** What better-auth keeps of the person whose own this owner is; how passwords and passkeys are checked is left out. */
export async function exportPerson(db: Database, ownerId: string): Promise<Record<string, object[]>> {
  const ids = await personIds(db, ownerId);
  const { id, name, email, emailVerified, createdAt, updatedAt } = authUsers;
  const { deviceType, backedUp } = authPasskeys;
  const passkey = {
    id: authPasskeys.id,
    name: authPasskeys.name,
    deviceType,
    backedUp,
    createdAt: authPasskeys.createdAt,
  };
  const account = { id: authAccounts.id, kind: authAccounts.providerId, createdAt: authAccounts.createdAt };
  return {
    authUsers: await db
      .select({ id, name, email, emailVerified, createdAt, updatedAt })
      .from(authUsers)
      .where(inArray(id, ids)),
    authAccounts: await db.select(account).from(authAccounts).where(inArray(authAccounts.userId, ids)),
    authPasskeys: await db.select(passkey).from(authPasskeys).where(inArray(authPasskeys.userId, ids)),
  };
}

/**
 * Deletes a person with every way to sign in, what waits to be proved by them, and mail to them that was never sent. Rows that
 * refer to others come first; the person's memberships of organisations go too.
 */
export async function erasePerson(db: Database, ownerId: string): Promise<Statement[]> {
  const people = await db
    .select({ id: authUsers.id, email: authUsers.email })
    .from(members)
    .innerJoin(authUsers, eq(authUsers.id, members.userId))
    .where(and(eq(members.ownerId, ownerId), eq(members.role, "owner")));
  return people.flatMap(({ id, email }) => {
    const names = (text: string) => sql`instr(${authVerifications.value}, ${text}) > 0`;
    return [
      db.delete(outbox).where(eq(outbox.recipient, email)),
      db.delete(authVerifications).where(or(names(email), names(id))),
      db.delete(authPasskeys).where(eq(authPasskeys.userId, id)),
      db.delete(authAccounts).where(eq(authAccounts.userId, id)),
      db.delete(members).where(eq(members.userId, id)),
      db.delete(authUsers).where(eq(authUsers.id, id)),
    ];
  });
}

async function personIds(db: Database, ownerId: string): Promise<string[]> {
  const rows = await db
    .select({ id: members.userId })
    .from(members)
    .where(and(eq(members.ownerId, ownerId), eq(members.role, "owner")));
  return rows.map(({ id }) => id);
}
