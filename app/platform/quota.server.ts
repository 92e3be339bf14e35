import { lt, sql } from "drizzle-orm";
import { AppError } from "./app-error";
import { hmac } from "./hash.server";
import type { Platform } from "./platform.server";
import { serverSecret } from "./server-secret.server";
import { quotas } from "./tables.server";

/** At most `most` of one thing in each stretch of `within` milliseconds. */
export type Quota = { name: string; most: number; within: number };

/**
 * Counts one use of a quota by `who` (an address, an owner). Only a keyed hash of both is kept, and only until the stretch ends.
 * @throws AppError quota.used_up
 */
export async function spendQuota(services: Platform, { name, most, within }: Quota, who: string): Promise<void> {
  const { db, now } = services;
  const endsAt = Math.floor(now() / within + 1) * within;
  const key = await hmac(await serverSecret(services, "quotas"), `${name} ${who}`);
  const [row] = await db
    .insert(quotas)
    .values({ key, endsAt, count: 1 })
    .onConflictDoUpdate({ target: [quotas.key, quotas.endsAt], set: { count: sql`${quotas.count} + 1` } })
    .returning({ count: quotas.count });
  if ((row?.count ?? 0) > most) throw new AppError("quota.used_up", { minutes: Math.ceil((endsAt - now()) / 60_000) });
}

/** Counts one use from a network address; on one's own machine there is none to count. @throws AppError quota.used_up */
export async function countPlace(services: Platform, quota: Quota, place: string | null): Promise<void> {
  if (place !== null) await spendQuota(services, quota, place);
}

/** Forgets what was counted in stretches that are over. @returns how many rows */
export async function sweepQuotas({ db, now }: Platform): Promise<number> {
  const gone = await db.delete(quotas).where(lt(quotas.endsAt, now())).returning({ key: quotas.key });
  return gone.length;
}
