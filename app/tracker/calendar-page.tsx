import { useTranslation } from "react-i18next";
import { Link } from "~/platform/router";
import { Page } from "~/ui/page";
import { CalendarAgenda } from "./calendar-agenda";
import { CalendarFeedForm } from "./calendar-feed-form";
import { type CalendarQuery, calendarViews, shiftMonth, writeCalendarQuery } from "./calendar-month";
import { CalendarSettings } from "./calendar-settings";
import { CalendarTable } from "./calendar-table";
import type { DueItem } from "./due-item";
import { TrackerNav } from "./tracker-nav";

export type CalendarPageProps = {
  query: CalendarQuery;
  today: string;
  items: DueItem[];
  /** null for who has stored nothing yet */
  owned: {
    settings: { timeZone: string; remindByMail: boolean };
    feed: { createdAt: number } | null;
    hasAddress: boolean;
    isGuest: boolean;
  } | null;
  /** what the last form came to */
  done: "saved" | "unknown_zone" | "revoked" | "feed" | undefined;
  /** of the calendar link, right after it was made */
  address: string | null;
};

/** A month of what is due, as a table or as a list; everything works as links and forms. */
export function CalendarPage({ query, today, items, owned, done, address }: CalendarPageProps) {
  const { t, i18n } = useTranslation("calendar");
  const month = new Intl.DateTimeFormat(i18n.language, { month: "long", year: "numeric", timeZone: "UTC" });
  const name = month.format(new Date(`${query.month}-01T00:00:00Z`));
  return (
    <Page width="wide">
      <TrackerNav current="calendar" />
      <h1 className="mt-6 text-2xl font-bold">{t("title")}</h1>
      <p className="mt-1 text-ink-soft">{t("lead")}</p>
      <div className="mt-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <nav aria-label={t("month.label")} className="-ml-2 flex flex-wrap items-center gap-x-2">
          <MonthLink query={{ ...query, month: shiftMonth(query.month, -1) }} label={t("month.previous")} sign="‹" />
          <h2 className="min-w-36 text-center text-lg font-bold first-letter:uppercase" suppressHydrationWarning>
            {name}
          </h2>
          <MonthLink query={{ ...query, month: shiftMonth(query.month, 1) }} label={t("month.next")} sign="›" />
          <Link to={writeCalendarQuery({ ...query, month: today.slice(0, 7) })} className="button button-quiet text-sm">
            {t("month.today")}
          </Link>
        </nav>
        <nav aria-label={t("view.label")} className="tabs">
          {calendarViews.map((view) => (
            <Link
              key={view}
              to={writeCalendarQuery({ ...query, view })}
              aria-current={view === query.view ? "page" : undefined}
            >
              {t(`view.${view}`)}
            </Link>
          ))}
        </nav>
      </div>
      {query.view === "month" ? (
        <CalendarTable month={query.month} today={today} items={items} caption={t("month.table", { month: name })} />
      ) : (
        <CalendarAgenda today={today} items={items.filter(({ day }) => day.startsWith(query.month))} />
      )}
      {owned ? (
        <div className="mt-10 grid gap-6 lg:grid-cols-2">
          <CalendarSettings settings={owned.settings} hasAddress={owned.hasAddress} done={done} />
          <CalendarFeedForm feed={owned.feed} isGuest={owned.isGuest} done={done} address={address} />
        </div>
      ) : null}
    </Page>
  );
}

function MonthLink({ query, label, sign }: { query: CalendarQuery; label: string; sign: string }) {
  return (
    <Link
      to={writeCalendarQuery(query)}
      aria-label={label}
      className="inline-flex size-11 items-center justify-center rounded-lg text-xl hover:bg-sunken"
    >
      <span aria-hidden="true">{sign}</span>
    </Link>
  );
}
