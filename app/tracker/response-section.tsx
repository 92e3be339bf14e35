import { useTranslation } from "react-i18next";
import { localNumbers } from "~/i18n/numbers";
import { BarsCard } from "./bars-card";
import { InsightSection, NumbersTable } from "./insight-section";

type NamedRate = { name: string; group: string | null; sent: number; answered: number; share: number | null };

/** Groups that the chart shows; the table has all. */
const drawn = 8;

export function ResponseSection({
  id,
  title,
  head,
  rates,
}: {
  id: string;
  title: string;
  head: string;
  rates: NamedRate[];
}) {
  const { t, i18n } = useTranslation("trackerInsight");
  const { whole, share } = localNumbers(i18n.language);
  if (rates.length === 0) {
    return (
      <InsightSection id={id} title={title} hint={t("responses.hint")}>
        <p className="mt-3">{t("responses.empty")}</p>
      </InsightSection>
    );
  }
  return (
    <InsightSection id={id} title={title} hint={t("responses.hint")}>
      <BarsCard
        title={title}
        description={t("responses.hint")}
        layout="rows"
        rows={rates.slice(0, drawn).map(({ name, sent, answered }) => ({ name, values: { sent, answered } }))}
        series={[
          { key: "sent", name: t("responses.sent"), look: "hollow" },
          { key: "answered", name: t("responses.answered"), look: "solid" },
        ]}
      />
      <NumbersTable
        caption={title}
        head={[head, t("responses.sent"), t("responses.answered"), t("responses.share")]}
        rows={rates.map(({ name, group, sent, answered, share: part }) => ({
          key: group ?? "",
          name,
          numbers: [whole(sent), whole(answered), part === null ? t("noShare") : share(part)],
        }))}
      />
    </InsightSection>
  );
}
