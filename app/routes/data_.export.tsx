import type { LoaderFunctionArgs } from "@remix-run/cloudflare";
import { requireOwner } from "~/account/require-owner.server";
import { exportArchive } from "~/export-data.server";
import { languageOf } from "~/i18n/preferences.server";
import { attachment } from "~/platform/attachment";
import { type Quota, spendQuota } from "~/platform/quota.server";
import { orProblem } from "~/platform/respond.server";

/** An archive reads everything that is kept. */
const archives: Quota = { name: "archive of owner", most: 12, within: 60 * 60 * 1000 };

/** Everything that is kept of whoever asks, as a file. */
export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  const { owner } = await orProblem(requireOwner(services, request));
  await orProblem(spendQuota(services, archives, owner.id));
  return new Response(exportArchive(services, { id: owner.id, language: languageOf(request) }), {
    headers: { "Content-Type": "application/zip", "Content-Disposition": attachment("careerflow.zip") },
  });
}
