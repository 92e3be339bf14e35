import { Inflate } from "fflate";
import { joinBytes } from "./join-bytes";

/** The XML parts of a DOCX by their names, as text. */
export type DocxParts = Map<string, string>;

export type OpenedDocx =
  | { ok: true; parts: DocxParts }
  | { ok: false; code: "cv.wrong_type" | "cv.too_complex" | "cv.encrypted" | "cv.unreadable" };

type Entry = { name: string; method: number; size: number; declared: number; offset: number; encrypted: boolean };

const mostEntries = 1_000;
const mostBytes = 50 * 1024 * 1024;
const mostXmlBytes = 10 * 1024 * 1024;
const inputStep = 16 * 1024;

const neededParts =
  /^(?:\[Content_Types\]\.xml|word\/(?:document|styles|footnotes|endnotes|header\d*|footer\d*)\.xml|word\/_rels\/[^/]+\.rels)$/;
const nestedArchive = /\.(?:zip|docx|docm|dotm|xlsx|xlsm|pptx|jar|7z|rar|gz|tgz)$/i;
/** The workbook behind a chart: Word puts it there, and it is never opened. */
const chartWorkbook = /^word\/embeddings\/[^/]+\.xlsx$/i;
const macroPart = /(?:^|\/)vba(?:Project|Data)/i;
const macroType = /macroEnabled|vbaProject/i;

/**
 * Opens a DOCX by its zip directory. Refused before anything is unpacked: too many entries or bytes, names that leave the
 * archive, macros, archives inside. Every byte is counted while it is unpacked; document types (DTD) are refused.
 */
export function openDocx(bytes: Uint8Array): OpenedDocx {
  const entries = readDirectory(bytes);
  if (!entries) return { ok: false, code: "cv.unreadable" };
  const refused = refuse(entries);
  if (refused) return { ok: false, code: refused };
  const parts: DocxParts = new Map();
  let left = mostXmlBytes;
  for (const entry of entries) {
    if (!neededParts.test(entry.name)) continue;
    const data = unpack(bytes, entry, left);
    if (data === "too much") return { ok: false, code: "cv.too_complex" };
    if (data === null) return { ok: false, code: "cv.unreadable" };
    left -= data.length;
    const text = decodeXml(data);
    if (/<!DOCTYPE|<!ENTITY/i.test(text)) return { ok: false, code: "cv.too_complex" };
    parts.set(entry.name, text);
  }
  if (macroType.test(parts.get("[Content_Types].xml") ?? "")) return { ok: false, code: "cv.wrong_type" };
  return { ok: true, parts };
}

function refuse(entries: readonly Entry[]): "cv.wrong_type" | "cv.too_complex" | "cv.encrypted" | null {
  if (entries.length > mostEntries) return "cv.too_complex";
  if (entries.reduce((sum, entry) => sum + entry.declared, 0) > mostBytes) return "cv.too_complex";
  const names = new Set(entries.map((entry) => entry.name));
  if (names.size < entries.length) return "cv.too_complex";
  if (!names.has("[Content_Types].xml") || !names.has("word/document.xml")) return "cv.wrong_type";
  if (entries.some((entry) => entry.encrypted)) return "cv.encrypted";
  if (entries.some(({ name }) => /^[/\\]|\\|(?:^|\/)\.\.(?:\/|$)|^[a-z]:|\0/i.test(name))) return "cv.wrong_type";
  if (entries.some(({ name }) => macroPart.test(name) || (nestedArchive.test(name) && !chartWorkbook.test(name))))
    return "cv.wrong_type";
  return null;
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

/** Entries of the central directory (APPNOTE 4.3.12); null when there is none or it is broken. */
function readDirectory(bytes: Uint8Array): Entry[] | null {
  const data = view(bytes);
  let end = bytes.length - 22;
  const lowest = Math.max(0, end - 65_535);
  while (end >= lowest && data.getUint32(end, true) !== endSignature) end -= 1;
  if (end < lowest || end < 0) return null;
  const count = data.getUint16(end + 10, true);
  let at = data.getUint32(end + 16, true);
  const entries: Entry[] = [];
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
function unpack(bytes: Uint8Array, entry: Entry, limit: number): Uint8Array | null | "too much" {
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

function decodeXml(data: Uint8Array): string {
  if (data[0] === 0xff && data[1] === 0xfe) return new TextDecoder("utf-16le").decode(data);
  if (data[0] === 0xfe && data[1] === 0xff) return new TextDecoder("utf-16be").decode(data);
  return new TextDecoder().decode(data);
}
