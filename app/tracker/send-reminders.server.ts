import { and, eq, isNull, lt, or } from "drizzle-orm";
import { translatorFor } from "~/i18n/request-i18n.server";
import type { Platform } from "~/platform/platform.server";
import { getDueOverview } from "./due-overview.server";
import { reminderMail } from "./reminder-mail";
import { trackerSettings } from "./tables.server";
import { wallTimeOf } from "./wall-time";

/** The daily mail goes out from this hour on, on the owner's clock. */
const morning = "07:00";

/** Of each kind, due or overdue, in one mail. */
const mailedItems = 50;

/**
 * Sends the daily mail to owners who asked for it, have a confirmed address and something due today; once on each of their
 * days, and not again when a run is repeated. A mail that cannot be sent is tried again by the next run.
 * @returns how many owners were looked at; as many as `limit` means that there may be more
 */
export async function sendReminders(services: Platform, limit: number): Promise<number> {
  const { db, now } = services;
  const { ownerId, timeZone, remindByMail, remindedOn } = trackerSettings;
  const wanted = eq(remindByMail, true);
  const zones = await db.selectDistinct({ timeZone }).from(trackerSettings).where(wanted);
  let seen = 0;
  for (const zone of zones) {
    const [day, time] = wallTimeOf(now(), zone.timeZone).split("T") as [string, string];
    if (time < morning) continue;
    const owners = await db
      .select({ ownerId })
      .from(trackerSettings)
      .where(and(wanted, eq(timeZone, zone.timeZone), or(isNull(remindedOn), lt(remindedOn, day))))
      .limit(limit - seen);
    seen += owners.length;
    for (const owner of owners) await remind(services, { ownerId: owner.ownerId, day });
    if (seen >= limit) break;
  }
  return seen;
}

async function remind(services: Platform, { ownerId, day }: { ownerId: string; day: string }): Promise<void> {
  const { mail, recipients, log, appOrigin } = services;
  if (!(await claimDay(services, { ownerId, day }))) return;
  const recipient = await recipients.find(ownerId);
  if (!recipient) return;
  const { language, address } = recipient;
  const due = await getDueOverview(services, { ownerId, language, most: mailedItems });
  if (due.today.length === 0) return;
  const words = reminderMail(translatorFor(language), due, `${appOrigin}/applications/calendar`);
  try {
    await mail.send({ ownerId, to: address, language, ...words });
  } catch (error) {
    log.error("reminder.failed", { owner: ownerId, error: error instanceof Error ? error.name : typeof error });
    await services.db.update(trackerSettings).set({ remindedOn: null }).where(eq(trackerSettings.ownerId, ownerId));
  }
}

/** Takes an owner's mail of a day: of two runs at once one sends it. */
async function claimDay({ db }: Platform, { ownerId, day }: { ownerId: string; day: string }): Promise<boolean> {
  const { remindedOn } = trackerSettings;
  const claimed = await db
    .update(trackerSettings)
    .set({ remindedOn: day })
    .where(and(eq(trackerSettings.ownerId, ownerId), or(isNull(remindedOn), lt(remindedOn, day))))
    .returning({ ownerId: trackerSettings.ownerId });
  return claimed.length === 1;
}
