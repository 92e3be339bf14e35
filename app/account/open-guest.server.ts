import { isConflict, runBatch } from "~/platform/db.server";
import { sha256 } from "~/platform/hash.server";
import type { Platform } from "~/platform/platform.server";
import { findAccess } from "./find-owner.server";
import type { Access, Owner } from "./owner";
import { insertSession } from "./sessions.server";
import { owners } from "./tables.server";

/**
 * Makes a guest for a browser's secret, at the moment its first data is stored. Two requests with the same secret at the
 * same time end with the same guest.
 */
export async function openGuest(services: Platform, secret: string): Promise<Access> {
  const now = services.now();
  const owner: Owner = { id: services.random.id("own"), kind: "guest", createdAt: now, lastUsedAt: now };
  const access: Access = { actor: owner.id, owner, role: "owner", openedAt: now };
  try {
    await runBatch(services.db, [
      services.db.insert(owners).values(owner),
      insertSession(services, { tokenHash: await sha256(secret), access, device: null }),
    ]);
  } catch (error) {
    const other = isConflict(error) ? await findAccess(services, secret) : null;
    if (!other) throw error;
    return other;
  }
  return access;
}
