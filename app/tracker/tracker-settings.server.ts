import { eq } from "drizzle-orm";
import type { Language } from "~/i18n/languages";
import type { Platform } from "~/platform/platform.server";
import { trackerSettings } from "./tables.server";

export type TrackerSettings = {
  /** whose days count: what is due today depends on it */
  timeZone: string;
  remindByMail: boolean;
};

/** Until an owner says where they are, their language says it best. */
const usualZone: Record<Language, string> = { en: "UTC", vi: "Asia/Ho_Chi_Minh" };

/** What holds until an owner chooses. */
export function usualSettings(language: Language): TrackerSettings {
  return { timeZone: usualZone[language], remindByMail: false };
}

/** What an owner has chosen, or what holds until they choose. */
export async function getTrackerSettings(
  { db }: Platform,
  { ownerId, language }: { ownerId: string; language: Language },
): Promise<TrackerSettings> {
  const { timeZone, remindByMail } = trackerSettings;
  const [chosen] = await db
    .select({ timeZone, remindByMail })
    .from(trackerSettings)
    .where(eq(trackerSettings.ownerId, ownerId));
  return chosen ?? usualSettings(language);
}

export async function saveTrackerSettings(
  { db }: Platform,
  { ownerId, settings }: { ownerId: string; settings: TrackerSettings },
): Promise<void> {
  await db
    .insert(trackerSettings)
    .values({ ownerId, ...settings })
    .onConflictDoUpdate({ target: trackerSettings.ownerId, set: settings });
}
