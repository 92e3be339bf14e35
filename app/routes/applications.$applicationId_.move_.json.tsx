import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/cloudflare";
import { requireOwner } from "~/account/require-owner.server";
import { orProblem } from "~/platform/respond.server";
import { safeFormData, textField } from "~/platform/safe-form-data.server";
import { moveApplication } from "~/tracker/move-application.server";
import { readMove } from "~/tracker/read-move";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/applications/${params.applicationId}`, 303);
}

/** The move of a card on the board: answers with the new sequence, or with a Problem. */
export async function action({ request, params, context: { services } }: ActionFunctionArgs) {
  const { owner, actor } = await orProblem(requireOwner(services, request));
  const form = await orProblem(safeFormData(request));
  const move = readMove((name) => textField(form, name));
  const id = params.applicationId ?? "";
  const sequence = await orProblem(moveApplication(services, { ownerId: owner.id, actor, id, ...move }));
  return json({ sequence });
}
