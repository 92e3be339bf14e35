/** A part of a file, in bytes. */
export type ByteRange = { offset: number; length: number };

/**
 * Reads a Range header of one range (RFC 9110, 14.1.2).
 * @returns the part of a file of `size` bytes; null: the whole, as for anything that is no such header; "outside": no byte of it is there
 */
export function readByteRange(header: string | null, size: number): ByteRange | "outside" | null {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? "");
  const [, first = "", last = ""] = match ?? [];
  if (first === "" && last === "") return null;
  if (first === "") return last === "0" || size === 0 ? "outside" : suffix(Number(last), size);
  const offset = Number(first);
  const end = last === "" ? size : Math.min(Number(last) + 1, size);
  if (last !== "" && Number(last) < offset) return null;
  return offset >= size ? "outside" : { offset, length: end - offset };
}

function suffix(length: number, size: number): ByteRange {
  const taken = Math.min(length, size);
  return { offset: size - taken, length: taken };
}
