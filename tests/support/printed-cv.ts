import { PDFDocument, StandardFonts } from "pdf-lib";
import { cvText } from "./sample-texts";

/** The sample CV as a PDF of one page. */
export async function printedCv(name = "Lena Hartwig.pdf"): Promise<File> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  pdf.addPage([595, 842]).drawText(cvText.replaceAll("–", "-"), { x: 50, y: 780, size: 11, lineHeight: 15, font });
  return new File([new Uint8Array(await pdf.save())], name, { type: "application/pdf" });
}
