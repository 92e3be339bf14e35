/**
 * The page with its scripts fetched after what it needs to be seen: on a slow line the style sheet and the letters would
 * else wait behind them. The framework's own preload links offer no priority.
 */
export function withLateScripts(response: Response): Response {
  if (!response.headers.get("Content-Type")?.startsWith("text/html")) return response;
  return new HTMLRewriter()
    .on('link[rel="modulepreload"]', { element: (link) => void link.setAttribute("fetchpriority", "low") })
    .transform(response);
}
