import { useTranslation } from "react-i18next";
import { localNumbers } from "~/i18n/numbers";
import { Form } from "~/platform/router";
import { ReviewChange } from "./review-change";
import type { ReviewResult as Result } from "./review-view";

/** The numbers of both readings, the choice which one counts, and where they differ. */
export function ReviewResult({ analysisId, result }: { analysisId: string; result: Result }) {
  const { t, i18n } = useTranslation("review");
  const numbers = localNumbers(i18n.language);
  const { changes, totals, counts, dropped } = result;
  const total = (value: number | null) => (value === null ? t("noScore") : numbers.whole(value));
  return (
    <>
      <p className="mt-1 text-sm text-ink-soft">
        {t("totals", { builtIn: total(totals.builtIn), review: total(totals.review) })}{" "}
        {dropped > 0 ? t("dropped", { count: dropped }) : null}
      </p>
      {changes.length === 0 ? null : (
        <>
          <p className="mt-2 text-sm">
            <strong className="font-semibold">{t(`counts.${counts}`)}</strong>
          </p>
          <Form method="post" action={`/analyses/${analysisId}/review`} className="mt-2">
            <button
              type="submit"
              name="intent"
              value={counts === "review" ? "built-in" : "review"}
              className="button button-primary"
            >
              {t(counts === "review" ? "choose.built-in" : "choose.review")}
            </button>
          </Form>
          <details className="mt-3">
            <summary className="unfold text-accent">{t("differences")}</summary>
            <ul className="mt-1 divide-y divide-line">
              {changes.map((change) => (
                <ReviewChange key={change.id} change={change} />
              ))}
            </ul>
          </details>
        </>
      )}
      <p className="mt-3 text-xs text-ink-soft">{t("howItWorks")}</p>
    </>
  );
}
