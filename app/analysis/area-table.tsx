import { useTranslation } from "react-i18next";
import { localNumbers } from "~/i18n/numbers";
import type { Area } from "~/job/requirement";
import type { Analysis } from "./analysis";

type AreaTableProps = {
  areas: Analysis["areas"];
  quotes: ReadonlyMap<Area, number>;
  selected: Area | null;
  onSelect(area: Area | null): void;
};

/** The five areas as a table with bars: the instrument that the radar points into, and its twin without a chart. */
export function AreaTable({ areas, quotes, selected, onSelect }: AreaTableProps) {
  const { t, i18n } = useTranslation("result");
  const numbers = localNumbers(i18n.language);
  return (
    <table className="area-table w-full border-collapse text-left">
      <caption className="sr-only">{t("table.caption")}</caption>
      <thead className="text-xs text-ink-soft">
        <tr>
          <th scope="col">{t("table.area")}</th>
          <th scope="col" className="number">
            {t("table.score")}
          </th>
          <th scope="col" className="number">
            {t("table.demand")}
          </th>
          <th scope="col" className="number">
            {t("table.confidence")}
          </th>
          <th scope="col" className="number">
            {t("table.quotes")}
          </th>
        </tr>
      </thead>
      <tbody>
        {areas.map(({ area, score, demand, confidence, reason }) => (
          <tr
            key={area}
            id={`area-${area}`}
            data-selected={selected === area || undefined}
            onMouseEnter={() => onSelect(area)}
            onMouseLeave={() => onSelect(null)}
          >
            <th scope="row">
              {demand === null ? (
                <span className="inline-flex min-h-11 items-center font-semibold sm:min-h-8">{t(`area.${area}`)}</span>
              ) : (
                <a href={`#group-${area}`} className="link inline-flex min-h-11 items-center font-semibold sm:min-h-8">
                  {t(`area.${area}`)}
                </a>
              )}
              <AreaBar score={score} demand={demand} />
              <span className="mt-1 block text-sm font-normal leading-snug text-ink-soft">{reason}</span>
            </th>
            <td className="number" data-label={t("table.score")}>
              {score === null ? (
                <>
                  <span aria-hidden="true">–</span>
                  <span className="sr-only">{t("table.noScore")}</span>
                </>
              ) : (
                <strong className="text-xl font-bold">{numbers.whole(score)}</strong>
              )}
            </td>
            <td className="number" data-label={t("table.demand")}>
              {demand === null ? "–" : numbers.whole(demand)}
            </td>
            <td className="number" data-label={t("table.confidence")}>
              {score === null ? "–" : numbers.share(confidence)}
            </td>
            <td className="number" data-label={t("table.quotes")}>
              {quotes.get(area) ?? 0}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The score as a bar and the demand as a dashed line across it; an area without a number has an empty, dashed bar. */
function AreaBar({ score, demand }: { score: number | null; demand: number | null }) {
  return (
    <span aria-hidden="true" className={`area-bar ${score === null ? "area-bar-empty" : ""}`}>
      {score === null ? null : <span className="area-bar-score" style={{ width: `${score}%` }} />}
      {demand === null ? null : <span className="area-bar-demand" style={{ left: `${demand}%` }} />}
    </span>
  );
}
