import { and, desc, eq, gt } from "drizzle-orm";
import { findResult, forgetResult } from "~/account/idempotency-keys.server";
import { storeOnce } from "~/account/store-once.server";
import type { Language } from "~/i18n/languages";
import { AppError } from "~/platform/app-error";
import { sha256 } from "~/platform/hash.server";
import type { Platform } from "~/platform/platform.server";
import { getAnalysis } from "./analyses.server";
import { explain } from "./explain";
import { type ShareLink, shareDays } from "./share-page";
import { type SharedAnalysis, shareAnalysis } from "./shared-analysis";
import { analyses, shareLinks } from "./tables.server";

const day = 24 * 60 * 60 * 1000;

/** Links that one analysis can have at a time: more is a mistake. */
const mostLinks = 20;

export type LinkToMake = { ownerId: string; id: string; key: string; withContact: boolean; days: number };

/**
 * Makes a link that shows one analysis for a while. The same key twice makes one link: its first secret, which was kept nowhere,
 * gives way to a new one.
 * @returns its secret, which cannot be shown again
 * @throws AppError not_found, for another owner's analysis too; share.full
 */
export async function createShareLink(
  services: Platform,
  { ownerId, id, key, withContact, days }: LinkToMake,
): Promise<string> {
  const { db, random } = services;
  const token = random.secret();
  const made =
    (await findResult(db, { ownerId, key })) ?? (await addLink(services, { ownerId, id, key, withContact, days }));
  await db
    .update(shareLinks)
    .set({ tokenHash: await sha256(token) })
    .where(isLink({ ownerId, id, link: made }));
  return token;
}

/** Adds a link that nothing opens yet. */
async function addLink(services: Platform, { ownerId, id, key, withContact, days }: LinkToMake): Promise<string> {
  const { db, random, now } = services;
  const standing = await listShareLinks(services, { ownerId, id });
  if (standing.length >= mostLinks) throw new AppError("share.full", { most: mostLinks });
  const lifetime = (shareDays as readonly number[]).includes(days) ? days * day : shareDays[0] * day;
  const createdAt = now();
  const tokenHash = await sha256(random.secret());
  const row = { id: random.id("shr"), ownerId, analysisId: id, tokenHash, withContact, createdAt };
  const statements = [db.insert(shareLinks).values({ ...row, expiresAt: createdAt + lifetime })];
  return storeOnce(services, { ownerId, key, id: row.id, statements });
}

/** The links of an analysis that still work, the newest first. @throws AppError not_found */
export async function listShareLinks(
  { db, now }: Platform,
  { ownerId, id }: { ownerId: string; id: string },
): Promise<ShareLink[]> {
  const own = and(eq(analyses.id, id), eq(analyses.ownerId, ownerId));
  const [analysis] = await db.select({ id: analyses.id }).from(analyses).where(own);
  if (!analysis) throw new AppError("not_found");
  return db
    .select({
      id: shareLinks.id,
      withContact: shareLinks.withContact,
      createdAt: shareLinks.createdAt,
      expiresAt: shareLinks.expiresAt,
    })
    .from(shareLinks)
    .where(and(eq(shareLinks.analysisId, id), eq(shareLinks.ownerId, ownerId), gt(shareLinks.expiresAt, now())))
    .orderBy(desc(shareLinks.createdAt), desc(shareLinks.id));
}

/** Ends a link at once. @throws AppError not_found, for another owner's too */
export async function revokeShareLink(
  { db }: Platform,
  { ownerId, id, link }: { ownerId: string; id: string; link: string },
): Promise<void> {
  const gone = db.delete(shareLinks).where(isLink({ ownerId, id, link })).returning({ id: shareLinks.id });
  const [rows] = await db.batch([gone, forgetResult(db, { ownerId, result: link })]);
  if (rows.length === 0) throw new AppError("not_found");
}

function isLink({ ownerId, id, link }: { ownerId: string; id: string; link: string }) {
  return and(eq(shareLinks.id, link), eq(shareLinks.analysisId, id), eq(shareLinks.ownerId, ownerId));
}

/** What a link's secret shows, in one language. @throws AppError share.gone, whatever is wrong with it */
export async function openShareLink(
  services: Platform,
  { token, language }: { token: string; language: Language },
): Promise<{ shared: SharedAnalysis; expiresAt: number }> {
  const { db, now } = services;
  const [link] = await db
    .select()
    .from(shareLinks)
    .where(and(eq(shareLinks.tokenHash, await sha256(token)), gt(shareLinks.expiresAt, now())));
  if (!link) throw new AppError("share.gone");
  const { ownerId, analysisId: id, withContact, expiresAt } = link;
  const { assessment } = await getAnalysis(services, { ownerId, id });
  return { shared: shareAnalysis(explain(assessment, language), { withContact }), expiresAt };
}
