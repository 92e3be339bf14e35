/** The part of Node's process that exists where unhandled rejections end the process. */
type Host = { on?(event: string, listener: (reason: unknown) => void): unknown; listenerCount?(event: string): number };

const event = "unhandledRejection";

/** Names that pdf.js gives to what is wrong with a file. */
const fileFaults = new Set([
  "FormatError",
  "XRefEntryException",
  "XRefParseException",
  "ParserEOFException",
  "MissingDataException",
]);

let watched = false;

/**
 * pdf.js asks for all pages of a document at once and waits for the first only; where the file's table of objects is
 * broken, the other requests fail unseen. Browsers and Workers log that, Node ends the process. This lets
 * exactly those failures pass in Node and leaves every other one as it was.
 */
export function passLooseRejections(): void {
  const host = (globalThis as { process?: Host }).process;
  if (watched || typeof host?.on !== "function") return;
  watched = true;
  host.on(event, (reason) => {
    if (reason instanceof Error && fileFaults.has(reason.name)) return;
    if ((host.listenerCount?.(event) ?? 1) === 1) throw reason;
  });
}
