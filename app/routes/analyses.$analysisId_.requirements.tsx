import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOwner } from "~/account/require-owner.server";
import { getPostingRequirements } from "~/analysis/posting-requirements.server";
import { recheck } from "~/analysis/recheck.server";
import { RequirementsPage } from "~/analysis/requirements-page";
import { readEdits } from "~/job/read-edits";
import { saveRequirements } from "~/job/save-requirements.server";
import { AppError } from "~/platform/app-error";
import type { PageHandle } from "~/platform/page-handle";
import { dataAndWords } from "~/platform/page-words";
import { orProblem } from "~/platform/respond.server";
import { safeFormData, textField, textFields } from "~/platform/safe-form-data.server";

export const handle: PageHandle = { words: ["requirements"], title: (t) => t("requirements:documentTitle") };

export const clientLoader = dataAndWords(handle);

export const meta: MetaFunction = () => [{ name: "robots", content: "noindex" }];

export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const { owner } = await orProblem(requireOwner(services, request));
  return json(await orProblem(getPostingRequirements(services, { ownerId: owner.id, id: params.analysisId ?? "" })));
}

/** Saves the edits and stays (save), goes on to a check with them (check), or only checks with what is newest (recheck). */
export async function action({ request, params, context: { services } }: ActionFunctionArgs) {
  const { owner } = await orProblem(requireOwner(services, request));
  const analysis = { ownerId: owner.id, id: params.analysisId ?? "" };
  const form = await orProblem(safeFormData(request));
  const intent = textField(form, "intent");
  try {
    if (intent !== "recheck") {
      await getPostingRequirements(services, analysis);
      const edits = readEdits(textFields(form));
      const save = { ownerId: owner.id, analysisId: analysis.id, setId: textField(form, "setId"), edits };
      await saveRequirements(services, save);
    }
    if (intent === "save") return redirect(`/analyses/${analysis.id}/requirements`, 303);
    return redirect(`/analyses/${await recheck(services, analysis)}`, 303);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === "not_found") throw json(error.problem, error.status);
    return json({ problem: error.problem }, error.status);
  }
}

export default function RequirementsRoute() {
  const problem = useActionData<typeof action>()?.problem ?? null;
  return <RequirementsPage {...useLoaderData<typeof loader>()} problem={problem} />;
}
