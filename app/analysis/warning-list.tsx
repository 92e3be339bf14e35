import { ArrowLeftRight, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Form, Link } from "~/platform/router";
import type { Analysis } from "./analysis";

/** What to know about this CV and this posting before trusting the numbers, with an offer to swap the two. */
export function WarningList({ analysis, checkId }: { analysis: Analysis; checkId: string | null }) {
  const { t } = useTranslation(["result", "cv", "read"]);
  const { cv, posting, dropped } = analysis;
  const codes = [...new Set(cv.warnings.map(({ code }) => code))];
  if (codes.length + posting.warnings.length + dropped.length === 0) return null;
  const swapped = codes.includes("not_a_cv") || posting.warnings.some(({ code }) => code === "looks_like_a_cv");
  return (
    <section aria-labelledby="warnings" className="keep-together mt-6 rounded-xl bg-partial-soft p-4">
      <h2 id="warnings" className="flex items-center gap-2 font-semibold text-partial">
        <TriangleAlert size={18} aria-hidden="true" />
        {t("result:warnings.title")}
      </h2>
      <ul className="mt-2 list-disc space-y-1 pl-6 text-sm">
        {posting.warnings.map(({ code }) => (
          <li key={code}>{t(`result:warnings.posting.${code}`)}</li>
        ))}
        {codes.map((code) => (
          <li key={code}>{t(`cv:warning.${code}`)}</li>
        ))}
        {dropped.length === 0 ? null : <li>{t("result:warnings.dropped", { count: dropped.length })}</li>}
      </ul>
      {codes.length === 0 || checkId === null ? null : (
        <p className="screen-only mt-2 text-sm">
          <Link to={`/analyses/${checkId}/read`} className="link inline-flex min-h-11 items-center">
            {t("read:linkCorrect")}
          </Link>
        </p>
      )}
      {swapped && checkId !== null ? (
        <Form method="post" action={`/analyses/${checkId}/swap`} className="screen-only mt-3">
          <button type="submit" className="button button-plain">
            <ArrowLeftRight size={18} aria-hidden="true" />
            {t("result:warnings.swap")}
          </button>
        </Form>
      ) : null}
    </section>
  );
}
