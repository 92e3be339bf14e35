import type { ClientLoaderFunctionArgs } from "@remix-run/react";
import type { PageHandle } from "./page-handle";

/**
 * The client loader of a page: fetches the page's words beside its data when it is opened from another one. The page needs a loader on the
 * server too, if only for null: without one the framework renders nothing before scripts run.
 */
export function dataAndWords(handle: Pick<PageHandle, "words">) {
  return async function clientLoader({ serverLoader }: ClientLoaderFunctionArgs) {
    const [data] = await Promise.all([serverLoader(), fetchWords(handle)]);
    return data;
  };
}

/**
 * The same for a page whose data never leave the device: `read` takes them from the browser at every opening, the first one included, and
 * the server is asked for nothing. The route needs a `HydrateFallback` for the moment before.
 */
export function deviceDataAndWords<Data>(handle: Pick<PageHandle, "words">, read: (address: URL) => Promise<Data>) {
  async function clientLoader({ request }: ClientLoaderFunctionArgs): Promise<Data> {
    const [data] = await Promise.all([read(new URL(request.url)), fetchWords(handle)]);
    return data;
  }
  return Object.assign(clientLoader, { hydrate: true as const });
}

async function fetchWords({ words }: Pick<PageHandle, "words">): Promise<void> {
  const browser = await import("~/i18n/browser-i18n.client");
  await browser.fetchWords(words);
}
