import { lt } from "drizzle-orm";
import { sweepSessions } from "./account/sessions.server";
import { authVerifications, erasures } from "./account/tables.server";
import { shareLinks } from "./analysis/tables.server";
import type { Platform } from "./platform/platform.server";
import { sweepQuotas } from "./platform/quota.server";
import { sweepRequestCounts } from "./platform/request-counts.server";

/** A receipt can be read for this long, in milliseconds: three years, the time in which one may be asked for. */
const receiptRetention = 3 * 365 * 24 * 60 * 60 * 1000;

/** Deletes rows whose time is over: codes, sessions, share links, counts, receipts. @returns how many */
export async function sweepExpiredRows(services: Platform): Promise<number> {
  const { db, now } = services;
  const codes = await db
    .delete(authVerifications)
    .where(lt(authVerifications.expiresAt, new Date(now())))
    .returning({ id: authVerifications.id });
  const links = await db.delete(shareLinks).where(lt(shareLinks.expiresAt, now())).returning({ id: shareLinks.id });
  const receipts = await db
    .delete(erasures)
    .where(lt(erasures.createdAt, now() - receiptRetention))
    .returning({ id: erasures.id });
  const others = (await sweepSessions(services)) + (await sweepQuotas(services)) + (await sweepRequestCounts(services));
  return codes.length + links.length + receipts.length + others;
}
