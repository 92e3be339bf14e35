/** A path of this site to return to; anything that could lead elsewhere becomes the home page. */
export function localPath(given: string): string {
  const base = "http://local.invalid";
  if (!given.startsWith("/") || !URL.canParse(given, base)) return "/";
  const url = new URL(given, base);
  return url.origin === base && !url.pathname.startsWith("//") ? `${url.pathname}${url.search}${url.hash}` : "/";
}
