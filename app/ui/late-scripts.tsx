/** In milliseconds: a page that is not painted, as in a tab in the background, starts its scripts then. */
const latest = 1_000;

/** Plain script: it runs where the page's modules do not run yet. */
const start = `(() => {
  const go = () => {
    clearTimeout(timer);
    for (const link of document.querySelectorAll('link[rel="late-modulepreload"]')) link.rel = "modulepreload";
    for (const held of document.querySelectorAll('script[type="late-module"]')) {
      const script = document.createElement("script");
      script.type = "module";
      script.nonce = held.nonce;
      script.textContent = held.textContent;
      held.replaceWith(script);
    }
  };
  const timer = setTimeout(go, ${latest});
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(go)));
})()`;

/** Starts the scripts that workers/script-priority.ts holds back, when the page has been painted. Stands behind them. */
export function LateScripts({ nonce }: { nonce: string | undefined }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: start }} />;
}
