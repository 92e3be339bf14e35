/** What a calendar may keep to ask whether it is still the same. */
const revalidated = "private, no-cache";
/** What the files of a sentence model may: they never change and are nobody's. Of what a person stored, nothing is kept anywhere. */
const lasting = { path: "/models/", caching: "public, max-age=31536000, immutable" };

/**
 * The answer with the headers that every page has. Pages show what a person stored, so none may be cached.
 * @param page.nonce of the page's inline scripts
 * @param page.modelHost where browsers find a sentence model; "" is the app itself
 */
export function withSecurityHeaders(response: Response, request: Request, page: PagePolicy): Response {
  const secured = new Response(response.body, response);
  const { protocol, pathname } = new URL(request.url);
  const caching = response.headers.get("Cache-Control") ?? "";
  const isKept = caching === revalidated || (caching === lasting.caching && pathname.startsWith(lasting.path));
  for (const [name, value] of Object.entries(pageHeaders(page))) secured.headers.set(name, value);
  if (isKept) secured.headers.set("Cache-Control", caching);
  if (protocol === "https:") {
    secured.headers.set("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
  }
  return secured;
}

type PagePolicy = { nonce: string; modelHost: string };

function pageHeaders(page: PagePolicy): Record<string, string> {
  return {
    "Cache-Control": "no-store",
    "Content-Security-Policy": contentPolicy(page),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
  };
}

function contentPolicy({ nonce, modelHost }: PagePolicy): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    // Bars and charts set their measures as style attributes.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    modelHost === "" ? "connect-src 'self'" : `connect-src 'self' ${modelHost}/models/`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
