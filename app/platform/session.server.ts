/** The cookie outlives a guest's data, which is kept for seven days after its last use, and is renewed on use. */
const lifetimeSeconds = 90 * 24 * 60 * 60;

/** What `random.secret()` gives. Anything else in the cookie is no secret of ours. */
const secretShape = /^[\w-]{43}$/;

/** The secret that this browser holds, or null. */
export function readSessionSecret(request: Request): string | null {
  const name = cookieName(request);
  for (const pair of (request.headers.get("Cookie") ?? "").split(";")) {
    const [key, value = ""] = pair.trim().split("=", 2);
    if (key === name && secretShape.test(value)) return value;
  }
  return null;
}

/** The Set-Cookie header that gives a browser its secret. */
export function sessionCookie(request: Request, secret: string): string {
  const secure = isSecure(request) ? "; Secure" : "";
  return `${cookieName(request)}=${secret}; Path=/; Max-Age=${lifetimeSeconds}; HttpOnly; SameSite=Lax${secure}`;
}

/** The Set-Cookie header that takes a browser's secret away. */
export function endedSessionCookie(request: Request): string {
  return sessionCookie(request, "").replace(/Max-Age=\d+/, "Max-Age=0");
}

/** Over plain http on one's own machine some browsers drop `Secure` cookies, which the prefix demands. */
function cookieName(request: Request): string {
  return isSecure(request) ? "__Host-careerflow" : "careerflow";
}

function isSecure(request: Request): boolean {
  return new URL(request.url).protocol === "https:";
}
