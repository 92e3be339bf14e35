import { Bell, CalendarClock, Handshake, Hourglass } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "~/platform/router";
import type { DueItem } from "./due-item";
import { applicationName } from "./due-words";

const icons = { deadline: Hourglass, answer: Handshake, reminder: Bell, interview: CalendarClock };

/** One due item: what it is, when on its day, and the application it leads to. */
export function DueLine({ item }: { item: DueItem }) {
  const { t } = useTranslation("calendar");
  const Icon = icons[item.kind];
  return (
    <div className="flex min-w-0 gap-2">
      <Icon size={18} aria-hidden="true" className="mt-1 shrink-0 text-accent" />
      <p className="min-w-0">
        <Link to={`/applications/${item.applicationId}`} className="link py-1 font-semibold">
          {item.label ?? t(`kind.${item.kind}`)}
        </Link>
        <span className="block text-sm text-ink-soft">
          {item.moment ? <MomentText moment={item.moment} /> : null}
          {item.label ? `${t(`kind.${item.kind}`)} · ` : null}
          {applicationName(item)}
        </span>
      </p>
    </div>
  );
}

/** The time on the clocks of the zone it was agreed in. */
function MomentText({ moment: { at, timeZone } }: { moment: NonNullable<DueItem["moment"]> }) {
  const { i18n } = useTranslation();
  const format = new Intl.DateTimeFormat(i18n.language === "vi" ? "vi-VN" : "en-GB", {
    hour: "2-digit",
    minute: "2-digit",
    timeZone,
  });
  return (
    <>
      <time dateTime={new Date(at).toISOString()} className="font-semibold text-ink">
        {format.format(at)}
      </time>{" "}
      ({timeZone.replaceAll("_", " ")}) ·{" "}
    </>
  );
}
