import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findOwner } from "~/account/find-owner.server";
import type { PageHandle } from "~/platform/page-handle";
import { dataAndWords } from "~/platform/page-words";
import { orProblem } from "~/platform/respond.server";
import { safeFormData, textField } from "~/platform/safe-form-data.server";
import { readSessionSecret, sessionCookie } from "~/platform/session.server";
import { NewApplicationPage } from "~/tracker/application-form";
import { listOwnStages } from "~/tracker/applications.server";
import { createApplication } from "~/tracker/create-application.server";
import { readApplicationForm } from "~/tracker/read-form";
import { orderStages } from "~/tracker/stage";

export const handle: PageHandle = { words: ["tracker"], title: (t) => t("tracker:form.newTitle") };

export const clientLoader = dataAndWords(handle);

export const meta: MetaFunction = () => [{ name: "robots", content: "noindex" }];

export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  const access = await findOwner(services, request);
  const ownStages = access ? await listOwnStages(services, access.owner.id) : [];
  const secret = readSessionSecret(request) ?? services.random.secret();
  const headers = { "Set-Cookie": sessionCookie(request, secret) };
  return json({ ownStages, idempotencyKey: services.random.secret() }, { headers });
}

export async function action({ request, context: { services } }: ActionFunctionArgs) {
  const form = await orProblem(safeFormData(request));
  const get = (name: string) => textField(form, name);
  const read = readApplicationForm(get);
  if (!read.ok) return json({ problems: read.problems, entered: read.entered, stage: get("stage") }, 422);
  const secret = readSessionSecret(request) ?? services.random.secret();
  const sender = (await findOwner(services, request)) ?? { secret };
  const own = "owner" in sender ? await listOwnStages(services, sender.owner.id) : [];
  const stage = orderStages(own).find((known) => known === get("stage")) ?? "saved";
  const key = `application ${get("idempotencyKey") || services.random.secret()}`;
  const id = await createApplication(services, { sender, key, fields: read.fields, stage });
  return redirect(`/applications/${id}`, { status: 303, headers: { "Set-Cookie": sessionCookie(request, secret) } });
}

export default function NewApplicationRoute() {
  const { ownStages, idempotencyKey } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <NewApplicationPage ownStages={ownStages} idempotencyKey={idempotencyKey} refused={refused ?? null} />;
}
