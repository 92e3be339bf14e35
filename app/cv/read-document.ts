import { acceptFile } from "./accepted-file";
import type { ReadText } from "./cv-document";
import { readTextFile } from "./read-text";

export type ReadFailureCode =
  | "cv.empty"
  | "cv.too_large"
  | "cv.too_many_pages"
  | "cv.wrong_type"
  | "cv.encrypted"
  | "cv.image_only"
  | "cv.unreadable"
  | "cv.too_complex";

export type ReadResult = { ok: true; read: ReadText } | { ok: false; code: ReadFailureCode };

/**
 * Reads the visible text of a PDF, DOCX, TXT or MD file. Never throws for a bad file: every file ends in a text or in a
 * named failure. The same bytes always give the same result. The parsers are loaded on first use.
 */
export async function readDocument(bytes: Uint8Array, fileName: string): Promise<ReadResult> {
  const accepted = acceptFile(bytes, fileName);
  if (!accepted.ok) return accepted;
  try {
    if (accepted.format === "pdf") return await (await import("./read-pdf")).readPdf(bytes);
    if (accepted.format === "docx") return (await import("./read-docx")).readDocx(bytes);
    return readTextFile(bytes);
  } catch {
    return { ok: false, code: "cv.unreadable" };
  }
}
