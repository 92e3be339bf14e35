import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/cloudflare";
import { requireOwner } from "~/account/require-owner.server";
import { localPath } from "~/platform/local-path";
import { orProblem } from "~/platform/respond.server";
import { safeFormData, textField } from "~/platform/safe-form-data.server";
import { readSequence } from "~/tracker/read-move";
import { undoMove } from "~/tracker/undo-move.server";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/applications/${params.applicationId}`, 303);
}

export async function action({ request, params, context: { services } }: ActionFunctionArgs) {
  const { owner, actor } = await orProblem(requireOwner(services, request));
  const form = await orProblem(safeFormData(request));
  const id = params.applicationId ?? "";
  const sequence = readSequence(textField(form, "sequence"));
  await orProblem(undoMove(services, { ownerId: owner.id, actor, id, sequence }));
  return redirect(localPath(textField(form, "returnTo") || `/applications/${id}`), 303);
}

/** Never shown: the route has a page so that a refusal is shown as one. */
export default function UndoMove() {
  return null;
}
