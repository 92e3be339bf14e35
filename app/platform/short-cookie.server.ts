/** The value of a cookie of this name, as it was given to shortCookie, or null. */
export function readShortCookie(request: Request, name: string): string | null {
  for (const pair of (request.headers.get("Cookie") ?? "").split(";")) {
    const [key, value = ""] = pair.trim().split("=", 2);
    if (key === name) return decoded(value);
  }
  return null;
}

/** A cookie that scripts cannot read and that is gone after some seconds. */
export function shortCookie(
  request: Request,
  { name, value, seconds }: { name: string; value: string; seconds: number },
) {
  const secure = new URL(request.url).protocol === "https:" ? "; Secure" : "";
  return `${name}=${encodeURIComponent(value)}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}

function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
