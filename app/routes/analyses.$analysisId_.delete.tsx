import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/cloudflare";
import { requireOwner } from "~/account/require-owner.server";
import { deleteAnalysis } from "~/analysis/delete-analysis.server";
import { orProblem } from "~/platform/respond.server";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/analyses/${params.analysisId}`, 303);
}

export async function action({ request, params, context: { services } }: ActionFunctionArgs) {
  const { owner } = await orProblem(requireOwner(services, request));
  await orProblem(deleteAnalysis(services, { ownerId: owner.id, id: params.analysisId ?? "" }));
  return redirect("/", 303);
}

/** Never shown: the route has a page so that a refusal is shown as one. */
export default function DeleteAnalysis() {
  return null;
}
