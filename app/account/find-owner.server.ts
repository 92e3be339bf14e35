import { eq } from "drizzle-orm";
import { runBatch } from "~/platform/db.server";
import { sha256 } from "~/platform/hash.server";
import type { Platform } from "~/platform/platform.server";
import { readSessionSecret } from "~/platform/session.server";
import type { Access } from "./owner";
import { isOver } from "./session-limits";
import { owners, sessions } from "./tables.server";

/** Last use is written at most once an hour, so that reading a page is rarely a write. In milliseconds. */
const touchInterval = 60 * 60 * 1000;

/** Who sends this request, or null for a browser that has stored nothing yet. Counts as a use of the owner's data. */
export async function findOwner(services: Platform, request: Request): Promise<Access | null> {
  const secret = readSessionSecret(request);
  const found = secret ? await findSession(services, secret) : null;
  if (!found) return null;
  const { access, tokenHash, lastUsedAt } = found;
  const now = services.now();
  if (now - Math.min(access.owner.lastUsedAt, lastUsedAt) < touchInterval) return access;
  const { db } = services;
  await runBatch(db, [
    db.update(owners).set({ lastUsedAt: now }).where(eq(owners.id, access.owner.id)),
    db.update(sessions).set({ lastUsedAt: now }).where(eq(sessions.tokenHash, tokenHash)),
  ]);
  return { ...access, owner: { ...access.owner, lastUsedAt: now } };
}

/** The access that a session's secret gives, without counting it as a use. */
export async function findAccess(services: Platform, secret: string): Promise<Access | null> {
  return (await findSession(services, secret))?.access ?? null;
}

async function findSession(services: Platform, secret: string) {
  const tokenHash = await sha256(secret);
  const [row] = await services.db
    .select({ session: sessions, owner: owners })
    .from(sessions)
    .innerJoin(owners, eq(owners.id, sessions.ownerId))
    .where(eq(sessions.tokenHash, tokenHash));
  if (!row || isOver(row.session, row.owner.kind, services.now())) return null;
  const { actor, role, createdAt, lastUsedAt } = row.session;
  const access: Access = { actor, role, owner: row.owner, openedAt: createdAt };
  return { access, tokenHash, lastUsedAt };
}
