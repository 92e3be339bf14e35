import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Access } from "~/account/owner";
import { requireOwner } from "~/account/require-owner.server";
import { AppError } from "~/platform/app-error";
import type { PageHandle } from "~/platform/page-handle";
import { dataAndWords } from "~/platform/page-words";
import { orProblem } from "~/platform/respond.server";
import { fileField, safeFormData, textField } from "~/platform/safe-form-data.server";
import type { Services } from "~/services.server";
import { ImportPage } from "~/tracker/import-page";
import { getImport } from "~/tracker/imports.server";
import { archiveLimits } from "~/tracker/open-archive";
import { restoreDocuments } from "~/tracker/restore-documents.server";
import { undoImport } from "~/tracker/undo-import.server";
import { getWaiting, listRecounted } from "~/tracker/waiting-documents.server";

export const handle: PageHandle = {
  words: ["trackerExchange", "tracker"],
  title: (t) => t("trackerExchange:done.documentTitle"),
};

export const clientLoader = dataAndWords(handle);

export const meta: MetaFunction = () => [{ name: "robots", content: "noindex" }];

export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const { owner } = await orProblem(requireOwner(services, request));
  const of = { ownerId: owner.id, importId: params.importId ?? "" };
  const batch = await orProblem(getImport(services, { ownerId: owner.id, id: of.importId }));
  const [waiting, recounted] = await Promise.all([getWaiting(services, of), listRecounted(services, of)]);
  return json({ batch, waiting, recounted, limits: archiveLimits });
}

/** Brings back what an archive holds of the import, or undoes the import. */
export async function action({ request, params, context: { services } }: ActionFunctionArgs) {
  const access = await orProblem(requireOwner(services, request));
  const importId = params.importId ?? "";
  const form = await orProblem(safeFormData(request));
  const isRestore = textField(form, "intent") === "restore";
  const nothing = { problem: null, restored: null, restoreProblem: null };
  try {
    if (isRestore) return json({ ...nothing, restored: await restore(services, { access, importId, form }) });
    await undoImport(services, { ownerId: access.owner.id, id: importId });
    return redirect(`/applications/imports/${importId}`, 303);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.status === 404) throw json(error.problem, error.status);
    return json({ ...nothing, [isRestore ? "restoreProblem" : "problem"]: error.problem }, error.status);
  }
}

async function restore(services: Services, given: { access: Access; importId: string; form: FormData }) {
  const { form, ...of } = given;
  const file = fileField(form, "archive");
  const bytes = file ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
  return restoreDocuments(services, { ...of, bytes, cursor: textField(form, "cursor") });
}

export default function ImportResultRoute() {
  const answer = useActionData<typeof action>();
  const { batch, waiting, recounted, limits } = useLoaderData<typeof loader>();
  const restored = answer?.restored ?? null;
  const hasDocuments = waiting.count > 0 || recounted.length > 0 || restored !== null;
  const documents = { waiting, recounted, limits, restored, problem: answer?.restoreProblem ?? null };
  return <ImportPage batch={batch} problem={answer?.problem ?? null} documents={hasDocuments ? documents : null} />;
}
