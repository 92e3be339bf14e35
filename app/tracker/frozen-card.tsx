import { Lock } from "lucide-react";
import { useTranslation } from "react-i18next";
import { dateFormat } from "~/i18n/date-formats";
import { localNumbers } from "~/i18n/numbers";
import { Link } from "~/platform/router";
import type { Application } from "./application";

/** What was frozen with an application: the report and the CV as they were when it was saved. */
export function FrozenCard({
  application: { id, matchTotal, createdAt },
  statedTotal,
}: {
  application: Application;
  /** what the archive says that it came back from, where that is another total */
  statedTotal: number | null;
}) {
  const { t, i18n } = useTranslation("tracker");
  const { whole } = localNumbers(i18n.language);
  const day = dateFormat(i18n.language, "UTC", "day").format(createdAt);
  return (
    <section aria-labelledby="frozen" className="sheet mt-6 p-4 sm:p-6">
      <h2 id="frozen" className="flex items-center gap-2 text-lg font-bold">
        <Lock size={18} aria-hidden="true" className="text-accent" />
        {t("frozen.title")}
      </h2>
      <p className="mt-1 text-sm text-ink-soft" suppressHydrationWarning>
        {t("frozen.text", { day })}
      </p>
      <p className="mt-2 font-semibold">
        {matchTotal === null ? t("frozen.noScore") : t("frozen.score", { total: whole(matchTotal) })}
      </p>
      {statedTotal === null ? null : (
        <p className="mt-1 text-sm">{t("frozen.stated", { total: whole(statedTotal) })}</p>
      )}
      <p className="mt-1 flex flex-wrap gap-x-4">
        <Link to={`/applications/${id}/report`} className="link inline-flex min-h-11 items-center">
          {t("frozen.report")}
        </Link>
        <a href={`/applications/${id}/cv`} className="link inline-flex min-h-11 items-center">
          {t("frozen.cv")}
        </a>
      </p>
    </section>
  );
}
