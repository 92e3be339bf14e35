import type { LoaderFunctionArgs } from "@remix-run/cloudflare";
import { requireOwner } from "~/account/require-owner.server";
import { languageOf } from "~/i18n/preferences.server";
import { AppError } from "~/platform/app-error";
import { attachment } from "~/platform/attachment";
import { orProblem } from "~/platform/respond.server";
import { exportCsv, exportJson } from "~/tracker/export-applications.server";

/** Everything that is tracked, as a file: `csv` for spreadsheets, `json` for taking it along whole. */
export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const { owner } = await orProblem(requireOwner(services, request));
  const ownerId = owner.id;
  const day = new Date(services.now()).toISOString().slice(0, 10);
  switch (params.format) {
    case "csv":
      return fileOf(await exportCsv(services, { ownerId, language: languageOf(request) }), "text/csv", `${day}.csv`);
    case "json":
      return fileOf(await exportJson(services, ownerId), "application/json", `${day}.json`);
    default:
      return orProblem(Promise.reject(new AppError("not_found")));
  }
}

function fileOf(content: string, type: string, name: string): Response {
  return new Response(content, {
    headers: {
      "Content-Type": `${type}; charset=utf-8`,
      "Content-Disposition": attachment(`careerflow-applications-${name}`),
    },
  });
}
