import { useTranslation } from "react-i18next";
import { localNumbers } from "~/i18n/numbers";
import type { Change, ComparedRequirement } from "./compare-analyses";
import type { ShownRequirement } from "./numbered-requirements";
import { VerdictLabel } from "./verdict-label";

type ComparedRequirementsProps = {
  rows: readonly ComparedRequirement[];
  /** of the quotes, which are never translated */
  languages: { cv: string; posting: string };
};

const colours: Record<Change, string> = {
  better: "bg-met-soft text-met",
  worse: "bg-missing-soft text-missing",
  same: "bg-sunken text-ink-soft",
  only_earlier: "bg-unknown-soft text-unknown",
  only_later: "bg-accent-soft text-accent",
};

/** What differs first; what does not stays a step away. */
export function ComparedRequirements({ rows, languages }: ComparedRequirementsProps) {
  const { t } = useTranslation("compare");
  const changed = rows.filter(({ change }) => change !== "same");
  const same = rows.filter(({ change }) => change === "same");
  return (
    <>
      <ComparedRows rows={changed} languages={languages} />
      {same.length === 0 ? null : (
        <details className="mt-4">
          <summary className="unfold text-accent">{t("unchanged", { count: same.length })}</summary>
          <ComparedRows rows={same} languages={languages} />
        </details>
      )}
    </>
  );
}

function ComparedRows({ rows, languages }: ComparedRequirementsProps) {
  const { t } = useTranslation(["compare", "result"]);
  if (rows.length === 0) return null;
  return (
    <ol className="mt-3 space-y-3">
      {rows.map(({ key, area, earlier, later, change }) => {
        const shown = later ?? earlier;
        return (
          <li key={key} className="sheet keep-together p-4" data-change={change}>
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
              <span className={`chip ${colours[change]}`}>{t(`compare:change.${change}`)}</span>
              <span className="text-ink-soft">{t(`result:area.${area}`)}</span>
            </p>
            <h3 className="mt-2 font-semibold leading-snug" lang={languages.posting}>
              {shown?.label}
            </h3>
            <dl className="mt-2 grid gap-4 text-sm sm:grid-cols-2">
              <ComparedSide name={t("compare:earlier")} item={earlier} language={languages.cv} />
              <ComparedSide name={t("compare:later")} item={later} language={languages.cv} />
            </dl>
          </li>
        );
      })}
    </ol>
  );
}

type ComparedSideProps = { name: string; item: ShownRequirement | null; language: string };

function ComparedSide({ name, item, language }: ComparedSideProps) {
  const { t, i18n } = useTranslation(["compare", "result"]);
  const numbers = localNumbers(i18n.language);
  if (item === null) {
    return (
      <div>
        <dt className="text-xs text-ink-soft">{name}</dt>
        <dd className="mt-1 text-ink-soft">{t("compare:notAsked")}</dd>
      </div>
    );
  }
  const { verdict, kind, strength, points, evidence, computed } = item;
  return (
    <div className="min-w-0">
      <dt className="text-xs text-ink-soft">{name}</dt>
      <dd className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
        <VerdictLabel verdict={verdict} />
        {strength === null ? null : <span>{t(`result:strength.${strength}`)}</span>}
        <span className="text-ink-soft">{t(`result:kind.${kind}`)}</span>
        <span className="text-ink-soft">
          {points ? t("compare:points", { points: numbers.points(points.given) }) : t("compare:notCounted")}
        </span>
        {computed === null ? null : <span className="font-semibold text-accent">{t("compare:correctedByYou")}</span>}
      </dd>
      {evidence.map((quote) => (
        <dd key={`${quote.start}-${quote.end}`} className="mt-1 border-l-3 border-accent pl-3">
          <q lang={language}>{quote.quote}</q>
        </dd>
      ))}
    </div>
  );
}
