import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { dateFormat } from "~/i18n/date-formats";

/**
 * A moment (milliseconds) in the person's language and, once the page runs in the browser, in their time zone. The server
 * does not know the zone, so it says UTC's day and hour.
 */
export function LocalTime({ at, show }: { at: number; show: "day" | "minute" }) {
  const { i18n } = useTranslation();
  const [zone, setZone] = useState("UTC");
  useEffect(() => setZone(Intl.DateTimeFormat().resolvedOptions().timeZone), []);
  // Two hosts may shorten a month differently; the server's words are as good.
  return (
    <time dateTime={new Date(at).toISOString()} suppressHydrationWarning>
      {dateFormat(i18n.language, zone, show).format(at)}
    </time>
  );
}
