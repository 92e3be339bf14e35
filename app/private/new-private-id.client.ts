/** An id for a check that a browser keeps. */
export function newPrivateId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `prv_${[...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
