import { useTranslation } from "react-i18next";
import { EmptyNote } from "~/ui/empty-note";
import { LocalDay } from "~/ui/local-day";
import type { DueItem } from "./due-item";
import { DueLine } from "./due-line";

/** The days of a month on which something is due, each with its items. */
export function CalendarAgenda({ today, items }: { today: string; items: DueItem[] }) {
  const { t } = useTranslation("calendar");
  if (items.length === 0) return <EmptyNote>{t("agenda.empty")}</EmptyNote>;
  const days = [...new Set(items.map(({ day }) => day))];
  return (
    <ol className="sheet mt-4 divide-y divide-line">
      {days.map((day) => (
        <li key={day} id={`day-${day}`} className="grid gap-x-6 gap-y-2 p-4 sm:grid-cols-[10rem_1fr]">
          <h3 className="font-semibold">
            <LocalDay day={day} />
            {day === today ? <span className="chip ml-2 bg-accent-soft text-accent">{t("due.today")}</span> : null}
          </h3>
          <ul className="min-w-0 space-y-2">
            {items
              .filter((item) => item.day === day)
              .map((item) => (
                <li key={`${item.kind}-${item.id}`}>
                  <DueLine item={item} />
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
