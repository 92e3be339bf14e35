import { BadgeCheck } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { CvAnswer } from "./answer";

/** What the CVs say to a question: a sentence where there is one, then the quotes, or that there is nothing. */
export function AnswerView({ answer }: { answer: CvAnswer }) {
  const { t } = useTranslation("ask");
  const { question, quotes, phrased, searched, isCapped, isDemonstration } = answer;
  return (
    <section aria-labelledby="answer" className="mt-8" role="status">
      <h2 id="answer" className="text-xl font-bold">
        {quotes.length === 0 ? t("nothing") : t("found", { count: quotes.length })}
      </h2>
      <p className="mt-1 text-sm text-ink-soft">
        <q>{question}</q> · {t("searched", { count: searched })}
      </p>
      {quotes.length === 0 ? <p className="mt-3">{t("nothingHint")}</p> : null}
      {isCapped ? <p className="mt-3 text-sm text-ink-soft">{t("capped")}</p> : null}
      {phrased === null ? null : (
        <div className="sheet mt-4 p-4">
          <p>{phrased}</p>
          <p className="mt-2 text-xs text-ink-soft">{t(isDemonstration ? "demonstration" : "phrasedBy")}</p>
        </div>
      )}
      {quotes.length === 0 ? null : (
        <ul className="mt-4 space-y-2">
          {quotes.map(({ analysisId, start, end, quote, cvName, page }) => (
            <li
              key={`${analysisId}-${start}-${end}`}
              className="rounded-r-lg border-l-3 border-accent bg-accent-soft px-3 py-2"
            >
              <a
                href={`/analyses/${analysisId}#document`}
                className="block py-0.5 underline decoration-accent decoration-1 underline-offset-3 hover:decoration-2"
              >
                “{quote}”
              </a>
              <span className="mt-0.5 flex flex-wrap items-center gap-x-3 text-xs text-ink-soft">
                <span className="inline-flex items-center gap-1 font-semibold text-met">
                  <BadgeCheck size={14} aria-hidden="true" />
                  {t("verified")}
                </span>
                <span>{cvName}</span>
                {page === null ? null : <span>{t("page", { page })}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
