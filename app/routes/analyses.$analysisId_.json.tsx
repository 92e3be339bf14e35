import type { LoaderFunctionArgs } from "@remix-run/cloudflare";
import { requireOwner } from "~/account/require-owner.server";
import { getAnalysis } from "~/analysis/analyses.server";
import { explain } from "~/analysis/explain";
import { languageOf } from "~/i18n/preferences.server";
import { orProblem } from "~/platform/respond.server";

/** The analysis as data: the object of the published contract, as a file. */
export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const { owner } = await orProblem(requireOwner(services, request));
  const stored = await orProblem(getAnalysis(services, { ownerId: owner.id, id: params.analysisId ?? "" }));
  const analysis = explain(stored.assessment, languageOf(request));
  return new Response(JSON.stringify(analysis, null, 2), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${stored.id}.json"`,
    },
  });
}
