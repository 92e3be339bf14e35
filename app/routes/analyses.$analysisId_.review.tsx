import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/cloudflare";
import { requireOwner } from "~/account/require-owner.server";
import { chooseReading } from "~/analysis/choose-reading.server";
import { requestReviewAgain } from "~/analysis/request-review.server";
import { orProblem } from "~/platform/respond.server";
import { safeFormData, textField } from "~/platform/safe-form-data.server";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/analyses/${params.analysisId}`, 303);
}

export async function action({ request, params, context: { services } }: ActionFunctionArgs) {
  const { owner } = await orProblem(requireOwner(services, request));
  const analysis = { ownerId: owner.id, analysisId: params.analysisId ?? "" };
  const intent = textField(await orProblem(safeFormData(request)), "intent");
  if (intent === "review" || intent === "built-in") {
    await orProblem(chooseReading(services, { ...analysis, reading: intent }));
  } else {
    await orProblem(requestReviewAgain(services, analysis));
  }
  return redirect(`/analyses/${params.analysisId}`, 303);
}

/** Never shown: the route has a page so that a refusal is shown as one. */
export default function ReviewAnalysis() {
  return null;
}
