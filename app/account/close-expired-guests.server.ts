import { and, asc, eq, exists, lt } from "drizzle-orm";
import type { Platform } from "~/platform/platform.server";
import { guestRetention } from "./retention";
import { owners, sessions } from "./tables.server";

/**
 * Ends the sessions of guests whose time is over, so that nobody can use what is about to be deleted. A guest that comes
 * back at this moment is left alone.
 * @returns the ids of at most `limit` owners to erase, those without a use for longest first
 */
export async function closeExpiredGuests({ db, now }: Platform, limit: number): Promise<string[]> {
  const expired = and(eq(owners.kind, "guest"), lt(owners.lastUsedAt, now() - guestRetention));
  const guests = await db
    .select({ id: owners.id })
    .from(owners)
    .where(expired)
    .orderBy(asc(owners.lastUsedAt))
    .limit(limit);
  const closed: string[] = [];
  for (const { id } of guests) {
    const stillExpired = db
      .select()
      .from(owners)
      .where(and(eq(owners.id, id), expired));
    await db.delete(sessions).where(and(eq(sessions.ownerId, id), exists(stillExpired)));
    const [open] = await db
      .select({ hash: sessions.tokenHash })
      .from(sessions)
      .where(eq(sessions.ownerId, id))
      .limit(1);
    if (!open) closed.push(id);
  }
  return closed;
}
