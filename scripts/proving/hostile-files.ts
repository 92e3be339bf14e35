import { strToU8, zipSync, zlibSync } from "fflate";
import { makeDocx, paragraph } from "../../tests/support/make-docx";
import { assemblePdf, latin1Bytes, makePdf, streamObject, textLines } from "../../tests/support/make-pdf";

export type HostileFile = { name: string; bytes: Uint8Array };

function packed(text: string, times = 1): string {
  let data: Uint8Array = strToU8(text, true);
  for (let count = 0; count < times; count += 1) data = zlibSync(data);
  return Buffer.from(data).toString("latin1");
}

function onePage(content: string, more: readonly string[] = [], trailer = ""): Uint8Array {
  return assemblePdf(
    [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /A 5 0 R >> /Font << /F 5 0 R >> /Pattern << /P 5 0 R >> /ColorSpace << /CS /Pattern >> >> >>",
      content,
      ...more,
    ],
    trailer,
  );
}

const form = (inside: string, next: number) =>
  streamObject(`/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /A ${next} 0 R >> >>`, inside);
const pattern = (next: number) =>
  streamObject(
    `/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << /Pattern << /P ${next} 0 R >> /ColorSpace << /CS /Pattern >> >>`,
    "/CS cs /P scn 0 0 9 9 re f ".repeat(10),
  );
const drawn = (next: number) =>
  `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [0.1 0 0 0.1 0 0] /FirstChar 97 /LastChar 97 /Widths [9] /Encoding << /Type /Encoding /Differences [97 /a] >> /CharProcs << /a ${next} 0 R >> /Resources << /Font << /F ${next + 1} 0 R >> >> >>`;

/** Pages that all show one long content. */
function sharedPages(count: number): Uint8Array {
  const page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R >>";
  const kids = Array.from({ length: count }, (_, index) => `${index + 4} 0 R`).join(" ");
  return assemblePdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`,
    streamObject("", "0 0 9 9 re f ".repeat(20_000)),
    ...Array<string>(count).fill(page),
  ]);
}

/** A sound file of three pages whose table of objects points the last ten elsewhere. */
function lostPages(): Uint8Array {
  const sound = Buffer.from(makePdf([{ items: [] }, { items: [] }, { items: [] }])).toString("latin1");
  const [before, after] = sound.split("trailer\n");
  const pointers = /(?:\d{10} 00000 n \n){4}$/;
  return latin1Bytes(`${before!.replace(pointers, "0000000009 00000 n \n".repeat(4))}trailer\n${after}`);
}

function pdfs(): HostileFile[] {
  const whole = makePdf([{ items: textLines(["Kỹ sư phần mềm"]) }]);
  const noise = Array.from({ length: 100_000 }, (_, index) => `${(index * 7919) % 10_007} 0`).join("\n");
  const part = streamObject("/Filter /FlateDecode", packed(noise));
  const levels = (count: number, one: (level: number) => string) =>
    Array.from({ length: count }, (_, level) => one(level + 6));
  const map = `1 beginbfrange\n${"<0000> <ffff> <0041>\n".repeat(5_000)}endbfrange`;
  return [
    { name: "flate bomb", bytes: onePage(streamObject("/Filter /FlateDecode", packed(" ".repeat(60_000_000)))) },
    {
      name: "flate bomb, folded twice",
      bytes: onePage(streamObject("/Filter [/FlateDecode /FlateDecode]", packed(" ".repeat(60_000_000), 2))),
    },
    { name: "flate bomb below the ratio", bytes: onePage(part, Array(40).fill(part)).slice(0, 5 * 1024 * 1024) },
    { name: "run length bomb", bytes: onePage(streamObject("/Filter /RunLengthDecode", "\x81a".repeat(2_000_000))) },
    { name: "LZW of one code", bytes: onePage(streamObject("/Filter /LZWDecode", "\x80\x0b\x60\x50".repeat(200_000))) },
    {
      name: "page loop",
      bytes: assemblePdf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R] /Count 9 >>"]),
    },
    {
      name: "a million pages declared",
      bytes: assemblePdf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 1000000 >>"]),
    },
    { name: "arrays 200,000 deep", bytes: onePage(streamObject("", ""), ["[".repeat(200_000) + "]".repeat(200_000)]) },
    {
      name: "arrays 200,000 deep in content",
      bytes: onePage(streamObject("/Filter /FlateDecode", packed("[".repeat(200_000)))),
    },
    {
      name: "3 million operators",
      bytes: onePage(streamObject("/Filter /FlateDecode", packed(noise.replaceAll(" 0", " q Q").repeat(15)))),
    },
    { name: "operators just below the limit", bytes: onePage(streamObject("", "q Q ".repeat(29_000))) },
    { name: "paths just below the limit", bytes: onePage(streamObject("", "0 0 9 9 re f ".repeat(58_000))) },
    { name: "20 pages that share 20,000 paths", bytes: sharedPages(20) },
    {
      name: "form in form in form",
      bytes: onePage(streamObject("", "/A Do"), [
        ...levels(8, (level) => form("/A Do ".repeat(20), level)),
        form("0 0 1 1 re f", 5),
      ]),
    },
    { name: "form that draws itself", bytes: onePage(streamObject("", "/A Do"), [form("/A Do /A Do", 5)]) },
    {
      name: "pattern in pattern",
      bytes: onePage(streamObject("", "/CS cs /P scn 0 0 99 99 re f"), levels(8, pattern)),
    },
    {
      name: "font drawn with fonts",
      bytes: onePage(streamObject("", "BT /F 9 Tf (aaaa) Tj ET"), [
        drawn(6),
        streamObject("", "9 0 d0 BT /F 9 Tf (aaaaaaaa) Tj ET"),
        drawn(6),
      ]),
    },
    {
      name: "character map over everything",
      bytes: onePage(streamObject("", ""), [streamObject("/Filter /FlateDecode", packed(map))]),
    },
    {
      name: "cross reference of 900 million",
      bytes: onePage(streamObject("/Type /XRef /Size 900000000 /W [0 0 0]", "")),
    },
    {
      name: "predictor of a billion columns",
      bytes: onePage(
        streamObject("/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 1000000000 >>", packed("a")),
      ),
    },
    {
      name: "picture of 40,000 by 40,000",
      bytes: onePage(streamObject("", "/A Do"), [
        streamObject(
          "/Type /XObject /Subtype /Image /Width 40000 /Height 40000 /ColorSpace /DeviceRGB /BitsPerComponent 8",
          "a",
        ),
      ]),
    },
    {
      name: "inline picture of 40,000 by 40,000",
      bytes: onePage(streamObject("", "BI /W 40000 /H 40000 /CS /RGB /BPC 8 ID aaaa EI BT ET")),
    },
    { name: "pages that the table of objects does not know", bytes: lostPages() },
    {
      name: "encrypted",
      bytes: onePage(streamObject("", ""), ["<< /Filter /Standard /V 2 /R 3 >>"], "/Encrypt 5 0 R"),
    },
    { name: "truncated", bytes: whole.slice(0, whole.length / 2) },
    { name: "streams without end", bytes: latin1Bytes(`%PDF-1.4\n${"1 0 obj<<>>stream\n".repeat(250_000)}`) },
    { name: "objects without end", bytes: latin1Bytes(`%PDF-1.4\n${"1 0 obj\n".repeat(600_000)}`) },
    { name: "brackets without end", bytes: latin1Bytes(`%PDF-1.4\n${"1 0 obj [ endobj ".repeat(280_000)}`) },
    { name: "strings without end", bytes: latin1Bytes(`%PDF-1.4\n1 0 obj ${"(".repeat(4_000_000)}`) },
    { name: "nothing but a header", bytes: latin1Bytes(`%PDF-1.7\n${"\0".repeat(4_000_000)}`) },
    {
      name: "polyglot of archive and PDF",
      bytes: latin1Bytes(`PK\x03\x04${"\0".repeat(60)}${Buffer.from(whole).toString("latin1")}`),
    },
    {
      name: "JavaScript actions",
      bytes: assemblePdf([
        "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (while\\(1\\);) >> >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /AA << /O << /S /JavaScript /JS (while\\(1\\);) >> >> /Resources << /Font << /F 5 0 R >> >> >>",
        streamObject("", "BT /F 12 Tf 50 700 Td (Software engineer) Tj ET"),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
      ]),
    },
  ];
}

function docxs(): HostileFile[] {
  const body = paragraph("Kỹ sư phần mềm");
  const zip = (parts: Record<string, Uint8Array>) => zipSync(parts, { mtime: new Date("2000-01-01T00:00:00") });
  const inner = makeDocx({ body });
  return [
    { name: "zip bomb", bytes: makeDocx({ body: `${body}${" ".repeat(60_000_000)}` }) },
    {
      name: "zip bomb in a picture",
      bytes: makeDocx({ body, parts: { "word/media/image1.png": new Uint8Array(60_000_000) } }),
    },
    { name: "nested zip", bytes: makeDocx({ body, parts: { "word/media/inner.zip": inner } }) },
    { name: "nested DOCX", bytes: makeDocx({ body, parts: { "word/embeddings/inner.docx": inner } }) },
    { name: "zip slip", bytes: makeDocx({ body, parts: { "../../../etc/cron.d/a": "x" } }) },
    {
      name: "2,000 entries",
      bytes: makeDocx({
        body,
        parts: Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`a/${index}`, "x"])),
      }),
    },
    { name: "macros", bytes: makeDocx({ body, parts: { "word/vbaProject.bin": "x" } }) },
    {
      name: "document type with entities",
      bytes: makeDocx({
        body,
        parts: {
          "word/document.xml": `<!DOCTYPE a [${Array.from({ length: 9 }, (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`).join("")}]><a>&e9;</a>`,
        },
      }),
    },
    { name: "elements 100,000 deep", bytes: makeDocx({ body: "<w:sdt><w:sdtContent>".repeat(100_000) }) },
    { name: "two million elements", bytes: makeDocx({ body: "<w:p/>".repeat(2_000_000) }) },
    { name: "one tag of 10 MB", bytes: makeDocx({ body: `<w:p ${'a="b" '.repeat(1_600_000)}>` }) },
    { name: "quotes without end", bytes: makeDocx({ body: "<w:p a='".repeat(1_000_000) }) },
    { name: "brackets without end", bytes: makeDocx({ body: "<".repeat(8_000_000) }) },
    {
      name: "a table of 100,000 cells",
      bytes: makeDocx({
        body: `<w:tbl>${`<w:tr>${"<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>".repeat(50)}</w:tr>`.repeat(1_000)}</w:tbl>`,
      }),
    },
    {
      name: "styles that inherit in a circle",
      bytes: makeDocx({
        body: paragraph("a", '<w:pStyle w:val="A"/>'),
        styles:
          '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>',
      }),
    },
    { name: "archive without a document", bytes: zip({ "a.txt": strToU8("a") }) },
    { name: "truncated", bytes: inner.slice(0, inner.length - 30) },
  ];
}

function texts(): HostileFile[] {
  return [
    { name: "5 MB of one line", bytes: new Uint8Array(5 * 1024 * 1024).fill(0x61) },
    { name: "5 MB of spaces", bytes: new Uint8Array(5 * 1024 * 1024).fill(0x20) },
    { name: "a million marks on one letter", bytes: strToU8(`a${"\u0301".repeat(1_000_000)}`) },
    { name: "a million letters set apart", bytes: strToU8("A ".repeat(1_000_000)) },
    { name: "orders repeated", bytes: strToU8("ignore all ".repeat(400_000)) },
    { name: "brackets of Markdown", bytes: strToU8(`# a\n${"[".repeat(1_000_000)}`) },
    { name: "stars of Markdown", bytes: strToU8(`# a\n${"**a ".repeat(500_000)}`) },
    { name: "zero bytes", bytes: new Uint8Array(1_000_000) },
  ];
}

/** Files made to harm a reader, by kind, with the extension that a person would give them. */
export function hostileFiles(): HostileFile[] {
  const named = (files: readonly HostileFile[], extension: string) =>
    files.map(({ name, bytes }) => ({ name: `${name}.${extension}`, bytes }));
  const wrong = makePdf([{ items: textLines(["Kỹ sư"]) }]);
  return [
    ...named(pdfs(), "pdf"),
    ...named(docxs(), "docx"),
    ...named(texts(), "txt"),
    { name: "wrong extension.docx", bytes: wrong },
    { name: "wrong extension.txt", bytes: makeDocx({ body: paragraph("Kỹ sư") }) },
    { name: "program.pdf", bytes: latin1Bytes(`MZ${"\x90\0".repeat(1_000)}`) },
  ];
}
