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
import { SaveToTracker } from "~/tracker/save-to-tracker";
import { findTracked } from "~/tracker/track-analysis.server";

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
  const review = await getReview(services, { ownerId: owner.id, analysisId: id, language });
  const applicationId = await findTracked(services, { ownerId: owner.id, analysisId: id });
  return json({ ...shown, review, applicationId });
}

export default function AnalysisRoute() {
  const { review, applicationId, ...shown } = useLoaderData<typeof loader>();
  const panel = review ? <ReviewPanel analysisId={shown.check.id} review={review} /> : null;
  return (
    <AnalysisPage {...shown} review={panel}>
      <SaveToTracker checkId={shown.check.id} applicationId={applicationId} />
    </AnalysisPage>
  );
}
