import { PDFDocument, StandardFonts } from "pdf-lib";

const size = 9;
const leading = 14;
const margin = 50;
const lineLength = 110;
const linesAPage = 52;

/** A text as a PDF of as many pages as it fills, wrapped at words, in base64. What WinAnsi lacks is left out. */
export async function printCv(text: string): Promise<{ base64: string; pages: number }> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const lines = text.replace(/[^\n\u0020-\u007e\u00a0-\u00ff–—]/gu, "").split("\n");
  const wrapped = lines.flatMap((line) => line.match(new RegExp(`.{1,${lineLength}}(?=\\s|$)`, "g")) ?? [""]);
  for (let at = 0; at < wrapped.length; at += linesAPage) {
    const page = pdf.addPage([595, 842]);
    const lines = wrapped.slice(at, at + linesAPage).map((line) => line.trimStart());
    page.drawText(lines.join("\n"), { x: margin, y: 842 - margin, size, lineHeight: leading, font });
  }
  return { base64: await pdf.saveAsBase64(), pages: pdf.getPageCount() };
}
