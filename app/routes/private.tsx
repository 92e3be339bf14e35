import { json, type MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import type { PageHandle } from "~/platform/page-handle";
import { deviceDataAndWords } from "~/platform/page-words";
import type { PrivateData } from "~/private/open-private.client";
import { PrivateGone, PrivateOpening, PrivatePage } from "~/private/private-page";
import { PrivateResult } from "~/private/private-result";

export const handle: PageHandle = {
  words: ["correction", "cv", "home", "private", "read", "result"],
  title: (t) => t("private:title"),
};

export const meta: MetaFunction = () => [{ name: "robots", content: "noindex" }];

/** The server has nothing to say here: what the page shows is in the browser. */
export function loader() {
  return json(null);
}

export const clientLoader = deviceDataAndWords(handle, async (address) =>
  (await import("~/private/open-private.client")).openPrivate(address),
);

export const HydrateFallback = PrivateOpening;

export default function Private() {
  const data = useLoaderData() as PrivateData;
  if ("checks" in data) return <PrivatePage checks={data.checks} />;
  return data.check ? <PrivateResult key={data.check.head.id} check={data.check} /> : <PrivateGone />;
}
