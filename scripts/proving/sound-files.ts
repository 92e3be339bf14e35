import { zlibSync } from "fflate";
import { PDFDocument, StandardFonts } from "pdf-lib";
import { makeDocx, paragraph, run, table, textBox } from "../../tests/support/make-docx";
import { assemblePdf, makePdf, streamObject, textLines } from "../../tests/support/make-pdf";

const lines = [
  "Nguyễn Thị Minh Khai",
  "Kỹ sư phần mềm, Hà Nội",
  "KINH NGHIỆM LÀM VIỆC",
  "FPT Software, 03/2021 - nay",
  "• Xây dựng hệ thống thanh toán bằng Java và PostgreSQL",
  "HỌC VẤN",
  "Đại học Bách khoa Hà Nội, 2016 - 2020",
];

async function withObjectStreams(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.setCreationDate(new Date(0));
  pdf.setModificationDate(new Date(0));
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let number = 1; number <= 3; number += 1) {
    const page = pdf.addPage([595, 842]);
    for (const [index, text] of ["Minh Khai", "Software engineer", `Page ${number}`].entries()) {
      page.drawText(text, { x: 50, y: 780 - 20 * index, font, size: 12 });
    }
  }
  return pdf.save({ useObjectStreams: true });
}

function compressed(): Uint8Array {
  const content = "BT /F 12 Tf 50 700 Td (Software engineer in Hanoi) Tj 0 -20 Td [(Built) -300 (things)] TJ ET";
  const packed = Buffer.from(zlibSync(new TextEncoder().encode(content))).toString("latin1");
  return assemblePdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
    streamObject("/Filter /FlateDecode", packed),
    "<< /Type /Font /Subtype /TrueType /BaseFont /Arial /FirstChar 32 /LastChar 34 /Widths [250 300 400] /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [65 /Aacute /B] >> >>",
  ]);
}

/** Sound PDF files of several makes, to be damaged. */
export async function soundPdfs(): Promise<Uint8Array[]> {
  return [
    makePdf([{ items: textLines(lines) }]),
    makePdf([
      {
        items: [
          { fill: [30, 40, 50], rect: [0, 0, 200, 842] },
          ...textLines(["Skills", "Java", "SQL"], { x: 20 }).map((item) => ({
            ...item,
            colour: [255, 255, 255] as const,
          })),
          ...textLines(lines, { x: 220 }),
          { image: [20, 300, 100, 100] },
          { link: "mailto:minh@example.vn", rect: [20, 60, 80, 12] },
        ],
      },
      { items: textLines(lines) },
    ]),
    await withObjectStreams(),
    compressed(),
  ];
}

/** Sound DOCX files, to be damaged. */
export function soundDocxs(): Uint8Array[] {
  const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  return [
    makeDocx({ body: lines.map((line) => paragraph(line)).join("") }),
    makeDocx({
      header: paragraph("Nguyễn Thị Minh Khai"),
      footer: paragraph("Trang 1"),
      styles:
        '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="H"><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>',
      links: { r1: "https://example.vn" },
      body:
        paragraph(run("Kinh nghiệm") + textBox(paragraph("Hộp chữ")), '<w:pStyle w:val="H"/>') +
        table([[paragraph("2021 - nay"), lines.map((line) => paragraph(line, list)).join("")]]) +
        paragraph(`<w:hyperlink r:id="r1">${run("example.vn")}</w:hyperlink>${run("ẩn", "<w:vanish/>")}`),
    }),
  ];
}
