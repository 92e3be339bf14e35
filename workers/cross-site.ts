import { isLoopback } from "~/platform/loopback";

/**
 * Whether a write was started by another site. Browsers send Sec-Fetch-Site or at least Origin with every write; what sends
 * neither is no browser, so nobody's cookie can be abused by it. Only the configured host counts, and on one's own machine
 * the loopback host the request came to; X-Forwarded-Host is never read.
 * @param appOrigin e.g. "https://careerflow.example"
 */
export function isCrossSite(request: Request, appOrigin: string): boolean {
  const own = ownOrigin(new URL(request.url), appOrigin);
  const site = request.headers.get("Sec-Fetch-Site");
  const origin = request.headers.get("Origin");
  if (own === null) return true;
  if (site !== null && site !== "same-origin" && site !== "none") return true;
  return origin !== null && origin !== own;
}

/** The origin that may write through this address, or null when the address is not the app's own. */
function ownOrigin(url: URL, appOrigin: string): string | null {
  const app = new URL(appOrigin);
  const local = isLoopback(app) && isLoopback(url);
  return url.host === app.host || local ? url.origin : null;
}
