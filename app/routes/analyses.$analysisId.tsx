import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { requireOwner } from "~/account/require-owner.server";
import { expiresAt } from "~/account/retention";
import { getAnalysis } from "~/analysis/analyses.server";
import type { Analysis } from "~/analysis/analysis";
import { AnalysisPage } from "~/analysis/analysis-page";
import { explain } from "~/analysis/explain";
import { languageOf } from "~/i18n/preferences.server";
import type { PageHandle } from "~/platform/page-handle";
import { dataAndWords } from "~/platform/page-words";
import { orProblem } from "~/platform/respond.server";
import { SaveToTracker } from "~/tracker/save-to-tracker";
import { findTracked } from "~/tracker/track-analysis.server";

export const handle: PageHandle<{ analysis: Analysis }> = {
  words: ["result", "cv", "read"],
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
  const applicationId = await findTracked(services, { ownerId: owner.id, analysisId: id });
  return json({ analysis: explain(assessment, languageOf(request)), check, applicationId });
}

export default function AnalysisRoute() {
  const { analysis, check, applicationId } = useLoaderData<typeof loader>();
  return (
    <AnalysisPage analysis={analysis} check={check}>
      <SaveToTracker checkId={check.id} applicationId={applicationId} />
    </AnalysisPage>
  );
}
