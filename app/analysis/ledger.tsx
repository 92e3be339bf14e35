import { useTranslation } from "react-i18next";
import { localNumbers } from "~/i18n/numbers";
import type { Analysis } from "./analysis";
import { type RequirementGroup, requirementAnchor } from "./numbered-requirements";
import { VerdictIcon } from "./verdict-label";

/** "Why 72?": every judged requirement with weight, credit and points, their sum, the ceilings, the total. */
export function Ledger({ analysis, groups }: { analysis: Analysis; groups: RequirementGroup[] }) {
  const { t, i18n } = useTranslation("result");
  const { total, ledger, caps, versions, asOf } = analysis;
  if (total === null) return null;
  const numbers = localNumbers(i18n.language);
  const lines = new Map(ledger.map((line) => [line.requirement, line]));
  const labels = new Map(analysis.requirements.map(({ id, label }) => [id, label]));
  const sum = ledger.reduce((points, line) => points + line.points, 0);
  return (
    <details className="sheet mt-5">
      <summary className="unfold w-full px-4 text-accent">{t("ledger.title", { total: numbers.whole(total) })}</summary>
      <div className="overflow-x-auto px-4 pb-4">
        <p className="max-w-prose text-sm text-ink-soft">{t("ledger.intro")}</p>
        <table className="ledger ruled mt-3 w-full text-left text-sm">
          <thead className="text-xs text-ink-soft">
            <tr>
              <th scope="col">{t("ledger.requirement")}</th>
              <th scope="col" className="number">
                {t("ledger.weight")}
              </th>
              <th scope="col" className="number">
                {t("ledger.credit")}
              </th>
              <th scope="col" className="number">
                {t("ledger.points")}
              </th>
            </tr>
          </thead>
          <tbody>
            {groups
              .flatMap(({ items }) => items)
              .map((item) => {
                const line = lines.get(item.id);
                if (!line) return null;
                return (
                  <tr key={item.id}>
                    <th scope="row" className="font-normal">
                      <span className="flex gap-2">
                        <span className={`mt-0.5 verdict-${item.verdict}`}>
                          <VerdictIcon verdict={item.verdict} />
                        </span>
                        <span className="wrap-anywhere">
                          <span className="sr-only">{t(`state.${item.verdict}`)}: </span>
                          <a href={`#${requirementAnchor(item.id)}`} className="hover:underline">
                            {item.number}. {item.label}
                          </a>
                        </span>
                      </span>
                    </th>
                    <td className="number">{numbers.points(line.weight)}</td>
                    <td className="number">{numbers.points(line.credit)}</td>
                    <td className="number">{numbers.exact(line.points)}</td>
                  </tr>
                );
              })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {t("ledger.sum")}
              </th>
              <td className="number">{numbers.exact(sum)}</td>
            </tr>
            {caps.map((cap) => (
              <tr key={cap.requirement} className="text-missing">
                <th scope="row" colSpan={3} className="font-normal">
                  {t("ledger.cap", { ceiling: numbers.exact(cap.ceiling), label: labels.get(cap.requirement) ?? "" })}
                </th>
                <td className="number">≤ {numbers.exact(cap.ceiling)}</td>
              </tr>
            ))}
            <tr className="text-base">
              <th scope="row" colSpan={3}>
                {t("ledger.total")}{" "}
                <span className="text-sm font-normal text-ink-soft">
                  {t("ledger.rounded", { total: numbers.whole(total) })}
                </span>
              </th>
              <td className="number font-bold">{numbers.exact(total)}</td>
            </tr>
          </tfoot>
        </table>
        {caps.length === 0 ? null : <p className="mt-3 max-w-prose text-sm text-ink-soft">{t("ledger.capIntro")}</p>}
        <p className="mt-3 text-xs text-ink-soft">{t("ledger.versions", { ...versions, month: asOf })}</p>
      </div>
    </details>
  );
}
