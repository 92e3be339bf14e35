import { useTranslation } from "react-i18next";
import { LocalTime } from "~/ui/local-time";
import { Page } from "~/ui/page";
import { RowCounts } from "./row-counts";

export type Receipt = { id: string; createdAt: number; report: { rows: Record<string, number>; files: number } };

/** Says how much was deleted and when, and nothing about whose it was. */
export function ErasedPage({ receipt: { id, createdAt, report } }: { receipt: Receipt }) {
  const { t } = useTranslation("data");
  const total = Object.values(report.rows).reduce((sum, count) => sum + count, 0);
  return (
    <Page width="text">
      <h1 className="mt-8 text-3xl font-bold tracking-tight sm:mt-12">{t("receipt.title")}</h1>
      <p className="mt-3 text-lg text-ink-soft">{t("receipt.text")}</p>
      <dl className="sheet mt-6 grid gap-x-6 gap-y-1 p-5 sm:grid-cols-[10rem_1fr]">
        <dt className="text-ink-soft">{t("receipt.number")}</dt>
        <dd className="break-all">{id}</dd>
        <dt className="text-ink-soft">{t("receipt.when")}</dt>
        <dd>
          <LocalTime at={createdAt} show="minute" />
        </dd>
        <dt className="text-ink-soft">{t("receipt.files")}</dt>
        <dd>{report.files}</dd>
        <dt className="text-ink-soft">{t("receipt.rows")}</dt>
        <dd>
          {total}
          <RowCounts rows={report.rows} />
        </dd>
      </dl>
      <p className="mt-4 text-sm text-ink-soft">{t("receipt.queued")}</p>
      <a href="/" className="button button-primary mt-6">
        {t("receipt.home")}
      </a>
    </Page>
  );
}
