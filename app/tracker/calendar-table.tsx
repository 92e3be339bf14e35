import { useTranslation } from "react-i18next";
import { Link } from "~/platform/router";
import { weeksOf, writeCalendarQuery } from "./calendar-month";
import type { DueItem } from "./due-item";
import { applicationName } from "./due-words";

type CalendarTableProps = { month: string; today: string; items: DueItem[]; caption: string };

/** A month as a table of weeks. On a narrow screen a day shows how much is due and leads to the list. */
export function CalendarTable({ month, today, items, caption }: CalendarTableProps) {
  const { i18n } = useTranslation();
  const weeks = weeksOf(month);
  const style = (weekday: "long" | "short" | "narrow") =>
    new Intl.DateTimeFormat(i18n.language, { weekday, timeZone: "UTC" });
  return (
    <table className="sheet mt-4 w-full table-fixed border-collapse text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {weeks[0]!.map((day) => (
            <th key={day} scope="col" className="p-1 font-semibold text-ink-soft sm:p-2 sm:text-left">
              <abbr title={style("long").format(Date.parse(day))} className="no-underline" suppressHydrationWarning>
                <span className="sm:hidden" suppressHydrationWarning>
                  {style("narrow").format(Date.parse(day))}
                </span>
                <span className="hidden sm:inline" suppressHydrationWarning>
                  {style("short").format(Date.parse(day))}
                </span>
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td
                key={day}
                aria-current={day === today ? "date" : undefined}
                className="h-16 border border-line p-1 align-top aria-[current=date]:bg-accent-soft sm:h-28 sm:p-2"
              >
                <Day day={day} outside={!day.startsWith(month)} items={items.filter((item) => item.day === day)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day, outside, items }: { day: string; outside: boolean; items: DueItem[] }) {
  const { t } = useTranslation("calendar");
  const list = `${writeCalendarQuery({ month: day.slice(0, 7), view: "agenda" })}#day-${day}`;
  return (
    <>
      <time dateTime={day} className={outside ? "text-ink-soft" : "font-semibold"}>
        {Number(day.slice(8))}
      </time>
      {items.length > 0 ? (
        <Link to={list} className="link flex min-h-8 items-center justify-center text-xs sm:hidden">
          <span aria-hidden="true">● {items.length}</span>
          <span className="sr-only">{t("month.items", { count: items.length })}</span>
        </Link>
      ) : null}
      <ul className="hidden space-y-1 sm:block">
        {items.map((item) => (
          <li key={`${item.kind}-${item.id}`}>
            <Link to={`/applications/${item.applicationId}`} className="link line-clamp-2 text-xs leading-snug">
              {item.label ?? t(`kind.${item.kind}`)}: {applicationName(item)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
