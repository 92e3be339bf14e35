import { useTranslation } from "react-i18next";
import { localNumbers } from "~/i18n/numbers";
import { BarsCard } from "./bars-card";
import type { FunnelStep } from "./insight";
import { InsightSection, NumbersTable } from "./insight-section";

export function FunnelSection({ funnel }: { funnel: FunnelStep[] }) {
  const { t, i18n } = useTranslation(["trackerInsight", "tracker"]);
  const { whole, share } = localNumbers(i18n.language);
  const title = t("trackerInsight:funnel.title");
  const steps = funnel.map((step) => ({ ...step, name: t(`tracker:stage.${step.stage}`) }));
  return (
    <InsightSection id="funnel" title={title} hint={t("trackerInsight:funnel.hint")}>
      <BarsCard
        title={title}
        description={t("trackerInsight:funnel.description")}
        layout="rows"
        rows={steps.map(({ name, count }) => ({ name, values: { count } }))}
        series={[{ key: "count", name: t("trackerInsight:funnel.count"), look: "solid" }]}
      />
      <NumbersTable
        caption={title}
        head={[t("trackerInsight:funnel.stage"), t("trackerInsight:funnel.count"), t("trackerInsight:funnel.share")]}
        rows={steps.map(({ stage, name, count, share: part }, order) => ({
          key: stage,
          name,
          numbers: [whole(count), order === 0 ? "" : part === null ? t("trackerInsight:noShare") : share(part)],
        }))}
      />
    </InsightSection>
  );
}
