import type { Translate } from "~/i18n/namespaces";
import type { DueItem, DueOverview } from "./due-item";
import { dueSummary } from "./due-words";
import { wallTimeOf } from "./wall-time";

/** The words of the daily mail: what is due today, and before that what is overdue. */
export function reminderMail(
  t: Translate,
  { overdue, today }: Pick<DueOverview, "overdue" | "today">,
  calendarUrl: string,
): { subject: string; text: string } {
  const list = (items: DueItem[]) => items.map((item) => `– ${lineOf(t, item)}`).join("\n");
  const paragraphs = [
    t("calendar:mail.hello"),
    ...(overdue.length > 0 ? [`${t("calendar:mail.overdue")}\n${list(overdue)}`] : []),
    `${t("calendar:mail.today")}\n${list(today)}`,
    t("calendar:mail.open", { url: calendarUrl }),
    t("calendar:mail.stop", { url: `${calendarUrl}#settings` }),
  ];
  return { subject: t("calendar:mail.subject", { count: today.length }), text: paragraphs.join("\n\n") };
}

function lineOf(t: Translate, item: DueItem): string {
  const summary = dueSummary(t, item);
  if (!item.moment) return summary;
  const { at, timeZone } = item.moment;
  const time = wallTimeOf(at, timeZone).slice(11);
  return `${t("calendar:mail.at", { time, zone: timeZone.replaceAll("_", " ") })} ${summary}`;
}
