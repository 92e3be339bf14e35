import { useTranslation } from "react-i18next";
import { localNumbers } from "~/i18n/numbers";
import { LocalTime } from "~/ui/local-time";
import type { Analysis } from "./analysis";
import type { CheckHead } from "./analysis-page";
import { ScoreScale } from "./score-scale";

type ResultHeaderProps = {
  analysis: Analysis;
  check: CheckHead;
  /** how many requirements have evidence, corrections counted */
  found: number;
};

/** The answer first: the verdict in a sentence, the number, its band, how sure, and on how much evidence. */
export function ResultHeader({ analysis, check, found }: ResultHeaderProps) {
  const { t, i18n } = useTranslation("result");
  const { posting, total, band, confidence, requirements } = analysis;
  const numbers = localNumbers(i18n.language);
  const subject = [posting.title, posting.company].filter((part) => part !== null).join(" · ");
  return (
    <header className="pt-5 sm:pt-8">
      <p className="result-subject text-sm text-pretty text-ink-soft">
        <span className="font-semibold text-accent">{t("eyebrow")}</span>
        {subject ? <span className="font-semibold text-ink"> · {subject}</span> : null}
      </p>
      <p className="result-subject mt-0.5 text-sm text-ink-soft">
        {t("check.cv")}: {check.cvName} · {t("check.made")} <LocalTime at={check.createdAt} show="minute" />
        {check.expiresAt === null ? null : (
          <>
            {" · "}
            {t("check.expires")} <LocalTime at={check.expiresAt} show="day" />
          </>
        )}
      </p>
      <div className="mt-4 flex flex-col gap-x-10 gap-y-4 sm:mt-6 sm:flex-row sm:items-center">
        {total === null ? null : (
          <p className="flex items-baseline gap-2 sm:flex-col sm:gap-0">
            <span className="sr-only">{t("total")}: </span>
            <span className="text-7xl font-bold leading-none tracking-tighter text-accent sm:text-8xl">
              {numbers.whole(total)}
            </span>
            <span className="text-sm text-ink-soft">{t("outOf")}</span>
          </p>
        )}
        <div className="min-w-0 grow">
          <p className="flex flex-wrap gap-2">
            <span className="chip bg-accent-soft text-accent">{band ? t(`band.${band}`) : t("noScore")}</span>
            {posting.warnings.some(({ code }) => code === "short") ? (
              <span className="chip bg-partial-soft text-partial">{t("provisional")}</span>
            ) : null}
          </p>
          <h1 className="mt-2 text-2xl font-bold tracking-tight sm:text-3xl">{t(`verdict.${band ?? "none"}`)}</h1>
          <p className="mt-2">
            {total === null ? t("noScoreText") : t("found", { found, count: requirements.length })}
          </p>
          <p className="text-sm text-ink-soft">
            {t("confidence")} <strong className="font-semibold text-ink">{numbers.share(confidence)}</strong>:{" "}
            {t("confidenceHint")}
          </p>
        </div>
      </div>
      {total === null ? null : <ScoreScale total={total} />}
    </header>
  );
}
