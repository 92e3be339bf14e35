import { useTranslation } from "react-i18next";
import { localNumbers } from "~/i18n/numbers";
import { BarsCard } from "./bars-card";
import type { StageTime } from "./insight";
import { InsightSection, NumbersTable } from "./insight-section";

export function StageTimesSection({ times }: { times: StageTime[] }) {
  const { t, i18n } = useTranslation(["trackerInsight", "tracker"]);
  const { whole } = localNumbers(i18n.language);
  const title = t("trackerInsight:times.title");
  const hint = t("trackerInsight:times.hint");
  if (times.length === 0) {
    return (
      <InsightSection id="times" title={title} hint={hint}>
        <p className="mt-3">{t("trackerInsight:times.empty")}</p>
      </InsightSection>
    );
  }
  const rows = times.map(({ stage, days, count }) => {
    const rounded = Math.round(days);
    const length = days < 1 ? t("trackerInsight:times.underOne") : t("trackerInsight:times.days", { count: rounded });
    return { stage, name: t(`tracker:stage.${stage}`), rounded, numbers: [length, whole(count)] };
  });
  return (
    <InsightSection id="times" title={title} hint={hint}>
      <BarsCard
        title={title}
        description={t("trackerInsight:times.description")}
        layout="rows"
        rows={rows.map(({ name, rounded }) => ({ name, values: { days: rounded } }))}
        series={[{ key: "days", name: t("trackerInsight:times.median"), look: "solid" }]}
      />
      <NumbersTable
        caption={title}
        head={[t("trackerInsight:times.stage"), t("trackerInsight:times.median"), t("trackerInsight:times.count")]}
        rows={rows.map(({ stage, name, numbers }) => ({ key: stage, name, numbers }))}
      />
    </InsightSection>
  );
}
