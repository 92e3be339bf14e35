import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findOwner } from "~/account/find-owner.server";
import { openGuest } from "~/account/open-guest.server";
import { AppError } from "~/platform/app-error";
import type { PageHandle } from "~/platform/page-handle";
import { dataAndWords } from "~/platform/page-words";
import { orProblem } from "~/platform/respond.server";
import { safeFormData, textField } from "~/platform/safe-form-data.server";
import { readSessionSecret, sessionCookie } from "~/platform/session.server";
import { listOwnStages } from "~/tracker/applications.server";
import { changeStages } from "~/tracker/change-stages.server";
import { readStageForm } from "~/tracker/read-stage-form";
import { StagesPage } from "~/tracker/stages-page";

export const handle: PageHandle = { words: ["tracker"], title: (t) => t("tracker:stages.title") };

export const clientLoader = dataAndWords(handle);

export const meta: MetaFunction = () => [{ name: "robots", content: "noindex" }];

export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  const access = await findOwner(services, request);
  const secret = readSessionSecret(request) ?? services.random.secret();
  const ownStages = access ? await listOwnStages(services, access.owner.id) : [];
  return json(
    { ownStages, formKey: services.random.secret() },
    { headers: { "Set-Cookie": sessionCookie(request, secret) } },
  );
}

export async function action({ request, context: { services } }: ActionFunctionArgs) {
  const form = await orProblem(safeFormData(request));
  const get = (name: string) => textField(form, name);
  const secret = readSessionSecret(request) ?? services.random.secret();
  const formKey = get("formKey") || services.random.secret();
  const stage = { intent: get("intent"), id: get("id"), to: get("to") || null, fields: readStageForm(get), formKey };
  try {
    const access = await findOwner(services, request);
    if (!access && stage.intent !== "add") throw new AppError("not_found");
    if (!access && !stage.fields) throw new AppError("form.malformed");
    const { owner, actor } = access ?? (await openGuest(services, secret));
    await changeStages(services, { ...stage, ownerId: owner.id, actor });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.status === 404) throw json(error.problem, error.status);
    return json({ problem: error.problem }, error.status);
  }
  return redirect("/applications/stages", { status: 303, headers: { "Set-Cookie": sessionCookie(request, secret) } });
}

export default function StagesRoute() {
  return <StagesPage {...useLoaderData<typeof loader>()} problem={useActionData<typeof action>()?.problem ?? null} />;
}
