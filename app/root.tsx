import { json, type LoaderFunctionArgs } from "@remix-run/cloudflare";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunction,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { SiteFooter } from "~/account/site-footer";
import { SiteHeader } from "~/account/site-header";
import { switchLanguage } from "~/i18n/browser-i18n.client";
import type { Namespace } from "~/i18n/namespaces";
import { languageOf, themeOf } from "~/i18n/preferences.server";
import { useNonce } from "~/platform/nonce";
import { isPageHandle } from "~/platform/page-handle";
import { isProblem } from "~/platform/problem";
import { ErrorPage } from "~/ui/error-page";
import { FontPreloads } from "~/ui/font-preloads";
import { LateScripts } from "~/ui/late-scripts";
import { NotFoundPage } from "~/ui/not-found-page";
import { OfflinePage } from "~/ui/offline-page";
import { usePageFocus } from "~/ui/use-page-focus";
import "~/ui/theme.css";

export function loader({ request }: LoaderFunctionArgs) {
  return json({ language: languageOf(request), theme: themeOf(request) });
}

/** A form alone changes language and theme; opening another page asks for neither again. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formMethod, defaultShouldRevalidate }) =>
  formMethod !== undefined && defaultShouldRevalidate;

/** The frame of every page, the error page included. */
export function Layout({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  const nonce = useNonce();
  const theme = useRouteLoaderData<typeof loader>("root")?.theme ?? "system";
  const hasScripts = useMatches().every(({ handle }) => !isPageHandle(handle) || handle.hasScripts !== false);
  return (
    <html lang={i18n.language} data-theme={theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <PageWords />
        <FontPreloads />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/icons/icon-192.png" />
        <link rel="manifest" href="/manifest.webmanifest" />
        <Meta />
        <Links />
      </head>
      <body>
        <SiteHeader theme={theme} />
        {children}
        <SiteFooter />
        {hasScripts ? (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
            <LateScripts nonce={nonce} />
          </>
        ) : null}
      </body>
    </html>
  );
}

export default function App() {
  const language = useRouteLoaderData<typeof loader>("root")?.language;
  useEffect(() => {
    if (language) switchLanguage(language);
  }, [language]);
  usePageFocus();
  return <Outlet />;
}

/** Expected failures arrive as a response with a Problem; anything else has been logged and stays unexplained. */
export function ErrorBoundary() {
  const error = useRouteError();
  if (typeof document !== "undefined" && !navigator.onLine) return <OfflinePage />;
  if (isRouteErrorResponse(error) && isProblem(error.data)) return <ErrorPage problem={error.data} />;
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  return <ErrorPage problem={{ code: "unexpected" }} />;
}

/** Title and description of the page, as its route words them; an error page has its own. */
function PageWords() {
  const { t } = useTranslation<Namespace[]>();
  const error = useRouteError();
  const page = useMatches().findLast(({ handle }) => isPageHandle(handle));
  const name = t("app:name");
  if (error) return <title>{`${t("app:failure.documentTitle")} · ${name}`}</title>;
  if (!page || !isPageHandle(page.handle)) return <title>{name}</title>;
  const title = page.handle.title(t, page.data);
  const description = page.handle.description?.(t);
  return (
    <>
      <title>{title.includes(name) ? title : `${title} · ${name}`}</title>
      {description ? <meta name="description" content={description} /> : null}
    </>
  );
}
