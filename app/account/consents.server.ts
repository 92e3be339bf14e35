import { desc, eq } from "drizzle-orm";
import type { Language } from "~/i18n/languages";
import type { Statement } from "~/platform/db.server";
import type { Platform } from "~/platform/platform.server";
import { consentTextVersion, type Purpose } from "./consent";
import { consents } from "./tables.server";

/** The statement that an owner has agreed to a purpose, in the words that are shown today, in this language. */
export function recordConsent(
  { db, random, now }: Platform,
  { ownerId, purpose, language }: { ownerId: string; purpose: Purpose; language: Language },
): Statement {
  const row = { id: random.id("cns"), ownerId, purpose, textVersion: consentTextVersion, language, givenAt: now() };
  return db.insert(consents).values(row);
}

/** What an owner has agreed to, the latest first. */
export function listConsents({ db }: Platform, ownerId: string) {
  return db.select().from(consents).where(eq(consents.ownerId, ownerId)).orderBy(desc(consents.givenAt));
}
