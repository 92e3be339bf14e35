/**
 * The page with its scripts held back: on a slow line the style sheet and the letters would else wait behind them. They are
 * fetched when the page has been painted (app/ui/late-scripts.tsx).
 */
export function withLateScripts(response: Response): Response {
  if (!response.headers.get("Content-Type")?.startsWith("text/html")) return response;
  return new HTMLRewriter()
    .on('link[rel="modulepreload"]', { element: (link) => void link.setAttribute("rel", "late-modulepreload") })
    .on('script[type="module"]', { element: (script) => void script.setAttribute("type", "late-module") })
    .transform(response);
}
