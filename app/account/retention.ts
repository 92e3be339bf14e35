import type { Owner } from "./owner";

/** A guest's data is deleted this long after its last use, in milliseconds. */
export const guestRetention = 7 * 24 * 60 * 60 * 1000;

/** When an owner's data will be deleted, in milliseconds; null when it stays until its owner deletes it. */
export function expiresAt(owner: Owner): number | null {
  return owner.kind === "guest" ? owner.lastUsedAt + guestRetention : null;
}
