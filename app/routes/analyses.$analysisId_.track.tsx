import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/cloudflare";
import { requireOwner } from "~/account/require-owner.server";
import { orProblem } from "~/platform/respond.server";
import { trackAnalysis } from "~/tracker/track-analysis.server";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/analyses/${params.analysisId}`, 303);
}

export async function action({ request, params, context: { services } }: ActionFunctionArgs) {
  const access = await orProblem(requireOwner(services, request));
  const id = await orProblem(trackAnalysis(services, { access, analysisId: params.analysisId ?? "" }));
  return redirect(`/applications/${id}`, 303);
}

/** Never shown: the route has a page so that a refusal is shown as one. */
export default function TrackAnalysis() {
  return null;
}
