import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { type DocxSource, makeDocx, paragraph, run, table, textBox } from "../../tests/support/make-docx";
import type { ReadText } from "./cv-document";
import { readDocx } from "./read-docx";

function read(source: DocxSource): ReadText {
  const result = readDocx(makeDocx(source));
  if (!result.ok) throw new Error(result.code);
  return result.read;
}

function linesOf(source: DocxSource): string[] {
  return read(source).text.split("\n");
}

describe("text in reading order", () => {
  test("header first, then body, notes and footer; what repeats stands once", () => {
    const lines = linesOf({
      header: paragraph("Trần Thị Bích Ngọc"),
      body: paragraph("Kế toán tổng hợp") + paragraph("5 năm kinh nghiệm"),
      footnotes: `<w:footnote w:type="separator">${paragraph("line")}</w:footnote><w:footnote w:id="2">${paragraph("a note")}</w:footnote>`,
      footer: paragraph("Trần Thị Bích Ngọc") + paragraph("Trang 1"),
    });
    expect(lines).toEqual(["Trần Thị Bích Ngọc", "Kế toán tổng hợp", "5 năm kinh nghiệm", "a note", "Trang 1"]);
  });

  test("a row of short cells reads across", () => {
    const row = (left: string, right: string) => [paragraph(left), paragraph(right)];
    expect(linesOf({ body: table([row("FPT Software", "2019 - 2021"), row("VNG", "2021 - nay")]) })).toEqual([
      "FPT Software\t2019 - 2021",
      "VNG\t2021 - nay",
    ]);
  });

  test("cells with running text are read one after the other, each a block", () => {
    const sidebar = ["Skills", "Java", "SQL", "Docker"].map((text) => paragraph(text)).join("");
    const main = ["Experience", "FPT", "Built things", "Led people"].map((text) => paragraph(text)).join("");
    const document = read({ body: table([[sidebar, main]]) });
    expect(document.text.split("\n")).toEqual([
      "Skills",
      "Java",
      "SQL",
      "Docker",
      "Experience",
      "FPT",
      "Built things",
      "Led people",
    ]);
    expect(document.lines[3]!.block).not.toBe(document.lines[4]!.block);
  });

  test("a label before a cell of running text joins its first line", () => {
    const main = ["Engineer at VNG", "Built things", "Led people", "Wrote tests"]
      .map((text) => paragraph(text))
      .join("");
    expect(linesOf({ body: table([[paragraph("2019 - nay"), main]]) })).toEqual([
      "2019 - nay\tEngineer at VNG",
      "Built things",
      "Led people",
      "Wrote tests",
    ]);
  });

  test("a text box counts once, after the paragraph that holds it", () => {
    const body = paragraph(run("Before") + textBox(paragraph("In the box")) + run(" and after"));
    expect(linesOf({ body })).toEqual(["Before and after", "In the box"]);
  });

  test("content controls, tabs, line breaks and forced hyphens", () => {
    const control = `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph("In a control")}</w:sdtContent></w:sdt>`;
    const inline = `<w:sdt><w:sdtContent>${run("inline")}</w:sdtContent></w:sdt>`;
    const broken =
      "<w:r><w:t>FPT</w:t><w:tab/><w:t>2019</w:t><w:br/><w:t>full</w:t><w:noBreakHyphen/><w:t>stack</w:t></w:r>";
    expect(linesOf({ body: control + paragraph(inline) + paragraph(broken) })).toEqual([
      "In a control",
      "inline",
      "FPT\t2019",
      "full-stack",
    ]);
  });

  test("tracked changes are read as accepted", () => {
    const change = 'w:id="1" w:author="a"';
    const body =
      paragraph(
        `<w:del ${change}><w:r><w:delText>Java</w:delText></w:r></w:del><w:ins ${change}>${run("Go")}</w:ins>`,
      ) +
      paragraph(`<w:moveFrom ${change}>${run("moved")}</w:moveFrom>`) +
      paragraph(`<w:moveTo ${change}>${run("moved")}</w:moveTo>`) +
      paragraph(run("one "), `<w:rPr><w:del ${change}/></w:rPr>`) +
      paragraph("line");
    expect(linesOf({ body })).toEqual(["Go", "moved", "one line"]);
  });

  test("lists are bullets, headings are not, and marks typed by hand are taken off", () => {
    const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>';
    const styles =
      `<w:style w:type="paragraph" w:styleId="L"><w:pPr>${numbered}</w:pPr></w:style>` +
      '<w:style w:type="paragraph" w:styleId="H"><w:pPr><w:numPr/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:sz w:val="32"/></w:rPr></w:style>';
    const document = read({
      styles,
      body:
        paragraph("Kinh nghiệm", '<w:pStyle w:val="H"/>') +
        paragraph("Built things", numbered) +
        paragraph("• Led people", '<w:pStyle w:val="L"/>') +
        paragraph("- Wrote tests") +
        paragraph("no list", '<w:pStyle w:val="L"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
    });
    expect(document.lines.map((line) => [document.text.slice(line.start, line.end), line.bullet])).toEqual([
      ["Kinh nghiệm", false],
      ["Built things", true],
      ["Led people", true],
      ["Wrote tests", true],
      ["no list", false],
    ]);
    expect(document.lines[0]).toMatchObject({ size: 16, bold: true });
  });

  test("size and weight come from runs, styles and defaults, inherited", () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      '<w:style w:type="paragraph" w:styleId="A"><w:rPr><w:b/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/><w:rPr><w:sz w:val="28"/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>';
    const document = read({
      styles,
      body:
        paragraph("plain") +
        paragraph("styled", '<w:pStyle w:val="B"/>') +
        paragraph(run("own", '<w:b w:val="0"/><w:sz w:val="18"/>'), '<w:pStyle w:val="B"/>') +
        paragraph("loop", '<w:pStyle w:val="Loop"/>'),
    });
    expect(document.lines.map(({ size, bold }) => [size, bold])).toEqual([
      [11, false],
      [14, true],
      [9, false],
      [11, false],
    ]);
  });

  test("hyperlinks are read with their targets; other kinds of target are not kept", () => {
    const field = '<w:r><w:instrText>HYPERLINK "https://github.com/minh"</w:instrText></w:r>';
    const document = read({
      links: { r1: "mailto:minh@example.vn", r2: "file:///etc/passwd" },
      body: paragraph(
        `<w:hyperlink r:id="r1">${run("minh@example.vn")}</w:hyperlink><w:hyperlink r:id="r2">${run(" x")}</w:hyperlink>${field}`,
      ),
    });
    expect(document.text).toBe("minh@example.vn x");
    expect(document.links).toEqual(["mailto:minh@example.vn", "https://github.com/minh"]);
  });

  test("any prefix for the word namespace, and UTF-16", () => {
    const xml =
      '<?xml version="1.0" encoding="UTF-16"?><x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:r><x:t>Kỹ sư</x:t></x:r></x:p></x:body></x:document>';
    const wide = new Uint8Array(2 + xml.length * 2);
    wide.set([0xff, 0xfe]);
    const view = new DataView(wide.buffer);
    for (let at = 0; at < xml.length; at += 1) view.setUint16(2 + at * 2, xml.charCodeAt(at), true);
    expect(linesOf({ body: "", parts: { "word/document.xml": wide } })).toEqual(["Kỹ sư"]);
  });
});

describe("what a person does not see", () => {
  const secret = "Kubernetes Terraform";
  const dark = '<w:shd w:val="clear" w:fill="1F2937"/>';
  const hidden: [string, string][] = [
    ["hidden by mark", paragraph(run(secret, "<w:vanish/>"))],
    ["white on paper", paragraph(run(secret, '<w:color w:val="FFFFFF"/>'))],
    ["half a point", paragraph(run(secret, '<w:sz w:val="1"/>'))],
    ["dark on dark", paragraph(run(secret, '<w:color w:val="1F2930"/>'), dark)],
    [
      "white in a box without fill",
      paragraph(textBox(paragraph(run(secret, '<w:color w:val="FFFFFF"/>')), "<a:noFill/>")),
    ],
  ];
  test.each(hidden)("%s is left out and reported", (_, body) => {
    const document = read({ body: paragraph("Kỹ sư") + body });
    expect(document.text).toBe("Kỹ sư");
    expect(document.hidden).toEqual([{ page: null, excerpt: secret }]);
    expect(document.warnings.map((warning) => warning.code)).toEqual(["hidden_text"]);
  });

  const white = run(secret, '<w:color w:val="FFFFFF"/>');
  const shown: [string, string][] = [
    ["white in a dark paragraph", paragraph(white, dark)],
    ["white on a dark run", paragraph(run(secret, `<w:color w:val="FFFFFF"/>${dark}`))],
    ["white in a dark cell", `<w:tbl><w:tr><w:tc><w:tcPr>${dark}</w:tcPr>${paragraph(white)}</w:tc></w:tr></w:tbl>`],
    [
      "white in a dark box",
      paragraph(textBox(paragraph(white), '<a:solidFill><a:srgbClr val="1F2937"/></a:solidFill>')),
    ],
    ["not hidden after all", paragraph(run(secret, '<w:vanish w:val="false"/>'))],
  ];
  test.each(shown)("%s is read", (_, body) => {
    expect(read({ body })).toMatchObject({ text: secret, hidden: [], warnings: [] });
  });
});

describe("files that are refused", () => {
  const body = paragraph("Kỹ sư");
  const refused: [string, Uint8Array, string][] = [
    [
      "no document part",
      zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/other.xml": strToU8("<a/>") }),
      "cv.wrong_type",
    ],
    ["no content types", zipSync({ "word/document.xml": strToU8("<a/>") }), "cv.wrong_type"],
    ["macros", makeDocx({ body, parts: { "word/vbaProject.bin": "x" } }), "cv.wrong_type"],
    [
      "macro content type",
      makeDocx({
        body,
        parts: {
          "[Content_Types].xml":
            '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
        },
      }),
      "cv.wrong_type",
    ],
    ["an archive inside", makeDocx({ body, parts: { "word/media/inner.zip": "PK" } }), "cv.wrong_type"],
    ["a name that leaves the archive", makeDocx({ body, parts: { "../../outside.xml": "x" } }), "cv.wrong_type"],
    ["an absolute name", makeDocx({ body, parts: { "/etc/outside": "x" } }), "cv.wrong_type"],
    [
      "a document type",
      makeDocx({ body, parts: { "word/document.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' } }),
      "cv.too_complex",
    ],
    [
      "too many entries",
      makeDocx({ body, parts: Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`x/${index}`, ""])) }),
      "cv.too_complex",
    ],
    [
      "50 MB declared",
      makeDocx({ body, parts: { "word/media/a.bin": new Uint8Array(51 * 1024 * 1024) } }),
      "cv.too_complex",
    ],
    ["XML nested too deeply", makeDocx({ body: "<w:sdt>".repeat(5_000) }), "cv.too_complex"],
    ["too many elements", makeDocx({ body: "<w:p/>".repeat(130_000) }), "cv.too_complex"],
    ["no directory", strToU8("PK\u0003\u0004 and nothing else"), "cv.unreadable"],
    ["nothing visible", makeDocx({ body: paragraph(" ") }), "cv.empty"],
    ["only a picture", makeDocx({ body: "<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>" }), "cv.image_only"],
  ];
  test.each(refused)("%s", (_, bytes, code) => {
    expect(readDocx(bytes)).toEqual({ ok: false, code });
  });

  /** Changes each entry of the zip directory in place; `at` is where it begins. */
  function withDirectory(bytes: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 46 < bytes.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) change(view, at);
    return bytes;
  }

  test("an entry with a password", () => {
    const locked = withDirectory(makeDocx({ body }), (view, at) => view.setUint16(at + 8, 1, true));
    expect(readDocx(locked)).toEqual({ ok: false, code: "cv.encrypted" });
  });

  test("a name that stands twice, of which readers may take either", () => {
    const [first, second] = ["A", "B"].map((letter) => letter.charCodeAt(0));
    const twins = makeDocx({ body, parts: { "word/A.xml": "x", "word/B.xml": "x" } });
    const letter = 46 + "word/".length;
    const doubled = withDirectory(twins, (view, at) => {
      if (view.getUint8(at + letter) === second) view.setUint8(at + letter, first!);
    });
    expect(readDocx(doubled)).toEqual({ ok: false, code: "cv.too_complex" });
  });

  test("more bytes than declared are counted while they are unpacked", () => {
    const bytes = makeDocx({ body: `${paragraph("a")}${" ".repeat(12 * 1024 * 1024)}` });
    const declared = withDirectory(bytes, (view, at) => view.setUint32(at + 24, 10, true));
    expect(readDocx(declared)).toEqual({ ok: false, code: "cv.too_complex" });
  });

  test("the workbook behind a chart does no harm", () => {
    expect(linesOf({ body, parts: { "word/embeddings/Microsoft_Excel_Sheet.xlsx": "PK" } })).toEqual(["Kỹ sư"]);
  });

  test.each([0.2, 0.5, 0.8, 0.99])("cut after %d of its length", (share) => {
    const whole = makeDocx({ body });
    const result = readDocx(whole.slice(0, Math.floor(whole.length * share)));
    expect(result.ok).toBe(false);
  });
});
