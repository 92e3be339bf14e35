import { useTranslation } from "react-i18next";
import { localNumbers } from "~/i18n/numbers";
import { LocalDay } from "~/ui/local-day";
import { BarsCard } from "./bars-card";
import type { WeekActivity } from "./insight";
import { InsightSection, NumbersTable } from "./insight-section";

export function ActivitySection({ activity }: { activity: WeekActivity[] }) {
  const { t, i18n } = useTranslation("trackerInsight");
  const { whole } = localNumbers(i18n.language);
  const title = t("activity.title");
  const short = new Intl.DateTimeFormat(i18n.language === "vi" ? "vi-VN" : "en-GB", {
    day: "numeric",
    month: "numeric",
    timeZone: "UTC",
  });
  return (
    <InsightSection id="activity" title={title} hint={t("activity.hint")}>
      <BarsCard
        title={title}
        description={t("activity.description")}
        layout="columns"
        rows={activity.map(({ week, sent, answers }) => ({
          name: short.format(Date.parse(week)),
          values: { sent, answers },
        }))}
        series={[
          { key: "sent", name: t("activity.sent"), look: "hollow" },
          { key: "answers", name: t("activity.answers"), look: "solid" },
        ]}
      />
      <NumbersTable
        caption={title}
        head={[t("activity.week"), t("activity.sent"), t("activity.answers")]}
        rows={activity.map(({ week, sent, answers }) => ({
          key: week,
          name: <LocalDay day={week} />,
          numbers: [whole(sent), whole(answers)],
        }))}
      />
    </InsightSection>
  );
}
