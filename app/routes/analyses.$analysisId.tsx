import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { requireOwner } from "~/account/require-owner.server";
import { expiresAt } from "~/account/retention";
import { getAnalysis } from "~/analysis/analyses.server";
import type { Analysis } from "~/analysis/analysis";
import { AnalysisPage } from "~/analysis/analysis-page";
import { getCvOrigin } from "~/analysis/cv-origin.server";
import { explain } from "~/analysis/explain";
import { findOffers } from "~/analysis/find-offers.server";
import { pointedQuotes } from "~/analysis/point-at";
import { listPostingChecks } from "~/analysis/posting-checks.server";
import { languageOf } from "~/i18n/preferences.server";
import type { PageHandle } from "~/platform/page-handle";
import { dataAndWords } from "~/platform/page-words";
import { orProblem } from "~/platform/respond.server";

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
  const analysis = { ownerId: owner.id, id };
  const offers = await orProblem(findOffers(services, { ownerId: owner.id, stored }));
  const { version } = await orProblem(getCvOrigin(services, analysis));
  const others = await orProblem(listPostingChecks(services, analysis));
  const check = { id, cvName, format: assessment.cv.format, createdAt, expiresAt: expiresAt(owner) };
  return json({
    analysis: explain(assessment, languageOf(request)),
    check,
    pointed: pointedQuotes(assessment),
    offers,
    version,
    others: others.length - 1,
  });
}

export default function AnalysisRoute() {
  return <AnalysisPage {...useLoaderData<typeof loader>()} />;
}
