import { AppError } from "~/platform/app-error";
import type { Platform } from "~/platform/platform.server";
import { renewCalendarFeed, revokeCalendarFeed } from "./calendar-feed.server";
import { saveTrackerSettings } from "./tracker-settings.server";
import { isTimeZone } from "./wall-time";

export type CalendarChange =
  | { kind: "saved" | "unknown_zone" | "revoked" }
  | { kind: "feed" /** shown once, known to nobody afterwards */; secret: string };

/** Carries out a form of the calendar's page; `intent` says which. @throws AppError form.malformed */
export async function changeCalendar(
  services: Platform,
  { ownerId, get }: { ownerId: string; get(name: string): string },
): Promise<CalendarChange> {
  switch (get("intent")) {
    case "settings": {
      const timeZone = get("timeZone").trim();
      if (!isTimeZone(timeZone)) return { kind: "unknown_zone" };
      await saveTrackerSettings(services, {
        ownerId,
        settings: { timeZone, remindByMail: get("remindByMail") === "yes" },
      });
      return { kind: "saved" };
    }
    case "feed":
      return { kind: "feed", secret: await renewCalendarFeed(services, ownerId) };
    case "revoke":
      await revokeCalendarFeed(services, ownerId);
      return { kind: "revoked" };
    default:
      throw new AppError("form.malformed");
  }
}
