import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { requireOwner } from "~/account/require-owner.server";
import { expiresAt } from "~/account/retention";
import { getAnalysis } from "~/analysis/analyses.server";
import type { Analysis } from "~/analysis/analysis";
import { AnalysisPage } from "~/analysis/analysis-page";
import { explain } from "~/analysis/explain";
import { getReview } from "~/analysis/get-review.server";
import { ReviewPanel } from "~/analysis/review-panel";
import { languageOf } from "~/i18n/preferences.server";
import type { PageHandle } from "~/platform/page-handle";
import { dataAndWords } from "~/platform/page-words";
import { orProblem } from "~/platform/respond.server";

export const handle: PageHandle<{ analysis: Analysis }> = {
  words: ["result", "cv", "read", "review"],
  title: (t, { analysis: { posting } }) =>
    posting.title === null ? t("result:documentTitleUntitled") : t("result:documentTitle", { title: posting.title }),
};

export const clientLoader = dataAndWords(handle);

export const meta: MetaFunction = () => [{ name: "robots", content: "noindex" }];

export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const { owner } = await orProblem(requireOwner(services, request));
  const stored = await orProblem(getAnalysis(services, { ownerId: owner.id, id: params.analysisId ?? "" }));
  const { id, cvName, createdAt, assessment } = stored;
  const check = { id, cvName, format: assessment.cv.format, createdAt, expiresAt: expiresAt(owner) };
  const language = languageOf(request);
  const review = await getReview(services, { ownerId: owner.id, analysisId: id, language });
  return json({ analysis: explain(assessment, language), check, review });
}

export default function AnalysisRoute() {
  const { analysis, check, review } = useLoaderData<typeof loader>();
  const panel = review ? <ReviewPanel analysisId={check.id} review={review} /> : null;
  return <AnalysisPage analysis={analysis} check={check} review={panel} />;
}
