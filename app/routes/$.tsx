import { json } from "@remix-run/cloudflare";
import type { PageHandle } from "~/platform/page-handle";
import { NotFoundPage } from "~/ui/not-found-page";

export const handle: PageHandle = { words: [], title: (t) => t("app:notFound.documentTitle") };

/** Every address that no other route answers. */
export function loader() {
  return json(null, 404);
}

export function action() {
  return json(null, 404);
}

export default function NotFound() {
  return <NotFoundPage />;
}
