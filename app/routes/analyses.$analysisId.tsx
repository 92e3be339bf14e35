import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { requireOwner } from "~/account/require-owner.server";
import type { Analysis } from "~/analysis/analysis";
import { AnalysisPage } from "~/analysis/analysis-page";
import { showAnalysis } from "~/analysis/show-analysis.server";
import { languageOf } from "~/i18n/preferences.server";
import type { PageHandle } from "~/platform/page-handle";
import { dataAndWords } from "~/platform/page-words";
import { orProblem } from "~/platform/respond.server";

export const handle: PageHandle<{ analysis: Analysis }> = {
  words: ["result", "cv", "read", "correction"],
  title: (t, { analysis: { posting } }) =>
    posting.title === null ? t("result:documentTitleUntitled") : t("result:documentTitle", { title: posting.title }),
};

export const clientLoader = dataAndWords(handle);

export const meta: MetaFunction = () => [{ name: "robots", content: "noindex" }];

export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const { owner } = await orProblem(requireOwner(services, request));
  const id = params.analysisId ?? "";
  return json(await orProblem(showAnalysis(services, { owner, id, language: languageOf(request) })));
}

export default function AnalysisRoute() {
  return <AnalysisPage {...useLoaderData<typeof loader>()} />;
}
