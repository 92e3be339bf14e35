import { readShortCookie, shortCookie } from "~/platform/cookies.server";
import { isLoopback } from "~/platform/loopback";
import type { Platform } from "~/platform/platform.server";
import { codeLifetime } from "./mailed-code.server";

/** Names the cookie that remembers where this browser had a code sent to. */
const addressCookie = "signin-address";

/** The Set-Cookie header that remembers, for as long as the code is good, where it was sent to. */
export function rememberAddress(request: Request, email: string): string {
  return shortCookie(request, { name: addressCookie, value: email.trim(), seconds: codeLifetime / 1000 });
}

/** What the page that takes a mailed code shows. */
export function waitingCode({ outbox }: Pick<Platform, "outbox">, request: Request) {
  const hasOutbox = outbox !== null && isLoopback(new URL(request.url));
  return { address: readShortCookie(request, addressCookie) ?? "", minutes: codeLifetime / 60_000, hasOutbox };
}
