import { useTranslation } from "react-i18next";

/** A calendar day, "2026-11-25", as the person's language writes it. It belongs to no time zone. */
export function LocalDay({ day }: { day: string }) {
  const { i18n } = useTranslation();
  const vietnamese = i18n.language === "vi";
  const format = new Intl.DateTimeFormat(vietnamese ? "vi-VN" : "en-GB", {
    day: "numeric",
    month: vietnamese ? "numeric" : "short",
    year: "numeric",
    timeZone: "UTC",
  });
  // Two hosts may shorten a month differently; the server's words are as good.
  return (
    <time dateTime={day} suppressHydrationWarning>
      {format.format(new Date(`${day}T00:00:00Z`))}
    </time>
  );
}
