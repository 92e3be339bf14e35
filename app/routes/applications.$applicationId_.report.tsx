import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { requireOwner } from "~/account/require-owner.server";
import { expiresAt } from "~/account/retention";
import { explain } from "~/analysis/explain";
import { pointedQuotes } from "~/analysis/point-at";
import { languageOf } from "~/i18n/preferences.server";
import type { PageHandle } from "~/platform/page-handle";
import { dataAndWords } from "~/platform/page-words";
import { orProblem } from "~/platform/respond.server";
import { getFrozenReport } from "~/tracker/frozen-of-application.server";
import { FrozenReportPage } from "~/tracker/frozen-report-page";

export const handle: PageHandle = {
  words: ["tracker", "result", "cv", "read", "correction"],
  title: (t) => t("tracker:frozen.reportTitle"),
};

export const clientLoader = dataAndWords(handle);

export const meta: MetaFunction = () => [{ name: "robots", content: "noindex" }];

export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const { owner } = await orProblem(requireOwner(services, request));
  const applicationId = params.applicationId ?? "";
  const frozen = await orProblem(getFrozenReport(services, { ownerId: owner.id, id: applicationId }));
  const { id, cvName, createdAt, assessment } = frozen;
  const head = { id, cvName, format: assessment.cv.format, createdAt, expiresAt: expiresAt(owner) };
  const analysis = explain(assessment, languageOf(request));
  return json({ applicationId, analysis, pointed: pointedQuotes(assessment), head, posting: assessment.posting.text });
}

export default function FrozenReportRoute() {
  return <FrozenReportPage {...useLoaderData<typeof loader>()} />;
}
