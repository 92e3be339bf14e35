import { json, type MetaFunction } from "@remix-run/cloudflare";
import type { PageHandle } from "~/platform/page-handle";
import { OfflinePage } from "~/ui/offline-page";

/** The service worker shows this page at the address of any other, where its scripts would not fit. */
export const handle: PageHandle = { words: [], title: (t) => t("app:offline.documentTitle"), hasScripts: false };

export const meta: MetaFunction = () => [{ name: "robots", content: "noindex" }];

export function loader() {
  return json(null);
}

export default OfflinePage;
