import { gte, lt, sql } from "drizzle-orm";
import type { Platform } from "./platform.server";
import { requestCounts } from "./tables.server";

const hourInMilliseconds = 60 * 60 * 1000;

/** Counts older than this are deleted, in milliseconds. */
const countRetention = 30 * 24 * hourInMilliseconds;

/** Upper ends of the stretches of time that answers are counted in, in milliseconds; the last one takes what is slower. */
const stretches = [25, 50, 100, 250, 500, 1000, 2500, 10_000, 60_000] as const;

/** How one request went: the route's name (never the address, which may hold an id), its status and how long it took. */
export type CountedRequest = { route: string; status: number; took: number };

/** Adds one request to its hour. */
export async function countRequest({ db, now }: Platform, { route, status, took }: CountedRequest): Promise<void> {
  const hour = Math.floor(now() / hourInMilliseconds) * hourInMilliseconds;
  const within = stretches.find((end) => took <= end) ?? stretches.at(-1)!;
  const row = { hour, route, outcome: Math.floor(status / 100), within, count: 1 };
  const { hour: hourColumn, route: routeColumn, outcome, within: withinColumn, count } = requestCounts;
  await db
    .insert(requestCounts)
    .values(row)
    .onConflictDoUpdate({
      target: [hourColumn, routeColumn, outcome, withinColumn],
      set: { count: sql`${count} + 1` },
    });
}

/** The counts since a moment, in milliseconds. */
export function listRequestCounts({ db }: Platform, since: number) {
  return db.select().from(requestCounts).where(gte(requestCounts.hour, since));
}

/** Forgets counts that are too old to matter. @returns how many rows */
export async function sweepRequestCounts({ db, now }: Platform): Promise<number> {
  const gone = await db
    .delete(requestCounts)
    .where(lt(requestCounts.hour, now() - countRetention))
    .returning({ hour: requestCounts.hour });
  return gone.length;
}
