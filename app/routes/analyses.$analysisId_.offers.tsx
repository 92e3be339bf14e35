import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/cloudflare";
import { requireOwner } from "~/account/require-owner.server";
import { answerOffers } from "~/analysis/answer-offers.server";
import { orProblem } from "~/platform/respond.server";
import { safeFormData, textField } from "~/platform/safe-form-data.server";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/analyses/${params.analysisId}`, 303);
}

/** Accepts or dismisses offered corrections: the field says which answer, its value which requirement, or "all". */
export async function action({ request, params, context: { services } }: ActionFunctionArgs) {
  const { actor, owner } = await orProblem(requireOwner(services, request));
  const id = params.analysisId ?? "";
  const form = await orProblem(safeFormData(request));
  const answer = form.has("accept") ? "accept" : "dismiss";
  const chosen = textField(form, answer);
  const requirement = chosen === "all" ? null : chosen;
  await orProblem(answerOffers(services, { ownerId: owner.id, actor, id, answer, requirement }));
  return redirect(`/analyses/${id}#requirements`, 303);
}

/** Never shown: the route has a page so that a refusal is shown as one. */
export default function AnswerOffers() {
  return null;
}
