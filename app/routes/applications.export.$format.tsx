import type { LoaderFunctionArgs } from "@remix-run/cloudflare";
import { requireOwner } from "~/account/require-owner.server";
import { languageOf } from "~/i18n/preferences.server";
import { AppError } from "~/platform/app-error";
import { attachment } from "~/platform/attachment";
import { type Quota, spendQuota } from "~/platform/quota.server";
import { orProblem } from "~/platform/respond.server";
import { exportCsv, exportJson } from "~/tracker/export-applications.server";
import { exportArchivePart } from "~/tracker/export-archive.server";

/** An archive reads everything that is kept; a large tracker has many parts. */
const archives: Quota = { name: "tracker archive of owner", most: 120, within: 60 * 60 * 1000 };

/** Everything that is tracked, as a file: `csv` for spreadsheets, `json` for taking it along whole, `zip` with all files, in parts. */
export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const { owner } = await orProblem(requireOwner(services, request));
  const ownerId = owner.id;
  const day = new Date(services.now()).toISOString().slice(0, 10);
  switch (params.format) {
    case "csv":
      return fileOf(await exportCsv(services, { ownerId, language: languageOf(request) }), "text/csv", `${day}.csv`);
    case "json":
      return fileOf(await exportJson(services, ownerId), "application/json", `${day}.json`);
    case "zip": {
      await orProblem(spendQuota(services, archives, ownerId));
      const part = Number(new URL(request.url).searchParams.get("part") ?? 1);
      const archive = await orProblem(exportArchivePart(services, { ownerId, language: languageOf(request), part }));
      return fileOf(archive, "application/zip", part === 1 ? `${day}.zip` : `${day}-${part}.zip`);
    }
    default:
      return orProblem(Promise.reject(new AppError("not_found")));
  }
}

function fileOf(content: string | ReadableStream, type: string, name: string): Response {
  return new Response(content, {
    headers: {
      "Content-Type": typeof content === "string" ? `${type}; charset=utf-8` : type,
      "Content-Disposition": attachment(`careerflow-applications-${name}`),
    },
  });
}
