import { Inflate } from "fflate";
import { joinBytes } from "./join-bytes";

/** A file of a zip archive by its central directory; sizes in bytes, `declared` unpacked. */
export type ZipEntry = {
  name: string;
  method: number;
  size: number;
  declared: number;
  offset: number;
  encrypted: boolean;
};

const inputStep = 16 * 1024;

/** A name that stays inside the archive: relative, without steps upwards, drives or zeros. */
export function isSafeName(name: string): boolean {
  return !/^[/\\]|\\|(?:^|\/)\.\.(?:\/|$)|^[a-z]:|\0/i.test(name);
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

/** Entries of the central directory (APPNOTE 4.3.12); null when there is none or it is broken. */
export function readDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const data = view(bytes);
  let end = bytes.length - 22;
  const lowest = Math.max(0, end - 65_535);
  while (end >= lowest && data.getUint32(end, true) !== endSignature) end -= 1;
  if (end < lowest || end < 0) return null;
  const count = data.getUint16(end + 10, true);
  let at = data.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || data.getUint32(at, true) !== entrySignature) return null;
    const nameLength = data.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: data.getUint16(at + 10, true),
      size: data.getUint32(at + 20, true),
      declared: data.getUint32(at + 24, true),
      offset: data.getUint32(at + 42, true),
      encrypted: (data.getUint16(at + 8, true) & 1) === 1,
    });
    at += 46 + nameLength + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
  }
  return entries;
}

/** The bytes of one entry; null when they are broken, "too much" beyond `limit` bytes. */
export function unpack(bytes: Uint8Array, entry: ZipEntry, limit: number): Uint8Array | null | "too much" {
  const data = view(bytes);
  const { offset } = entry;
  if (offset + 30 > bytes.length || data.getUint32(offset, true) !== localSignature) return null;
  const start = offset + 30 + data.getUint16(offset + 26, true) + data.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + entry.size);
  if (packed.length < entry.size) return null;
  if (entry.method === 0) return packed.length > limit ? "too much" : packed;
  return entry.method === 8 ? inflateWithin(packed, limit) : null;
}

function inflateWithin(packed: Uint8Array, limit: number): Uint8Array | null | "too much" {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    length += chunk.length;
    chunks.push(chunk.slice());
  });
  try {
    for (let at = 0; at < packed.length; at += inputStep) {
      stream.push(packed.subarray(at, at + inputStep), at + inputStep >= packed.length);
      if (length > limit) return "too much";
    }
  } catch {
    return null;
  }
  return joinBytes(chunks);
}
