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
import { correctCv } from "~/analysis/correct-cv.server";
import { correctFields } from "~/analysis/correct-fields.server";
import { getCvOrigin } from "~/analysis/cv-origin.server";
import { ReadPage } from "~/analysis/read-page";
import { readingOf } from "~/analysis/reading";
import { languageOf } from "~/i18n/preferences.server";
import { AppError } from "~/platform/app-error";
import type { PageHandle } from "~/platform/page-handle";
import { dataAndWords } from "~/platform/page-words";
import { orProblem } from "~/platform/respond.server";
import { safeFormData, textField, textFields } from "~/platform/safe-form-data.server";

export const handle: PageHandle = { words: ["read", "cv"], title: (t) => t("read:title") };

export const clientLoader = dataAndWords(handle);

export const meta: MetaFunction = () => [{ name: "robots", content: "noindex" }];

export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const { owner } = await orProblem(requireOwner(services, request));
  const analysis = { ownerId: owner.id, id: params.analysisId ?? "" };
  const { id, cvName, assessment } = await orProblem(getAnalysis(services, analysis));
  const { version, corrections } = await orProblem(getCvOrigin(services, analysis));
  const reading = readingOf(assessment, languageOf(request));
  return json({ reading, check: { id, cvName, version }, corrections, idempotencyKey: services.random.secret() });
}

export async function action({ request, params, context: { services } }: ActionFunctionArgs) {
  const { owner } = await orProblem(requireOwner(services, request));
  const form = await orProblem(safeFormData(request));
  const field = (name: string) => textField(form, name);
  const formKey = field("idempotencyKey") || services.random.secret();
  const given = { ownerId: owner.id, id: params.analysisId ?? "", formKey };
  try {
    const id =
      field("intent") === "details"
        ? await correctFields(services, { ...given, form: field })
        : await correctCv(services, { ...given, text: field("text") });
    return redirect(`/analyses/${id}`, 303);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { problem, status } = error;
    if (problem.field === null) throw json(problem, status);
    return json({ problem, inputs: Object.fromEntries(textFields(form)) }, status);
  }
}

export default function ReadRoute() {
  const { reading, check, corrections, idempotencyKey } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <ReadPage
      reading={reading}
      check={check}
      corrections={corrections}
      idempotencyKey={idempotencyKey}
      refused={refused ?? null}
    />
  );
}
