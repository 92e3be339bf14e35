import { useTranslation } from "react-i18next";
import { Form } from "~/platform/router";
import { StepProgress } from "~/ui/step-progress";
import { isUnderWay, type ReviewProgress } from "./review";
import { ReviewResult } from "./review-result";
import type { ReviewView } from "./review-view";
import { useReviewProgress } from "./use-review-progress";

/** The AI review beside the built-in result: how far it is, then what it sees differently. Without scripts a link reloads the page. */
export function ReviewPanel({ analysisId, review }: { analysisId: string; review: ReviewView }) {
  const { t } = useTranslation("review");
  const progress = useReviewProgress(analysisId, review.progress);
  return (
    <section id="review" aria-labelledby="review-title" className="sheet mt-8 min-h-28 scroll-mt-4 p-4 sm:p-5">
      <h2 id="review-title" className="text-lg font-bold">
        {t("title")}
      </h2>
      {review.isDemonstration ? (
        <p className="mt-2 rounded-lg bg-partial-soft px-3 py-2 text-sm font-semibold text-partial">
          {t("demonstration")}
        </p>
      ) : null}
      <div role="status" className="mt-1">
        <ReviewStatus progress={progress} changes={review.result?.changes.length ?? null} />
      </div>
      {isUnderWay(review.progress) ? (
        <noscript>
          <a href={`/analyses/${analysisId}`} className="link inline-block py-2 text-sm">
            {t("reload")}
          </a>
        </noscript>
      ) : null}
      {review.progress.state === "unavailable" ? (
        <Form method="post" action={`/analyses/${analysisId}/review`} className="mt-2">
          <button type="submit" name="intent" value="again" className="button button-quiet -ml-4">
            {t("again")}
          </button>
        </Form>
      ) : null}
      {review.result ? <ReviewResult analysisId={analysisId} result={review.result} /> : null}
    </section>
  );
}

/** `changes` is null until the result is there. */
function ReviewStatus({ progress, changes }: { progress: ReviewProgress; changes: number | null }) {
  const { t } = useTranslation("review");
  const { state, step, failure, asked, answered } = progress;
  if (changes !== null) {
    const isPartial = answered < asked;
    return (
      <p>
        {changes === 0 ? t("same") : t("changed", { count: changes })}
        {isPartial ? ` ${t("partly", { answered, asked })}` : ""}
      </p>
    );
  }
  if (state === "unavailable") {
    return (
      <p>
        <strong className="font-semibold">{t("unavailable")}</strong> {t(`failure.${failure ?? "failed"}`)}{" "}
        {t("complete")}
      </p>
    );
  }
  return (
    <StepProgress step={t(`step.${step}`, { asked, answered })} hint={t("meanwhile")} share={shareDone(progress)} />
  );
}

/** How much of a review is done, 0 to 1, for the eye; most of its time goes into the questions. */
function shareDone({ step, asked, answered }: ReviewProgress): number {
  const shares = { waiting: 0.05, passages: 0.2, questions: 0.3 + (0.7 * answered) / Math.max(1, asked), finished: 1 };
  return shares[step];
}
