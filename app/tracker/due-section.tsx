import { useTranslation } from "react-i18next";
import { Form, Link } from "~/platform/router";
import { LocalDay } from "~/ui/local-day";
import { LocalTime } from "~/ui/local-time";
import type { DueItem, DueOverview, QuietApplication } from "./due-item";
import { DueLine } from "./due-line";
import { applicationName } from "./due-words";

/** What is due, on the tracker's home: overdue, today, soon, and what nothing was heard of. */
export function DueSection({ due }: { due: DueOverview }) {
  const { t } = useTranslation("calendar");
  const groups = (["overdue", "today", "soon"] as const).filter((name) => due[name].length > 0);
  return (
    <section aria-labelledby="due" className="sheet mt-6 p-4 sm:p-5">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <h2 id="due" className="text-lg font-bold">
          {t("due.title")}
        </h2>
        <Link to="/applications/calendar" className="link inline-flex min-h-11 items-center text-sm">
          {t("due.calendar")}
        </Link>
      </div>
      {groups.length === 0 ? <p className="text-ink-soft">{t("due.nothing")}</p> : null}
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-[repeat(auto-fit,minmax(18rem,1fr))]">
        {groups.map((name) => (
          <DueGroup key={name} title={t(`due.${name}`)} urgent={name === "overdue"} items={due[name]} />
        ))}
      </div>
      {due.quiet.length > 0 ? <Quiet quiet={due.quiet} today={due.day} /> : null}
    </section>
  );
}

function DueGroup({ title, urgent, items }: { title: string; urgent: boolean; items: DueItem[] }) {
  return (
    <div className="min-w-0">
      <h3 className={`font-semibold ${urgent ? "text-missing" : ""}`}>{title}</h3>
      <ul className="mt-1 space-y-2">
        {items.map((item) => (
          <li key={`${item.kind}-${item.id}`}>
            <DueLine item={item} />
            <p className="pl-6.5 text-xs text-ink-soft">
              <LocalDay day={item.day} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Each can be put on today's list; the form is the one that adds a reminder to an application. */
function Quiet({ quiet, today }: { quiet: QuietApplication[]; today: string }) {
  const { t } = useTranslation("calendar");
  return (
    <details className="mt-4 border-t border-line pt-2">
      <summary className="unfold">{t("quiet.title")}</summary>
      <p className="text-sm text-ink-soft">{t("quiet.text")}</p>
      <ul className="mt-2 divide-y divide-line">
        {quiet.map((application) => (
          <li key={application.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
            <p className="min-w-0 grow basis-60">
              <Link to={`/applications/${application.id}`} className="link py-1 font-semibold">
                {applicationName(application)}
              </Link>
              <span className="block text-sm text-ink-soft">
                {t("quiet.since")} <LocalTime at={application.since} show="day" />
              </span>
            </p>
            <Form method="post" action={`/applications/${application.id}`}>
              <input type="hidden" name="part" value="reminder" />
              <input type="hidden" name="text" value={t("quiet.reminder")} />
              <input type="hidden" name="dueOn" value={today} />
              <button
                type="submit"
                name="intent"
                value="save"
                aria-label={t("quiet.remindNamed", { name: applicationName(application) })}
                className="button button-plain text-sm"
              >
                {t("quiet.remind")}
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </details>
  );
}
