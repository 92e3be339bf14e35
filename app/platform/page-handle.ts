import type { Namespace, Translate } from "~/i18n/namespaces";

/** What a route says about its page through Remix's `handle`: its words, and those for the browser's tab and for search engines. */
export type PageHandle<Data = unknown> = {
  /** the namespaces that the page speaks from, beside those of the frame; tests/rules/page-words.test.ts knows which it needs */
  words: readonly Namespace[];
  /** `data` is what the route's loader gave; undefined for a route without one */
  title(t: Translate, data: Data): string;
  description?(t: Translate): string;
  /** false: the page is plain HTML and stays so */
  hasScripts?: boolean;
};

export function isPageHandle(handle: unknown): handle is PageHandle {
  return typeof handle === "object" && handle !== null && "title" in handle && typeof handle.title === "function";
}
