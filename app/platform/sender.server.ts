import { isLoopback } from "./loopback";

/** Where a request comes from: the page's origin and, for counting, the network address; null on one's own machine. */
export type Sender = { origin: string; place: string | null };

/** The request gate has checked that the host is the app's own. */
export function senderOf(request: Request): Sender {
  const url = new URL(request.url);
  return { origin: url.origin, place: isLoopback(url) ? null : request.headers.get("CF-Connecting-IP") };
}
