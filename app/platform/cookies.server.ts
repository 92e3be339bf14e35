/** The value of the first cookie of this name, as the browser sent it, or null. */
export function readCookie(request: Request, name: string): string | null {
  for (const pair of (request.headers.get("Cookie") ?? "").split(";")) {
    const [key, ...value] = pair.trim().split("=");
    if (key === name) return value.join("=");
  }
  return null;
}

/** The value that shortCookie was given under this name, or null. */
export function readShortCookie(request: Request, name: string): string | null {
  try {
    return decodeURIComponent(readCookie(request, name) ?? "") || null;
  } catch {
    return null;
  }
}

/** A cookie that scripts cannot read and that is gone after some seconds. */
export function shortCookie(
  request: Request,
  { name, value, seconds }: { name: string; value: string; seconds: number },
) {
  const secure = new URL(request.url).protocol === "https:" ? "; Secure" : "";
  return `${name}=${encodeURIComponent(value)}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}
