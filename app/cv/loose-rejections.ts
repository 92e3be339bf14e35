/** The part of Node's process that exists where unhandled rejections end the process. */
type Host = { on?(event: string, listener: (reason: unknown) => void): unknown; listenerCount?(event: string): number };

const event = "unhandledRejection";
let watched = false;

/**
 * pdf.js asks for all pages of a document at once and waits for the first only; where the file's table of objects is
 * broken, the other requests fail unseen. Browsers and Workers log that, Node ends the process. This lets exactly that
 * failure pass in Node and leaves every other one as it was.
 */
export function passLooseRejections(): void {
  const host = (globalThis as { process?: Host }).process;
  if (watched || typeof host?.on !== "function") return;
  watched = true;
  host.on(event, (reason) => {
    if (reason instanceof Error && reason.name === "XRefEntryException") return;
    if ((host.listenerCount?.(event) ?? 1) === 1) throw reason;
  });
}
