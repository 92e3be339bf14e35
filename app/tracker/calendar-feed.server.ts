import { eq } from "drizzle-orm";
import { sha256 } from "~/platform/hash.server";
import type { Platform } from "~/platform/platform.server";
import { calendarFeeds } from "./tables.server";

/** What `random.secret()` gives. */
const secretShape = /^[\w-]{43}$/;

/** When an owner's calendar link was made, in milliseconds; null without one. */
export async function findCalendarFeed({ db }: Platform, ownerId: string): Promise<{ createdAt: number } | null> {
  const { createdAt } = calendarFeeds;
  const [feed] = await db.select({ createdAt }).from(calendarFeeds).where(eq(calendarFeeds.ownerId, ownerId));
  return feed ?? null;
}

/**
 * Makes an owner's one calendar link; an earlier one ends.
 * @returns its secret, which is known to nobody afterwards: only its hash is stored
 */
export async function renewCalendarFeed({ db, random, now }: Platform, ownerId: string): Promise<string> {
  const secret = random.secret();
  const row = { secretHash: await sha256(secret), ownerId, createdAt: now() };
  await db.batch([
    db.delete(calendarFeeds).where(eq(calendarFeeds.ownerId, ownerId)),
    db.insert(calendarFeeds).values(row),
  ]);
  return secret;
}

export async function revokeCalendarFeed({ db }: Platform, ownerId: string): Promise<void> {
  await db.delete(calendarFeeds).where(eq(calendarFeeds.ownerId, ownerId));
}

/** Whose calendar a secret opens, or null. Asking for it is no use of the owner's data: a calendar asks by itself. */
export async function findFeedOwner({ db }: Platform, secret: string): Promise<string | null> {
  if (!secretShape.test(secret)) return null;
  const { ownerId } = calendarFeeds;
  const [feed] = await db
    .select({ ownerId })
    .from(calendarFeeds)
    .where(eq(calendarFeeds.secretHash, await sha256(secret)));
  return feed?.ownerId ?? null;
}
