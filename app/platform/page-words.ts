import type { ClientLoaderFunctionArgs } from "@remix-run/react";
import type { PageHandle } from "./page-handle";

/** The client loader of a page with data: fetches the page's words beside it when the page is opened from another one. */
export function dataAndWords(handle: Pick<PageHandle, "words">) {
  return async function clientLoader({ serverLoader }: ClientLoaderFunctionArgs) {
    const [data] = await Promise.all([serverLoader(), fetchWords(handle)]);
    return data;
  };
}

/** The client loader of a page that has words alone. */
export function wordsOnly(handle: Pick<PageHandle, "words">) {
  return async function clientLoader() {
    await fetchWords(handle);
    return null;
  };
}

async function fetchWords({ words }: Pick<PageHandle, "words">): Promise<void> {
  const browser = await import("~/i18n/browser-i18n.client");
  await browser.fetchWords(words);
}
