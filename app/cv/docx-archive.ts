import { isSafeName, readDirectory, unpack, type ZipEntry } from "./zip-entries";

/** The XML parts of a DOCX by their names, as text. */
export type DocxParts = Map<string, string>;

export type OpenedDocx =
  | { ok: true; parts: DocxParts }
  | { ok: false; code: "cv.wrong_type" | "cv.too_complex" | "cv.encrypted" | "cv.unreadable" };

const mostEntries = 1_000;
const mostBytes = 50 * 1024 * 1024;
const mostXmlBytes = 10 * 1024 * 1024;

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

function refuse(entries: readonly ZipEntry[]): "cv.wrong_type" | "cv.too_complex" | "cv.encrypted" | null {
  if (entries.length > mostEntries) return "cv.too_complex";
  if (entries.reduce((sum, entry) => sum + entry.declared, 0) > mostBytes) return "cv.too_complex";
  const names = new Set(entries.map((entry) => entry.name));
  if (names.size < entries.length) return "cv.too_complex";
  if (!names.has("[Content_Types].xml") || !names.has("word/document.xml")) return "cv.wrong_type";
  if (entries.some((entry) => entry.encrypted)) return "cv.encrypted";
  if (!entries.every(({ name }) => isSafeName(name))) return "cv.wrong_type";
  if (entries.some(({ name }) => macroPart.test(name) || (nestedArchive.test(name) && !chartWorkbook.test(name))))
    return "cv.wrong_type";
  return null;
}

function decodeXml(data: Uint8Array): string {
  if (data[0] === 0xff && data[1] === 0xfe) return new TextDecoder("utf-16le").decode(data);
  if (data[0] === 0xfe && data[1] === 0xff) return new TextDecoder("utf-16be").decode(data);
  return new TextDecoder().decode(data);
}
