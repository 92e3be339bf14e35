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
import { safeFormData } from "~/platform/safe-form-data.server";
import { getApplicationDetail } from "~/tracker/application-detail.server";
import { ApplicationPage } from "~/tracker/application-page";
import { changePart } from "~/tracker/change-part.server";
import { readNotes } from "~/tracker/read-notes.server";

export const handle: PageHandle<{ application: { title: string } }> = {
  words: ["tracker"],
  title: (_t, { application }) => application.title,
};

export const clientLoader = dataAndWords(handle);

export const meta: MetaFunction = () => [{ name: "robots", content: "noindex" }];

export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const { owner } = await orProblem(requireOwner(services, request));
  const place = { ownerId: owner.id, id: params.applicationId ?? "" };
  const detail = await orProblem(getApplicationDetail(services, place));
  return json({ ...detail, notes: readNotes(detail.application.notes), formKey: services.random.secret() });
}

/** Adds, changes or removes what belongs to the application: a contact, an interview, an offer, a reminder, a file. */
export async function action({ request, params, context: { services } }: ActionFunctionArgs) {
  const { owner } = await orProblem(requireOwner(services, request));
  const form = await orProblem(safeFormData(request));
  const place = { ownerId: owner.id, applicationId: params.applicationId ?? "" };
  try {
    const refused = await changePart(services, { ...place, form });
    if (refused) return json({ refused, fileProblem: null }, 422);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (!error.code.startsWith("attachment.")) throw json(error.problem, error.status);
    return json({ refused: null, fileProblem: error.problem }, error.status);
  }
  return redirect(`/applications/${params.applicationId}`, 303);
}

export default function ApplicationRoute() {
  const shown = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <ApplicationPage shown={shown} refused={answer?.refused ?? null} fileProblem={answer?.fileProblem ?? null} />;
}
