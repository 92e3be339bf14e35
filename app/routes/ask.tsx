import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findOwner } from "~/account/find-owner.server";
import { requireOwner } from "~/account/require-owner.server";
import { listRecentChecks } from "~/analysis/analyses.server";
import { askCv } from "~/ask/ask-cv.server";
import { AskPage } from "~/ask/ask-page";
import { languageOf } from "~/i18n/preferences.server";
import { AppError } from "~/platform/app-error";
import type { PageHandle } from "~/platform/page-handle";
import { dataAndWords } from "~/platform/page-words";
import { orProblem } from "~/platform/respond.server";
import { safeFormData, textField } from "~/platform/safe-form-data.server";

export const handle: PageHandle = {
  words: ["ask"],
  title: (t) => t("ask:title"),
  description: (t) => t("ask:lead"),
};

export const clientLoader = dataAndWords(handle);

export const meta: MetaFunction = () => [{ name: "robots", content: "noindex" }];

export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  const access = await findOwner(services, request);
  const checks = access ? await listRecentChecks(services, access.owner) : [];
  return json({ hasCvs: checks.length > 0 });
}

export async function action({ request, context: { services } }: ActionFunctionArgs) {
  const { owner } = await orProblem(requireOwner(services, request));
  const question = textField(await orProblem(safeFormData(request)), "question");
  try {
    const answer = await askCv(services, { ownerId: owner.id, question, language: languageOf(request) });
    return json({ answer, problem: null, question });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return json({ answer: null, problem: error.problem, question }, error.status);
  }
}

export default function Ask() {
  const { hasCvs } = useLoaderData<typeof loader>();
  const asked = useActionData<typeof action>();
  return (
    <AskPage
      hasCvs={hasCvs}
      answer={asked?.answer ?? null}
      problem={asked?.problem ?? null}
      entered={asked?.question ?? ""}
    />
  );
}
