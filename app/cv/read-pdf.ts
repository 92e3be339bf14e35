import { maxPages } from "./accepted-file";
import { composeText, type SourceLine } from "./compose-text";
import { loadPdfModule, paintPage } from "./pdf-document";
import { layOutPage } from "./pdf-layout";
import type { PaintedPage } from "./pdf-page";
import type { ReadResult } from "./read-document";

/** Reads the visible text of a PDF in human reading order. */
export async function readPdf(bytes: Uint8Array): Promise<ReadResult> {
  const module = await loadPdfModule();
  const task = module.getDocument({
    data: bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > maxPages) return { ok: false, code: "cv.too_many_pages" };
    const pages: PaintedPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await paintPage(pdf, module, number));
    const lines: SourceLine[] = [];
    for (const page of pages) lines.push(...layOutPage(page));
    const composed = composeText(lines, pages);
    if (composed.text === "") return { ok: false, code: "cv.image_only" };
    const links = pages.flatMap((page) => page.links.map((link) => link.url));
    return {
      ok: true,
      read: { format: "pdf", ...composed, links, hidden: [], warnings: [], confidence: 1 },
    };
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    return { ok: false, code: name === "PasswordException" ? "cv.encrypted" : "cv.unreadable" };
  } finally {
    await task.destroy();
  }
}
