import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { requireOwner } from "~/account/require-owner.server";
import type { Analysis } from "~/analysis/analysis";
import { AnalysisPage } from "~/analysis/analysis-page";
import { getReview } from "~/analysis/get-review.server";
import { ReviewPanel } from "~/analysis/review-panel";
import { showAnalysis } from "~/analysis/show-analysis.server";
import { languageOf } from "~/i18n/preferences.server";
import type { PageHandle } from "~/platform/page-handle";
import { dataAndWords } from "~/platform/page-words";
import { orProblem } from "~/platform/respond.server";

export const handle: PageHandle<{ analysis: Analysis }> = {
  words: ["result", "cv", "read", "correction", "review"],
  title: (t, { analysis: { posting } }) =>
    posting.title === null ? t("result:documentTitleUntitled") : t("result:documentTitle", { title: posting.title }),
};

export const clientLoader = dataAndWords(handle);

export const meta: MetaFunction = () => [{ name: "robots", content: "noindex" }];

export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const { owner } = await orProblem(requireOwner(services, request));
  const id = params.analysisId ?? "";
  const language = languageOf(request);
  const shown = await orProblem(showAnalysis(services, { owner, id, language }));
  return json({ ...shown, review: await getReview(services, { ownerId: owner.id, analysisId: id, language }) });
}

export default function AnalysisRoute() {
  const { review, ...shown } = useLoaderData<typeof loader>();
  return (
    <AnalysisPage {...shown} review={review ? <ReviewPanel analysisId={shown.check.id} review={review} /> : null} />
  );
}
