import { and, eq, lt } from "drizzle-orm";
import type { Platform } from "./platform.server";
import { jobClaims } from "./tables.server";

/** Claims older than this are of no use to anyone, in milliseconds. */
const claimRetention = 30 * 24 * 60 * 60 * 1000;

/**
 * Takes a job's run of one period. A cron may fire twice or not at all; only the first to claim does the work.
 * @param period e.g. "2026-11-20"
 * @returns false when the period is taken
 */
export async function claimPeriod({ db, now }: Platform, job: string, period: string): Promise<boolean> {
  await db.delete(jobClaims).where(lt(jobClaims.claimedAt, now() - claimRetention));
  const claimed = await db
    .insert(jobClaims)
    .values({ job, period, claimedAt: now() })
    .onConflictDoNothing()
    .returning({ job: jobClaims.job });
  return claimed.length === 1;
}

/** Gives a period back whose work is not finished, so that the next run takes it up. */
export async function releasePeriod({ db }: Platform, job: string, period: string): Promise<void> {
  await db.delete(jobClaims).where(and(eq(jobClaims.job, job), eq(jobClaims.period, period)));
}
