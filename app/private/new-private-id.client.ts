import { toHex } from "~/platform/hex";

/** An id for a check that a browser keeps. */
export function newPrivateId(): string {
  return `prv_${toHex(crypto.getRandomValues(new Uint8Array(16)))}`;
}
