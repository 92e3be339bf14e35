import { useTranslation } from "react-i18next";
import { localNumbers } from "~/i18n/numbers";
import { Link } from "~/platform/router";
import { LocalTime } from "~/ui/local-time";
import { Page } from "~/ui/page";
import type { Analysis } from "./analysis";
import { BackLink } from "./back-link";
import type { Comparison } from "./compare-analyses";
import { ComparedAreas } from "./compared-areas";
import { ComparedRequirements } from "./compared-requirements";
import type { PostingCheck } from "./posting-check";
import { RadarCard } from "./radar-card";
import { signed } from "./signed";

export type ComparePageProps = {
  checkId: string;
  /** every other check of the posting */
  others: PostingCheck[];
  /** null while the posting was checked once only */
  compared: {
    title: string | null;
    earlier: PostingCheck;
    later: PostingCheck;
    areas: { earlier: Analysis["areas"]; later: Analysis["areas"] };
    languages: { cv: string; posting: string };
    comparison: Comparison;
  } | null;
};

/** Two checks of one posting side by side: total, areas, then every requirement that differs. */
export function ComparePage({ checkId, others, compared }: ComparePageProps) {
  const { t } = useTranslation("compare");
  return (
    <Page width="wide">
      <BackLink to={`/analyses/${checkId}`} words={t("back")} />
      {compared?.title ? <p className="text-sm font-semibold">{compared.title}</p> : null}
      <h1 className="text-2xl font-bold tracking-tight sm:text-3xl">{t("title")}</h1>
      <p className="mt-2 text-ink-soft">{compared ? t("lead") : t("alone")}</p>
      {compared ? <Compared checkId={checkId} others={others} compared={compared} /> : null}
    </Page>
  );
}

type ComparedProps = { checkId: string; others: PostingCheck[]; compared: NonNullable<ComparePageProps["compared"]> };

function Compared({ checkId, others, compared }: ComparedProps) {
  const { t, i18n } = useTranslation("compare");
  const { earlier, later, areas, comparison, languages } = compared;
  const numbers = localNumbers(i18n.language);
  const { total, counts } = comparison;
  const shown = [earlier.id, later.id];
  return (
    <>
      {others.length < 2 ? null : (
        <nav aria-labelledby="choose" className="screen-only mt-4 text-sm">
          <h2 id="choose" className="font-semibold">
            {t("choose")}
          </h2>
          <ul className="max-h-48 overflow-y-auto">
            {others.map((check) => (
              <li key={check.id}>
                <Link
                  to={`/analyses/${checkId}/compare?with=${check.id}`}
                  aria-current={shown.includes(check.id) ? "true" : undefined}
                  className="link inline-block py-2.5 aria-[current]:font-bold aria-[current]:no-underline"
                >
                  {t("file", { name: check.cvName, version: check.version.number })}, {t("set", { set: check.set })},{" "}
                  <LocalTime at={check.createdAt} show="minute" />
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <dl className="sheet mt-6 grid gap-4 p-4 sm:grid-cols-3 sm:p-6">
        <Side name={t("earlier")} check={earlier} total={total.earlier} showSet={earlier.set !== later.set} />
        <Side name={t("later")} check={later} total={total.later} showSet={earlier.set !== later.set} />
        <div>
          <dt className="text-sm text-ink-soft">{t("difference")}</dt>
          <dd className="text-4xl font-bold">
            {total.difference === null ? "–" : signed(total.difference, numbers.points)}
          </dd>
          <dd className="mt-1 text-sm">
            {t("summary", { better: counts.better, worse: counts.worse, same: counts.same })}
            {counts.only_earlier + counts.only_later === 0
              ? null
              : ` ${t("sets", { earlier: counts.only_earlier, later: counts.only_later })}`}
          </dd>
        </div>
      </dl>
      <section aria-labelledby="areas" className="area-section mt-8">
        <h2 id="areas" className="text-xl font-bold">
          {t("areas")}
        </h2>
        <div className="sheet area-pair mt-4 p-4 sm:p-6">
          <RadarCard
            areas={areas.later}
            overlay={{ areas: areas.earlier, earlier: t("earlier"), later: t("later"), description: t("radar") }}
            total={null}
            band={null}
            selected={null}
            onSelect={() => undefined}
          />
          <ComparedAreas areas={comparison.areas} />
        </div>
      </section>
      <section aria-labelledby="requirements" className="mt-10">
        <h2 id="requirements" className="text-xl font-bold">
          {t("requirements")}
        </h2>
        <ComparedRequirements rows={comparison.requirements} languages={languages} />
      </section>
    </>
  );
}

type SideProps = { name: string; check: PostingCheck; total: number | null; showSet: boolean };

function Side({ name, check, total, showSet }: SideProps) {
  const { t, i18n } = useTranslation("compare");
  const { cvName, version, set, id, createdAt } = check;
  return (
    <div className="min-w-0">
      <dt className="text-sm text-ink-soft">
        {name} · <LocalTime at={createdAt} show="minute" />
      </dt>
      <dd className="text-4xl font-bold text-accent">
        <span className="sr-only">{t("total")}: </span>
        {total === null ? "–" : localNumbers(i18n.language).whole(total)}
      </dd>
      <dd className="mt-1 text-sm">
        <Link to={`/analyses/${id}`} className="link inline-block py-1">
          {t("file", { name: cvName, version: version.number })}
        </Link>
        {version.source === "correction" ? `, ${t("corrected")}` : null}
        {showSet ? `, ${t("set", { set })}` : null}
      </dd>
    </div>
  );
}
