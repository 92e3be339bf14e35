import { maxPages } from "./accepted-file";
import { composeText, type SourceLine } from "./compose-text";
import type { CvWarning, ReadText } from "./cv-document";
import { detectLegacyEncoding } from "./legacy-vietnamese";
import { LimitExceeded } from "./limit-exceeded";
import { joinBrokenWords } from "./line-ends";
import { openPdf } from "./pdf-document";
import { hiddenMessages } from "./pdf-hidden";
import { layOutPage } from "./pdf-layout";
import { withoutOverprint } from "./pdf-overprint";
import type { Glyph, PaintedPage } from "./pdf-page";
import { precheckPdf } from "./pdf-precheck";
import { trustGlyphs } from "./pdf-trust";
import { hasPageImage, seeGlyphs } from "./pdf-visibility";
import type { ReadFailureCode, ReadResult } from "./read-document";
import { type PlacedLine, withoutRepeats } from "./repeated-lines";
import { warnOfMessages } from "./text-warnings";

/** How far a text is trusted when its letters read wrongly, or were recognised from a scan (0 to 1). */
const garbledConfidence = 0.3;
const legacyConfidence = 0.4;
const scannedConfidence = 0.7;

/** Reads the visible text of a PDF in human reading order. */
export async function readPdf(bytes: Uint8Array): Promise<ReadResult> {
  const checked = precheckPdf(bytes);
  if (!checked.ok) return checked;
  try {
    const painted = await paintPages(checked.bytes);
    return painted === "too many" ? { ok: false, code: "cv.too_many_pages" } : readPages(painted);
  } catch (error) {
    if (error instanceof LimitExceeded) return { ok: false, code: "cv.too_complex" };
    const encrypted = error instanceof Error && error.name === "PasswordException";
    return { ok: false, code: encrypted ? "cv.encrypted" : "cv.unreadable" };
  }
}

async function paintPages(bytes: Uint8Array): Promise<PaintedPage[] | "too many"> {
  const pdf = await openPdf(bytes);
  try {
    if (pdf.pageCount > maxPages) return "too many";
    const pages: PaintedPage[] = [];
    for (let number = 1; number <= pdf.pageCount; number += 1) pages.push(await pdf.paint(number));
    return pages;
  } finally {
    pdf.close();
  }
}

function readPages(pages: readonly PaintedPage[]): ReadResult {
  const seen = pages.map((page) => {
    const { visible, ...rest } = seeGlyphs(page);
    return { page, visible: withoutOverprint(visible), ...rest };
  });
  const { glyphs, garbled } = trustGlyphs(seen.flatMap(({ visible }) => visible));
  const warnings: CvWarning[] = [];
  const lines: PlacedLine[] = [];
  let nextGlyph = 0;
  let nextBlock = 0;
  for (const { page, visible, ocrLayer } of seen) {
    const own: Glyph[] = glyphs.slice(nextGlyph, nextGlyph + visible.length);
    nextGlyph += visible.length;
    const laidOut = layOutPage(page, own, nextBlock);
    if (ocrLayer) warnings.push({ code: "scanned_ocr_layer", page: page.number });
    if (laidOut.lines.length === 0 && hasPageImage(page))
      warnings.push({ code: "image_only_pages", page: page.number });
    if (laidOut.columns) warnings.push({ code: "two_columns", page: page.number });
    for (const line of laidOut.lines) lines.push({ line, top: topOf(line) / page.height });
    nextBlock = (laidOut.lines.at(-1)?.block ?? nextBlock - 1) + 1;
  }
  const { letterSpaced, truncated, ...composed } = composeText(joinBrokenWords(withoutRepeats(lines)), pages);
  if (!/[\p{L}\p{N}]/u.test(composed.text)) return { ok: false, code: whyNoText(pages) };
  if (letterSpaced[0]) warnings.push({ code: "letter_spaced", page: letterSpaced[0].page ?? 1 });
  if (truncated) warnings.push({ code: "truncated" });
  if (garbled) warnings.push({ code: "garbled_text" });
  const legacy = detectLegacyEncoding(composed.text);
  if (legacy) warnings.push({ code: "legacy_encoding", detail: legacy });
  const hidden = hiddenMessages(seen);
  warnings.push(...warnOfMessages({ ...composed, hidden }));
  const links = [...new Set(pages.flatMap((page) => page.links.map((link) => link.url)))];
  const read: ReadText = {
    format: "pdf",
    ...composed,
    links,
    hidden,
    warnings,
    confidence: confidenceOf(warnings, pages),
  };
  return { ok: true, read };
}

/** Text that no one could read, pages of pictures or drawings only, or nothing at all. */
function whyNoText(pages: readonly PaintedPage[]): ReadFailureCode {
  if (pages.some((page) => page.shapes.length > 0 && !page.showsText)) return "cv.image_only";
  if (pages.some((page) => page.showsText)) return "cv.unreadable";
  return "cv.empty";
}

function topOf(line: SourceLine): number {
  return Math.min(...line.pieces.map((piece) => piece.box?.[1] ?? Number.POSITIVE_INFINITY));
}

function confidenceOf(warnings: readonly CvWarning[], pages: readonly PaintedPage[]): number {
  const has = (code: CvWarning["code"]) => warnings.some((warning) => warning.code === code);
  const unread = warnings.filter((warning) => warning.code === "image_only_pages").length;
  const read = 1 - unread / pages.length;
  if (has("garbled_text")) return read * garbledConfidence;
  if (has("legacy_encoding")) return read * legacyConfidence;
  return read * (has("scanned_ocr_layer") ? scannedConfidence : 1);
}
