import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { fetchWords, translator } from "~/i18n/browser-i18n.client";
import { isPageHandle } from "~/platform/page-handle";

/** The words of the pages that the server rendered. */
const words = Object.values(window.__remixRouteModules).flatMap((route) =>
  isPageHandle(route?.handle) ? route.handle.words : [],
);

fetchWords(words).then(() => {
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <I18nextProvider i18n={translator}>
          <RemixBrowser />
        </I18nextProvider>
      </StrictMode>,
    );
  });
});
