import type { Language } from "~/i18n/languages";
import { translatorFor } from "~/i18n/request-i18n.server";
import type { Platform } from "~/platform/platform.server";
import { type CalendarEvent, writeCalendar } from "./calendar-file";
import { shiftDay } from "./day";
import type { DueItem } from "./due-item";
import { getInterview, listCalendar } from "./due-items.server";
import { dueSummary } from "./due-words";
import { getTrackerSettings } from "./tracker-settings.server";
import { dayAt } from "./wall-time";

/** How far back and ahead a calendar link goes, in days. */
const feedDays = { back: 60, ahead: 400 };

const minuteMs = 60 * 1000;

/** Everything that is or was due around now, as a calendar file. What does not change gives the same bytes. */
export async function calendarOf(
  services: Platform,
  { ownerId, language }: { ownerId: string; language: Language },
): Promise<string> {
  const { timeZone } = await getTrackerSettings(services, { ownerId, language });
  const day = dayAt(services.now(), timeZone);
  const range = { from: shiftDay(day, -feedDays.back), to: shiftDay(day, feedDays.ahead) };
  return write(services, { language, items: await listCalendar(services, { ownerId, timeZone, ...range }) });
}

/** One interview as a calendar file. @throws AppError not_found, for another owner's too */
export async function interviewCalendar(
  services: Platform,
  { ownerId, id, language }: { ownerId: string; id: string; language: Language },
): Promise<string> {
  return write(services, { language, items: [await getInterview(services, { ownerId, id })] });
}

function write({ appOrigin }: Platform, { language, items }: { language: Language; items: DueItem[] }): string {
  const t = translatorFor(language);
  const events = items.map((item): CalendarEvent => {
    const { kind, id, applicationId, changedAt, day, moment } = item;
    const summary = dueSummary(t, item);
    const url = `${appOrigin}/applications/${applicationId}`;
    const common = { uid: `${kind}-${id}@careerflow`, changedAt, summary, description: url, url };
    if (!moment) return { ...common, revision: 0, location: null, time: { day } };
    const { at, minutes, place, revision } = moment;
    return { ...common, revision, location: place, time: { startsAt: at, endsAt: at + minutes * minuteMs } };
  });
  return writeCalendar({ name: t("calendar:feed.name"), events });
}
