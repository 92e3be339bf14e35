import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { AdminPage } from "~/account/admin-page";
import { adminOverview, requireAdmin } from "~/admin-overview.server";
import type { PageHandle } from "~/platform/page-handle";
import { dataAndWords } from "~/platform/page-words";
import { orProblem } from "~/platform/respond.server";

export const handle: PageHandle = { words: ["admin"], title: (t) => t("admin:title") };

export const clientLoader = dataAndWords(handle);

export const meta: MetaFunction = () => [{ name: "robots", content: "noindex" }];

export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  await orProblem(requireAdmin(services, request));
  return json({ overview: await adminOverview(services) });
}

export default function Admin() {
  return <AdminPage overview={useLoaderData<typeof loader>().overview} />;
}
