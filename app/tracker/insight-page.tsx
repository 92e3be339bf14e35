import { useTranslation } from "react-i18next";
import { Page } from "~/ui/page";
import { ActivitySection } from "./activity-section";
import { EmptyTracker } from "./empty-tracker";
import { FunnelSection } from "./funnel-section";
import type { Insight } from "./insight";
import { ResponseSection } from "./response-section";
import { smallestBase } from "./share-of";
import { StageTimesSection } from "./stage-times-section";
import { TrackerNav } from "./tracker-nav";

/** What the history shows. Every chart has a table with the same numbers, which is all there is without scripts. */
export function InsightPage({ insight }: { insight: Insight | null }) {
  const { t } = useTranslation(["trackerInsight", "result"]);
  const lead = (
    <>
      <TrackerNav current="insight" />
      <h1 className="mt-6 text-2xl font-bold">{t("trackerInsight:title")}</h1>
      <p className="mt-1 max-w-prose text-ink-soft">{t("trackerInsight:lead")}</p>
    </>
  );
  if (!insight || insight.total === 0) {
    return (
      <Page width="wide">
        {lead}
        <EmptyTracker />
      </Page>
    );
  }
  const { funnel, stageTimes, bySource, byBand, activity } = insight;
  return (
    <Page width="wide">
      {lead}
      <p className="mt-2 text-sm text-ink-soft">{t("trackerInsight:noShareHint", { least: smallestBase })}</p>
      <div className="mt-6 grid items-start gap-6 lg:grid-cols-2">
        <FunnelSection funnel={funnel} />
        <StageTimesSection times={stageTimes} />
        <ResponseSection
          id="by-source"
          title={t("trackerInsight:responses.bySource")}
          head={t("trackerInsight:responses.source")}
          rates={bySource.map((rate) => ({ ...rate, name: rate.group ?? t("trackerInsight:responses.noSource") }))}
        />
        <ResponseSection
          id="by-band"
          title={t("trackerInsight:responses.byBand")}
          head={t("trackerInsight:responses.band")}
          rates={byBand.map((rate) => ({
            ...rate,
            name: rate.group ? t(`result:band.${rate.group}`) : t("trackerInsight:responses.noBand"),
          }))}
        />
        <div className="lg:col-span-2">
          <ActivitySection activity={activity} />
        </div>
      </div>
    </Page>
  );
}
