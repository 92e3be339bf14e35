import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOwner } from "~/account/require-owner.server";
import { AppError } from "~/platform/app-error";
import type { PageHandle } from "~/platform/page-handle";
import { dataAndWords } from "~/platform/page-words";
import { orProblem } from "~/platform/respond.server";
import { safeFormData, textField } from "~/platform/safe-form-data.server";
import { EditApplicationPage } from "~/tracker/application-form";
import { getApplication } from "~/tracker/applications.server";
import { editApplication } from "~/tracker/edit-application.server";
import type { FieldProblem } from "~/tracker/fields";
import { readApplicationForm } from "~/tracker/read-form";
import { readSequence } from "~/tracker/read-move";

export const handle: PageHandle<{ application: { title: string } }> = {
  words: ["tracker"],
  title: (t, { application }) => t("tracker:form.editTitle", { title: application.title }),
};

export const clientLoader = dataAndWords(handle);

export const meta: MetaFunction = () => [{ name: "robots", content: "noindex" }];

export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const { owner } = await orProblem(requireOwner(services, request));
  const id = params.applicationId ?? "";
  return json({ application: await orProblem(getApplication(services, { ownerId: owner.id, id })) });
}

export async function action({ request, params, context: { services } }: ActionFunctionArgs) {
  const { owner } = await orProblem(requireOwner(services, request));
  const id = params.applicationId ?? "";
  const form = await orProblem(safeFormData(request));
  const get = (name: string) => textField(form, name);
  await orProblem(getApplication(services, { ownerId: owner.id, id }));
  const read = readApplicationForm(get);
  if (!read.ok) return json({ problems: read.problems, entered: read.entered, conflict: null }, 422);
  const edit = { ownerId: owner.id, id, version: readSequence(get("version")), fields: read.fields };
  try {
    await editApplication(services, edit);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "application.conflict") throw error;
    return json({ problems: [] as FieldProblem[], entered: read.entered, conflict: error.problem }, error.status);
  }
  return redirect(`/applications/${id}`, 303);
}

export default function EditApplicationRoute() {
  const { application } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <EditApplicationPage application={application} refused={refused ?? null} />;
}
