import { isCrossSite } from "./cross-site";

/** Two files of 5 MB, both texts and what a form adds around them. In bytes. */
export const maxBodyBytes = 12 * 1024 * 1024;

/** Far above what a browser sends; in characters. */
const maxHeaderLength = 32 * 1024;

const readMethods = new Set(["GET", "HEAD"]);
const formTypes = new Set(["multipart/form-data", "application/x-www-form-urlencoded"]);

export type RefusalCode =
  | "form.too_large"
  | "request.bad_address"
  | "request.cross_site"
  | "request.headers_too_large"
  | "request.method_not_allowed"
  | "request.rate_limited"
  | "request.wrong_type";

export const refusalStatus: Readonly<Record<RefusalCode, number>> = {
  "form.too_large": 413,
  "request.bad_address": 400,
  "request.cross_site": 403,
  "request.headers_too_large": 431,
  "request.method_not_allowed": 405,
  "request.rate_limited": 429,
  "request.wrong_type": 415,
};

export type GateRules = {
  appOrigin: string;
  /** false when this address has written too often of late */
  mayWrite(address: string): Promise<boolean>;
};

/**
 * Stands before the framework, which answers 500 to a foreign Origin, believes X-Forwarded-Host and leaves some addresses
 * open to other sites. @returns why a request is not let through, or null
 */
export async function refuse(request: Request, { appOrigin, mayWrite }: GateRules): Promise<RefusalCode | null> {
  const { method, headers, url } = request;
  if (!readMethods.has(method) && method !== "POST") return "request.method_not_allowed";
  if (!isReadablePath(new URL(url).pathname)) return "request.bad_address";
  if (headerLength(headers) > maxHeaderLength) return "request.headers_too_large";
  if (method !== "POST") return null;
  if (isCrossSite(request, appOrigin)) return "request.cross_site";
  if (!formTypes.has(mediaType(headers))) return "request.wrong_type";
  if (Number(headers.get("Content-Length") ?? 0) > maxBodyBytes) return "form.too_large";
  if (!(await mayWrite(headers.get("CF-Connecting-IP") ?? "local"))) return "request.rate_limited";
  return null;
}

function isReadablePath(path: string): boolean {
  try {
    return !/\p{Cc}/u.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}

function headerLength(headers: Headers): number {
  let length = 0;
  for (const [name, value] of headers) length += name.length + value.length;
  return length;
}

function mediaType(headers: Headers): string {
  return (headers.get("Content-Type") ?? "").split(";")[0]!.trim().toLowerCase();
}
