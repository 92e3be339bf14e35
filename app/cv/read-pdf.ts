import { maxPages } from "./accepted-file";
import { composeText, type SourceLine } from "./compose-text";
import type { CvWarning } from "./cv-document";
import { joinBrokenWords } from "./line-ends";
import { loadPdfModule, paintPage } from "./pdf-document";
import { layOutPage } from "./pdf-layout";
import type { PaintedPage } from "./pdf-page";
import type { ReadResult } from "./read-document";
import { type PlacedLine, withoutRepeats } from "./repeated-lines";

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
    const { lines, warnings } = layOutPages(pages);
    const composed = composeText(joinBrokenWords(withoutRepeats(lines)), pages);
    if (composed.text === "") return { ok: false, code: "cv.image_only" };
    const { letterSpaced, ...text } = composed;
    if (letterSpaced[0]) warnings.push({ code: "letter_spaced", page: letterSpaced[0].page ?? 1 });
    const links = [...new Set(pages.flatMap((page) => page.links.map((link) => link.url)))];
    return { ok: true, read: { format: "pdf", ...text, links, hidden: [], warnings, confidence: 1 } };
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    return { ok: false, code: name === "PasswordException" ? "cv.encrypted" : "cv.unreadable" };
  } finally {
    await task.destroy();
  }
}

function layOutPages(pages: readonly PaintedPage[]): { lines: PlacedLine[]; warnings: CvWarning[] } {
  const lines: PlacedLine[] = [];
  const warnings: CvWarning[] = [];
  let nextBlock = 0;
  for (const page of pages) {
    const laidOut = layOutPage(page, page.glyphs, nextBlock);
    if (laidOut.columns) warnings.push({ code: "two_columns", page: page.number });
    for (const line of laidOut.lines) lines.push({ line, top: topOf(line) / page.height });
    nextBlock = (laidOut.lines.at(-1)?.block ?? nextBlock - 1) + 1;
  }
  return { lines, warnings };
}

function topOf(line: SourceLine): number {
  return Math.min(...line.pieces.map((piece) => piece.box?.[1] ?? Number.POSITIVE_INFINITY));
}
