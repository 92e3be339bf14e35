import { useTranslation } from "react-i18next";
import { localNumbers } from "~/i18n/numbers";
import type { RouteFigures } from "~/platform/request-figures";
import { Page } from "~/ui/page";

export type AdminOverview = {
  owners: Record<string, number>;
  rows: Record<string, number>;
  requests: RouteFigures[];
};

const columns = ["requests", "refused", "failed", "half", "nineteenOfTwenty"] as const;

/** How the service does; nothing in it is about anybody. */
export function AdminPage({ overview: { owners, rows, requests } }: { overview: AdminOverview }) {
  const { t, i18n } = useTranslation("admin");
  const numbers = localNumbers(i18n.language);
  return (
    <Page width="wide">
      <h1 className="mt-8 text-3xl font-bold tracking-tight sm:mt-12">{t("title")}</h1>
      <p className="mt-3 text-ink-soft">{t("lead")}</p>
      <Counts title={t("owners")} counts={owners} />
      <Counts title={t("rows")} counts={rows} />
      <h2 className="mt-8 text-xl font-bold">{t("day")}</h2>
      {/* Scrolls by itself on a narrow screen, by keyboard too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section aria-label={t("day")} tabIndex={0} className="mt-3 overflow-x-auto">
        <table className="w-full text-left text-sm">
          <thead>
            <tr>
              {["route" as const, ...columns].map((column) => (
                <th key={column} scope="col" className="p-2">
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {requests.map((figures) => (
              <tr key={figures.route} className="border-t border-line">
                <th scope="row" className="p-2 font-normal">
                  {figures.route}
                </th>
                {columns.map((column) => (
                  <td key={column} className="p-2">
                    {numbers.whole(figures[column])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Page>
  );
}

function Counts({ title, counts }: { title: string; counts: Record<string, number> }) {
  const { i18n } = useTranslation("admin");
  const numbers = localNumbers(i18n.language);
  return (
    <>
      <h2 className="mt-8 text-xl font-bold">{title}</h2>
      <dl className="mt-2 grid gap-x-6 text-sm sm:grid-cols-2 lg:grid-cols-3">
        {Object.entries(counts).map(([name, count]) => (
          <div key={name} className="flex justify-between gap-4">
            <dt>{name}</dt>
            <dd>{numbers.whole(count)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
