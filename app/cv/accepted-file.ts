import type { DocumentFormat } from "./cv-document";
import { utf16Of } from "./text-encoding";

/** Largest accepted file in bytes (5 MB). */
export const maxFileBytes = 5 * 1024 * 1024;

/** Most pages of one PDF. */
export const maxPages = 20;

export type AcceptedFile =
  | { ok: true; format: DocumentFormat }
  | { ok: false; code: "cv.empty" | "cv.too_large" | "cv.wrong_type" | "cv.encrypted" };

const textNames = /\.(?:txt|text|md|markdown)$/i;

/**
 * Tells from size, leading bytes and name whether a file may be read, and as what. Nothing is parsed here.
 * The bytes decide between PDF and DOCX, so a wrong extension does no harm; plain text has no signature of its own
 * and is accepted by name or, without a known name, when it holds no binary bytes.
 */
export function acceptFile(bytes: Uint8Array, fileName: string): AcceptedFile {
  if (bytes.length === 0) return { ok: false, code: "cv.empty" };
  if (bytes.length > maxFileBytes) return { ok: false, code: "cv.too_large" };
  if (isZip(bytes)) return { ok: true, format: "docx" };
  if (hasPdfHeader(bytes)) return { ok: true, format: "pdf" };
  if (isProtectedOffice(bytes)) return { ok: false, code: "cv.encrypted" };
  if (looksBinary(bytes)) return { ok: false, code: "cv.wrong_type" };
  if (textNames.test(fileName) || !/\.[a-z0-9]{1,5}$/i.test(fileName)) return { ok: true, format: "text" };
  return { ok: false, code: "cv.wrong_type" };
}

/** Office keeps a file with a password in an OLE container that names its content "EncryptedPackage" in UTF-16. */
function isProtectedOffice(bytes: Uint8Array): boolean {
  const signature = [0xd0, 0xcf, 0x11, 0xe0];
  if (!signature.every((byte, index) => bytes[index] === byte)) return false;
  const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(0x45); at !== -1; at = bytes.indexOf(0x45, at + 1)) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Whether bytes begin as those of a ZIP archive. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/** PDF readers accept the header anywhere in the first 1,024 bytes. */
function hasPdfHeader(bytes: Uint8Array): boolean {
  const limit = Math.min(bytes.length - 5, 1024);
  for (let at = 0; at <= limit; at += 1) {
    if (
      bytes[at] === 0x25 &&
      bytes[at + 1] === 0x50 &&
      bytes[at + 2] === 0x44 &&
      bytes[at + 3] === 0x46 &&
      bytes[at + 4] === 0x2d
    ) {
      return true;
    }
  }
  return false;
}

/** Control bytes that no text encoding we read uses. */
function looksBinary(bytes: Uint8Array): boolean {
  if (utf16Of(bytes)) return false;
  const limit = Math.min(bytes.length, 65_536);
  let controls = 0;
  for (let at = 0; at < limit; at += 1) {
    const byte = bytes[at]!;
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) controls += 1;
  }
  return controls > limit / 100;
}
