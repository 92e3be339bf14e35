import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOwner } from "~/account/require-owner.server";
import { getAnalysis } from "~/analysis/analyses.server";
import { CorrectPage } from "~/analysis/correct-page";
import { correctRequirement } from "~/analysis/correct-requirement.server";
import { readGivenCorrection, requirementToCorrect } from "~/analysis/correction-view";
import { requirementAnchor } from "~/analysis/numbered-requirements";
import { languageOf } from "~/i18n/preferences.server";
import { AppError } from "~/platform/app-error";
import type { PageHandle } from "~/platform/page-handle";
import { dataAndWords } from "~/platform/page-words";
import { orProblem } from "~/platform/respond.server";
import { safeFormData, textField } from "~/platform/safe-form-data.server";

export const handle: PageHandle = {
  words: ["correction", "result", "cv", "read"],
  title: (t) => t("correction:documentTitle"),
};

export const clientLoader = dataAndWords(handle);

export const meta: MetaFunction = () => [{ name: "robots", content: "noindex" }];

export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const { owner } = await orProblem(requireOwner(services, request));
  const stored = await orProblem(getAnalysis(services, { ownerId: owner.id, id: params.analysisId ?? "" }));
  const view = requirementToCorrect(stored.assessment, params.requirementId ?? "", languageOf(request));
  if (view === null) throw json(new AppError("not_found").problem, 404);
  return json({ ...view, checkId: stored.id });
}

export async function action({ request, params, context: { services } }: ActionFunctionArgs) {
  const { actor, owner } = await orProblem(requireOwner(services, request));
  const { analysisId: id = "", requirementId: requirement = "" } = params;
  const form = await orProblem(safeFormData(request));
  const field = (name: string) => textField(form, name);
  const given = field("intent") === "undo" ? null : readGivenCorrection(field);
  try {
    await correctRequirement(services, { ownerId: owner.id, actor, id, requirement, given });
    return redirect(`/analyses/${id}#${requirementAnchor(requirement)}`, 303);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code !== "correction.no_evidence") throw json(error.problem, error.status);
    return json({ problem: error.problem }, error.status);
  }
}

export default function CorrectRoute() {
  return <CorrectPage {...useLoaderData<typeof loader>()} problem={useActionData<typeof action>()?.problem ?? null} />;
}
