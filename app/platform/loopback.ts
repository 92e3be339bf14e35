const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Whether an address leads to this machine itself. */
export function isLoopback({ hostname }: URL): boolean {
  return loopback.has(hostname);
}
