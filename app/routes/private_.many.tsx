import { json, type MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import type { PageHandle } from "~/platform/page-handle";
import { deviceDataAndWords } from "~/platform/page-words";
import { ManyOpening, ManyPage } from "~/private/many-page";
import type { ManyData } from "~/private/open-many.client";

export const handle: PageHandle = {
  words: ["home", "private", "privateMany", "result"],
  title: (t) => t("privateMany:title"),
};

export const meta: MetaFunction = () => [{ name: "robots", content: "noindex" }];

/** The server has nothing to say here: what is compared is in the browser. */
export function loader() {
  return json(null);
}

export const clientLoader = deviceDataAndWords(handle, async (address) =>
  (await import("~/private/open-many.client")).openMany(address),
);

export const HydrateFallback = ManyOpening;

export default function Many() {
  return <ManyPage {...(useLoaderData() as ManyData)} />;
}
