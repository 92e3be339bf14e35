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
import { getCvOrigin } from "~/analysis/cv-origin.server";
import { ReadPage } from "~/analysis/read-page";
import { readingOf } from "~/analysis/reading";
import { AppError } from "~/platform/app-error";
import type { PageHandle } from "~/platform/page-handle";
import { dataAndWords } from "~/platform/page-words";
import { orProblem } from "~/platform/respond.server";
import { safeFormData, textField } from "~/platform/safe-form-data.server";

export const handle: PageHandle = { words: ["read", "cv"], title: (t) => t("read:title") };

export const clientLoader = dataAndWords(handle);

export const meta: MetaFunction = () => [{ name: "robots", content: "noindex" }];

export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const { owner } = await orProblem(requireOwner(services, request));
  const analysis = { ownerId: owner.id, id: params.analysisId ?? "" };
  const { id, cvName, assessment } = await orProblem(getAnalysis(services, analysis));
  const { version } = await orProblem(getCvOrigin(services, analysis));
  const check = { id, cvName, version };
  return json({ reading: readingOf(assessment), check, idempotencyKey: services.random.secret() });
}

export async function action({ request, params, context: { services } }: ActionFunctionArgs) {
  const { owner } = await orProblem(requireOwner(services, request));
  const form = await orProblem(safeFormData(request));
  const text = textField(form, "text");
  const formKey = textField(form, "idempotencyKey") || services.random.secret();
  try {
    const id = await correctCv(services, { ownerId: owner.id, id: params.analysisId ?? "", formKey, text });
    return redirect(`/analyses/${id}`, 303);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.problem.field !== "cv") throw json(error.problem, error.status);
    return json({ problem: error.problem, text }, error.status);
  }
}

export default function ReadRoute() {
  const { reading, check, idempotencyKey } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <ReadPage
      reading={reading}
      check={check}
      idempotencyKey={idempotencyKey}
      problem={refused?.problem ?? null}
      entered={refused?.text ?? null}
    />
  );
}
