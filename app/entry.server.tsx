import type { AppLoadContext, EntryContext, HandleErrorFunction } from "@remix-run/cloudflare";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToReadableStream } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { requestI18n } from "~/i18n/request-i18n.server";
import { consoleLog, logUnexpected } from "~/platform/log.server";
import { NonceProvider } from "~/platform/nonce";

/** Streams the page in the person's language; search engines get it whole. */
export default async function handleRequest(
  request: Request,
  responseStatus: number,
  headers: Headers,
  context: EntryContext,
  { nonce }: AppLoadContext,
) {
  let status = responseStatus;
  const body = await renderToReadableStream(
    <NonceProvider value={nonce}>
      <I18nextProvider i18n={requestI18n(request)}>
        <RemixServer context={context} url={request.url} nonce={nonce} />
      </I18nextProvider>
    </NonceProvider>,
    {
      nonce,
      signal: request.signal,
      onError(error) {
        if (request.signal.aborted) return;
        status = 500;
        logUnexpected(consoleLog, error, { errorId: crypto.randomUUID(), stage: "render" });
      },
    },
  );
  if (isbot(request.headers.get("user-agent") ?? "")) await body.allReady;
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(body, { headers, status });
}

/** Errors that nothing expected, thrown by a loader or an action. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (request.signal.aborted) return;
  logUnexpected(consoleLog, error, { errorId: crypto.randomUUID(), stage: "route", method: request.method });
};
