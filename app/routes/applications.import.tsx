import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findAccess, findOwner } from "~/account/find-owner.server";
import { AppError } from "~/platform/app-error";
import { sha256 } from "~/platform/hash.server";
import type { PageHandle } from "~/platform/page-handle";
import { dataAndWords } from "~/platform/page-words";
import { fileField, safeFormData, textField } from "~/platform/safe-form-data.server";
import { readSessionSecret, sessionCookie } from "~/platform/session.server";
import { ExchangePage } from "~/tracker/exchange-page";
import { countArchiveParts } from "~/tracker/export-archive.server";
import { findImported, importApplications } from "~/tracker/import-applications.server";
import { importLimits, importText, planImportOf } from "~/tracker/import-file.server";
import { chosenApplications } from "~/tracker/import-plan";
import { previewOf } from "~/tracker/import-preview";
import { listImports } from "~/tracker/imports.server";
import { readImportForm } from "~/tracker/read-import-form";
import { restoreWithImport } from "~/tracker/restore-documents.server";

export const handle: PageHandle = {
  words: ["trackerExchange", "tracker"],
  title: (t) => t("trackerExchange:documentTitle"),
};

export const clientLoader = dataAndWords(handle);

export const meta: MetaFunction = () => [{ name: "robots", content: "noindex" }];

export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  const access = await findOwner(services, request);
  const imports = access ? await listImports(services, access.owner.id) : [];
  const secret = readSessionSecret(request) ?? services.random.secret();
  const headers = { "Set-Cookie": sessionCookie(request, secret) };
  const exportParts = access ? await countArchiveParts(services, access.owner.id) : null;
  return json({ imports, exportParts, limits: importLimits }, { headers });
}

/**
 * Shows what a file would bring, and stores it when that is confirmed. Between the two the file's text is in the form, or an archive
 * itself, of which the first part then comes back at once.
 */
export async function action({ request, context: { services } }: ActionFunctionArgs) {
  try {
    const form = await safeFormData(request);
    const { intent, chosen, chosenLines, formKey } = readImportForm(form);
    const file = fileField(form, "file");
    const text = textField(form, "text") || (await importText(file));
    const fileName = textField(form, "fileName") || (file?.name ?? "");
    const secret = readSessionSecret(request) ?? services.random.secret();
    const sender = (await findOwner(services, request)) ?? { secret };
    const ownerId = "owner" in sender ? sender.owner.id : null;
    const submission = await sha256(JSON.stringify([formKey, text, chosen, [...chosenLines]]));
    const done = ownerId && intent === "import" ? await findImported(services, { ownerId, submission }) : null;
    if (done) return redirect(`/applications/imports/${done}`, 303);
    const plan = await planImportOf(services, { ownerId, text, chosen });
    if (intent === "preview") {
      const preview = { ...previewOf(plan, chosenLines), text, fileName, formKey: formKey || services.random.secret() };
      return json({ problem: null, preview });
    }
    const imported = chosenApplications(plan, chosenLines);
    const id = await importApplications(services, { sender, submission, fileName, stages: plan.stages, imported });
    const access = await findAccess(services, secret);
    if (file && access) await restoreWithImport(services, { access, importId: id, file });
    const headers = { "Set-Cookie": sessionCookie(request, secret) };
    return redirect(`/applications/imports/${id}`, { status: 303, headers });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return json({ problem: error.problem, preview: null }, error.status);
  }
}

export default function ImportRoute() {
  const answer = useActionData<typeof action>();
  const { imports, exportParts, limits } = useLoaderData<typeof loader>();
  return (
    <ExchangePage
      imports={imports}
      exportParts={exportParts}
      limits={limits}
      problem={answer?.problem ?? null}
      preview={answer?.preview ?? null}
    />
  );
}
