import { useTranslation } from "react-i18next";
import { dateFormat } from "~/i18n/date-formats";

/** A calendar day, "2026-11-25", as the person's language writes it. It belongs to no time zone. */
export function LocalDay({ day }: { day: string }) {
  const { i18n } = useTranslation();
  // Two hosts may shorten a month differently; the server's words are as good.
  return (
    <time dateTime={day} suppressHydrationWarning>
      {dateFormat(i18n.language, "UTC", "day").format(new Date(`${day}T00:00:00Z`))}
    </time>
  );
}
