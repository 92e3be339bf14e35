import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { findOwner } from "~/account/find-owner.server";
import { languageOf } from "~/i18n/preferences.server";
import type { PageHandle } from "~/platform/page-handle";
import { dataAndWords } from "~/platform/page-words";
import { getInsight } from "~/tracker/insight-of.server";
import { InsightPage } from "~/tracker/insight-page";

export const handle: PageHandle = {
  words: ["trackerInsight", "tracker", "result"],
  title: (t) => t("trackerInsight:documentTitle"),
};

export const clientLoader = dataAndWords(handle);

export const meta: MetaFunction = () => [{ name: "robots", content: "noindex" }];

export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  const access = await findOwner(services, request);
  const language = languageOf(request);
  return json({ insight: access ? await getInsight(services, { ownerId: access.owner.id, language }) : null });
}

export default function InsightRoute() {
  const { insight } = useLoaderData<typeof loader>();
  return <InsightPage insight={insight} />;
}
