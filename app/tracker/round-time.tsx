import { useTranslation } from "react-i18next";

/** A moment on the clocks of the time zone it was agreed in, and that zone's name. */
export function RoundTime({ at, timeZone }: { at: number; timeZone: string }) {
  const { i18n } = useTranslation();
  const format = new Intl.DateTimeFormat(i18n.language === "vi" ? "vi-VN" : "en-GB", {
    weekday: "short",
    day: "numeric",
    month: i18n.language === "vi" ? "numeric" : "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone,
  });
  // Two hosts may shorten a name differently; the server's words are as good.
  return (
    <time dateTime={new Date(at).toISOString()} suppressHydrationWarning>
      {format.format(at)} ({timeZone.replaceAll("_", " ")})
    </time>
  );
}
