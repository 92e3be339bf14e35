import { isConflict, runBatch } from "~/platform/db.server";
import { sha256 } from "~/platform/hash.server";
import type { Platform } from "~/platform/platform.server";
import { findAccess } from "./find-owner.server";
import type { Access, Owner } from "./owner";
import { owners, sessions } from "./tables.server";

/**
 * Makes a guest for a browser's secret, at the moment its first data is stored. Two requests with the same secret at the
 * same time end with the same guest.
 */
export async function openGuest(services: Platform, secret: string): Promise<Access> {
  const now = services.now();
  const owner: Owner = { id: services.random.id("own"), kind: "guest", createdAt: now, lastUsedAt: now };
  const session = { tokenHash: await sha256(secret), ownerId: owner.id, actor: owner.id, role: "owner" as const };
  try {
    await runBatch(services.db, [
      services.db.insert(owners).values(owner),
      services.db.insert(sessions).values({ ...session, createdAt: now }),
    ]);
  } catch (error) {
    const other = isConflict(error) ? await findAccess(services, secret) : null;
    if (!other) throw error;
    return other;
  }
  return { actor: owner.id, owner, role: "owner" };
}
