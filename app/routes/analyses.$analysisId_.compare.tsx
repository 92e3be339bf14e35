import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { requireOwner } from "~/account/require-owner.server";
import { compareChecks } from "~/analysis/compare-checks.server";
import { ComparePage } from "~/analysis/compare-page";
import { languageOf } from "~/i18n/preferences.server";
import type { PageHandle } from "~/platform/page-handle";
import { dataAndWords } from "~/platform/page-words";
import { orProblem } from "~/platform/respond.server";

export const handle: PageHandle = { words: ["compare", "result"], title: (t) => t("compare:documentTitle") };

export const clientLoader = dataAndWords(handle);

export const meta: MetaFunction = () => [{ name: "robots", content: "noindex" }];

export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const { owner } = await orProblem(requireOwner(services, request));
  const id = params.analysisId ?? "";
  const other = new URL(request.url).searchParams.get("with");
  return json(
    await orProblem(compareChecks(services, { ownerId: owner.id, id, other, language: languageOf(request) })),
  );
}

export default function CompareRoute() {
  return <ComparePage {...useLoaderData<typeof loader>()} />;
}
