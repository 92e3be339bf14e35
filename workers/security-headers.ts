/** What a calendar may keep to ask whether it is still the same; of what a person stored, nothing else is kept anywhere. */
const revalidated = "private, no-cache";

/**
 * The answer with the headers that every page has. Pages show what a person stored, so none may be cached.
 * @param nonce of the page's inline scripts
 */
export function withSecurityHeaders(response: Response, request: Request, nonce: string): Response {
  const secured = new Response(response.body, response);
  const cached = response.headers.get("Cache-Control") === revalidated;
  for (const [name, value] of Object.entries(pageHeaders(nonce))) secured.headers.set(name, value);
  if (cached) secured.headers.set("Cache-Control", revalidated);
  if (new URL(request.url).protocol === "https:") {
    secured.headers.set("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
  }
  return secured;
}

function pageHeaders(nonce: string): Record<string, string> {
  return {
    "Cache-Control": "no-store",
    "Content-Security-Policy": contentPolicy(nonce),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
  };
}

function contentPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    // Bars and charts set their measures as style attributes.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
