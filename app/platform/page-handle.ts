import type { Translate } from "~/i18n/namespaces";

/** What a route says about its page through Remix's `handle`: words for the browser's tab and for search engines. */
export type PageHandle<Data = unknown> = {
  /** `data` is what the route's loader gave; undefined for a route without one */
  title(t: Translate, data: Data): string;
  description?(t: Translate): string;
};

export function isPageHandle(handle: unknown): handle is PageHandle {
  return typeof handle === "object" && handle !== null && "title" in handle && typeof handle.title === "function";
}
