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
import { ImportPage } from "~/tracker/import-page";
import { getImport } from "~/tracker/imports.server";
import { undoImport } from "~/tracker/undo-import.server";

export const handle: PageHandle = {
  words: ["trackerExchange", "tracker"],
  title: (t) => t("trackerExchange:done.documentTitle"),
};

export const clientLoader = dataAndWords(handle);

export const meta: MetaFunction = () => [{ name: "robots", content: "noindex" }];

export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const { owner } = await orProblem(requireOwner(services, request));
  return json(await orProblem(getImport(services, { ownerId: owner.id, id: params.importId ?? "" })));
}

/** Undoes the import. */
export async function action({ request, params, context: { services } }: ActionFunctionArgs) {
  const { owner } = await orProblem(requireOwner(services, request));
  const id = params.importId ?? "";
  try {
    await undoImport(services, { ownerId: owner.id, id });
    return redirect(`/applications/imports/${id}`, 303);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.status === 404) throw json(error.problem, error.status);
    return json({ problem: error.problem }, error.status);
  }
}

export default function ImportResultRoute() {
  const refused = useActionData<typeof action>();
  return <ImportPage batch={useLoaderData<typeof loader>()} problem={refused?.problem ?? null} />;
}
