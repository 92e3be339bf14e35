import { useTranslation } from "react-i18next";
import { localNumbers } from "~/i18n/numbers";
import type { ComparedNumber, Comparison } from "./compare-analyses";
import { signed } from "./signed";

/** The five areas of both checks: the radar's twin, which holds the same numbers. */
export function ComparedAreas({ areas }: { areas: Comparison["areas"] }) {
  const { t, i18n } = useTranslation(["compare", "result"]);
  const numbers = localNumbers(i18n.language);
  const cell = (value: ComparedNumber["earlier"]) =>
    value === null ? (
      <>
        <span aria-hidden="true">–</span>
        <span className="sr-only">{t("compare:noNumber")}</span>
      </>
    ) : (
      numbers.whole(value)
    );
  return (
    <table className="ruled w-full self-center border-collapse text-left">
      <caption className="sr-only">{t("compare:tableCaption")}</caption>
      <thead className="text-xs text-ink-soft">
        <tr>
          <th scope="col">{t("compare:area")}</th>
          <th scope="col" className="number">
            {t("compare:earlier")}
          </th>
          <th scope="col" className="number">
            {t("compare:later")}
          </th>
          <th scope="col" className="number">
            {t("compare:difference")}
          </th>
        </tr>
      </thead>
      <tbody>
        {areas.map(({ area, earlier, later, difference }) => (
          <tr key={area} id={`area-${area}`}>
            <th scope="row" className="font-semibold">
              {t(`result:area.${area}`)}
            </th>
            <td className="number">{cell(earlier)}</td>
            <td className="number font-bold">{cell(later)}</td>
            <td className="number">{difference === null ? "–" : signed(difference, numbers.points)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
