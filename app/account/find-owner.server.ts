import { eq } from "drizzle-orm";
import { sha256 } from "~/platform/hash.server";
import type { Platform } from "~/platform/platform.server";
import { readSessionSecret } from "~/platform/session.server";
import type { Access } from "./owner";
import { owners, sessions } from "./tables.server";

/** Last use is written at most once an hour, so that reading a page is rarely a write. In milliseconds. */
const touchInterval = 60 * 60 * 1000;

/** Who sends this request, or null for a browser that has stored nothing yet. Counts as a use of the owner's data. */
export async function findOwner(services: Platform, request: Request): Promise<Access | null> {
  const secret = readSessionSecret(request);
  const access = secret ? await findAccess(services, secret) : null;
  if (!access) return null;
  const now = services.now();
  if (now - access.owner.lastUsedAt < touchInterval) return access;
  await services.db.update(owners).set({ lastUsedAt: now }).where(eq(owners.id, access.owner.id));
  return { ...access, owner: { ...access.owner, lastUsedAt: now } };
}

/** The access that a session's secret gives, without counting it as a use. */
export async function findAccess(services: Platform, secret: string): Promise<Access | null> {
  const [row] = await services.db
    .select({ actor: sessions.actor, role: sessions.role, owner: owners })
    .from(sessions)
    .innerJoin(owners, eq(owners.id, sessions.ownerId))
    .where(eq(sessions.tokenHash, await sha256(secret)));
  return row ?? null;
}
