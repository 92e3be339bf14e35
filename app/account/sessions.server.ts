import { and, desc, eq, inArray, lt, ne, or } from "drizzle-orm";
import { AppError } from "~/platform/app-error";
import type { Statement } from "~/platform/db.server";
import { sha256 } from "~/platform/hash.server";
import type { Platform } from "~/platform/platform.server";
import type { Access } from "./owner";
import { absoluteLimit, idleLimit, isOver } from "./session-limits";
import type { SessionRow } from "./session-list";
import { owners, sessions } from "./tables.server";

/** The statement that lets the browser act whose secret has this hash. */
export function insertSession(
  { db }: Platform,
  { tokenHash, access, device }: { tokenHash: string; access: Access; device: string | null },
): Statement {
  const { actor, owner, role, openedAt } = access;
  const row = { tokenHash, ownerId: owner.id, actor, role, device, createdAt: openedAt, lastUsedAt: openedAt };
  return db.insert(sessions).values(row);
}

/** Every session of this owner that is not over, the last used first. */
export async function listSessions(
  services: Platform,
  { access, secret }: { access: Access; secret: string },
): Promise<SessionRow[]> {
  const own = await sha256(secret);
  const rows = await services.db
    .select()
    .from(sessions)
    .where(eq(sessions.ownerId, access.owner.id))
    .orderBy(desc(sessions.lastUsedAt), desc(sessions.createdAt));
  const open = rows.filter((row) => !isOver(row, access.owner.kind, services.now()));
  return Promise.all(
    open.map(async ({ tokenHash, device, createdAt, lastUsedAt }) => {
      return { id: await publicId(tokenHash), device, createdAt, lastUsedAt, isThisOne: tokenHash === own };
    }),
  );
}

/** Ends the session of this browser. */
export async function endSession({ db }: Platform, secret: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.tokenHash, await sha256(secret)));
}

/** Ends one session of this owner by the id of its list. @throws AppError not_found, for another owner's too */
export async function revokeSession({ db }: Platform, { ownerId, id }: { ownerId: string; id: string }): Promise<void> {
  const rows = await db.select({ hash: sessions.tokenHash }).from(sessions).where(eq(sessions.ownerId, ownerId));
  for (const { hash } of rows) {
    if ((await publicId(hash)) !== id) continue;
    await db.delete(sessions).where(and(eq(sessions.tokenHash, hash), eq(sessions.ownerId, ownerId)));
    return;
  }
  throw new AppError("not_found");
}

/** Ends every session of this owner but the one with this secret. */
export async function revokeOtherSessions(
  { db }: Platform,
  { ownerId, secret }: { ownerId: string; secret: string },
): Promise<void> {
  const others = and(eq(sessions.ownerId, ownerId), ne(sessions.tokenHash, await sha256(secret)));
  await db.delete(sessions).where(others);
}

/** Deletes sessions that are over. @returns how many */
export async function sweepSessions({ db, now }: Platform): Promise<number> {
  const kept = db.select({ id: owners.id }).from(owners).where(ne(owners.kind, "guest"));
  const over = or(lt(sessions.lastUsedAt, now() - idleLimit), lt(sessions.createdAt, now() - absoluteLimit));
  const gone = await db
    .delete(sessions)
    .where(and(inArray(sessions.ownerId, kept), over))
    .returning({ hash: sessions.tokenHash });
  return gone.length;
}

async function publicId(tokenHash: string): Promise<string> {
  return `ses_${(await sha256(tokenHash)).slice(0, 32)}`;
}
