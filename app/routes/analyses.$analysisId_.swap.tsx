import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/cloudflare";
import { requireOwner } from "~/account/require-owner.server";
import { swapAnalysis } from "~/analysis/swap-analysis.server";
import { orProblem } from "~/platform/respond.server";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/analyses/${params.analysisId}`, 303);
}

export async function action({ request, params, context: { services } }: ActionFunctionArgs) {
  const { owner } = await orProblem(requireOwner(services, request));
  const id = await orProblem(swapAnalysis(services, { owner, id: params.analysisId ?? "" }));
  return redirect(`/analyses/${id}`, 303);
}

/** Never shown: the route has a page so that a refusal is shown as one. */
export default function SwapAnalysis() {
  return null;
}
