import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { localNumbers } from "~/i18n/numbers";
import type { RouteFigures } from "~/platform/request-figures";
import { LocalDay } from "~/ui/local-day";
import { Page } from "~/ui/page";
import { type OwnerKind, ownerKinds } from "./owner";

export type AdminOverview = {
  owners: Partial<Record<OwnerKind, number>>;
  rows: Record<string, number>;
  requests: RouteFigures[];
  /** by day (UTC), the latest first; `tokens` is what counts against the cap */
  models: { day: string; tokens: number; inputTokens: number; outputTokens: number; neurons: number }[];
  /** tokens a day for all owners together */
  mostTokens: number;
};

const ofRequests = ["requests", "refused", "failed", "half", "nineteenOfTwenty"] as const;
const ofModels = ["tokens", "inputTokens", "outputTokens", "neurons"] as const;

/** How the service does; nothing in it is about anybody. */
export function AdminPage({ overview }: { overview: AdminOverview }) {
  const { owners, rows, requests, models, mostTokens } = overview;
  const { t, i18n } = useTranslation("admin");
  const numbers = localNumbers(i18n.language);
  const routeName = (route: string) => (route === "*" ? t("allRoutes") : route === "none" ? t("noRoute") : route);
  return (
    <Page width="wide">
      <h1 className="mt-8 text-3xl font-bold tracking-tight sm:mt-12">{t("title")}</h1>
      <p className="mt-3 text-ink-soft">{t("lead")}</p>
      <Counts
        title={t("owners")}
        counts={Object.fromEntries(ownerKinds.map((kind) => [t(`kind.${kind}`), owners[kind] ?? 0]))}
      />
      <Counts title={t("rows")} counts={rows} />
      <Figures
        title={t("day")}
        names={["route", ...ofRequests]}
        rows={requests.map((row) => ({
          key: row.route,
          name: routeName(row.route),
          figures: ofRequests.map((column) => row[column]),
        }))}
      />
      {models.length === 0 ? (
        <h2 className="mt-8 text-xl font-bold">{t("models")}</h2>
      ) : (
        <Figures
          title={t("models")}
          names={["dayUtc", ...ofModels]}
          rows={models.map((row) => ({
            key: row.day,
            name: <LocalDay day={row.day} />,
            figures: ofModels.map((column) => row[column]),
          }))}
        />
      )}
      <p className="mt-2 text-sm text-ink-soft">
        {models.length === 0 ? t("noModels") : t("mostTokens", { most: numbers.whole(mostTokens) })}
      </p>
    </Page>
  );
}

type FiguresProps = {
  title: string;
  names: readonly ("route" | "dayUtc" | (typeof ofRequests)[number] | (typeof ofModels)[number])[];
  rows: { key: string; name: ReactNode; figures: number[] }[];
};

function Figures({ title, names, rows }: FiguresProps) {
  const { t, i18n } = useTranslation("admin");
  const numbers = localNumbers(i18n.language);
  return (
    <>
      <h2 className="mt-8 text-xl font-bold">{title}</h2>
      {/* Scrolls by itself on a narrow screen, by keyboard too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section aria-label={title} tabIndex={0} className="mt-3 overflow-x-auto">
        <table className="w-full text-left text-sm">
          <thead>
            <tr>
              {names.map((name) => (
                <th key={name} scope="col" className={`p-2 ${name === names[0] ? "" : "number"}`}>
                  {t(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, figures }) => (
              <tr key={key} className="border-t border-line">
                <th scope="row" className="p-2 font-normal">
                  {name}
                </th>
                {figures.map((figure, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a row has one figure a column, in one order
                  <td key={column} className="number p-2">
                    {numbers.whole(figure)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
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
