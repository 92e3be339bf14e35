import { describe, expect, test } from "vitest";
import { makePdf, type PdfItem, type PdfPageSource, textLines } from "../../tests/support/make-pdf";
import type { ReadText } from "./cv-document";
import { readPdf } from "./read-pdf";

async function read(...pages: PdfPageSource[]): Promise<ReadText> {
  const result = await readPdf(makePdf(pages));
  if (!result.ok) throw new Error(result.code);
  return result.read;
}

async function readItems(...items: PdfItem[]): Promise<ReadText> {
  return read({ items });
}

function linesOf(document: ReadText): string[] {
  return document.lines.map((line) => document.text.slice(line.start, line.end));
}

function codesOf(document: ReadText): string[] {
  return document.warnings.map((warning) => warning.code);
}

const filler = Array.from({ length: 12 }, (_, index) => `Worked on payment service number ${index}`);

describe("reading order", () => {
  test("two columns are read one after the other, below the header that spans them", async () => {
    const left = ["Skills", "Java", "SQL", "Docker", "Linux", "Git", "Redis"];
    const right = filler.slice(0, 9);
    const document = await readItems(
      { text: "Nguyễn Thị Minh Khai, kỹ sư phần mềm tại thành phố Hồ Chí Minh", x: 50, y: 40, size: 14 },
      ...textLines(right, { x: 220, y: 83, leading: 15 }),
      ...textLines(left, { x: 50, y: 80, leading: 21 }),
    );
    expect(linesOf(document)).toEqual([
      "Nguyễn Thị Minh Khai, kỹ sư phần mềm tại thành phố Hồ Chí Minh",
      ...left,
      ...right,
    ]);
    expect(codesOf(document)).toEqual(["two_columns"]);
    expect(new Set(document.lines.map((line) => line.block)).size).toBe(3);
  });

  test("a sidebar with its own background is a column even where its lines stand level with the text", async () => {
    const left = ["Contact", "Hanoi", "Skills", "Java", "SQL"];
    const right = filler.slice(0, 5);
    const rows = left.flatMap((text, index) => [
      { text, x: 20, y: 80 + 14 * index },
      { text: right[index]!, x: 220, y: 80 + 14 * index },
    ]);
    const document = await readItems({ fill: [230, 230, 240], rect: [0, 0, 200, 842] }, ...rows);
    expect(linesOf(document)).toEqual([...left, ...right]);
  });

  test("three columns are read from left to right", async () => {
    const columns = [0, 1, 2].map((column) =>
      Array.from({ length: 7 }, (_, index) => `Column${column} row${index} text`),
    );
    const items = columns.flatMap((lines, column) => textLines(lines, { x: 40 + 180 * column, y: 80 + 5 * column }));
    expect(linesOf(await readItems(...items))).toEqual(columns.flat());
  });

  test("dates at the margin stay with their entry, and bullets beside them are not cut", async () => {
    const entry = (y: number, title: string, dates: string): PdfItem[] => [
      { text: title, x: 50, y },
      { text: "Hanoi, Vietnam", x: 450, y },
      { text: "• Built a payment platform in Java and", x: 60, y: y + 14 },
      { text: dates, x: 450, y: y + 14 },
      { text: "PostgreSQL for two banks", x: 70, y: y + 28 },
      { text: "• Led a team of five engineers in Da Nang", x: 60, y: y + 42 },
    ];
    const document = await readItems(
      ...entry(80, "FPT Software", "2019 - 2021"),
      ...entry(160, "VNG Corporation", "2021 - nay"),
    );
    expect(linesOf(document)).toEqual([
      "FPT Software\tHanoi, Vietnam",
      "2019 - 2021",
      "Built a payment platform in Java and",
      "PostgreSQL for two banks",
      "Led a team of five engineers in Da Nang",
      "VNG Corporation\tHanoi, Vietnam",
      "2021 - nay",
      "Built a payment platform in Java and",
      "PostgreSQL for two banks",
      "Led a team of five engineers in Da Nang",
    ]);
    expect(document.lines.filter((line) => line.bullet)).toHaveLength(4);
    expect(codesOf(document)).toEqual([]);
  });

  test("a table is read row by row, its cells parted by tabs", async () => {
    const rows = [
      ["English", "IELTS 7.0"],
      ["Tiếng Nhật", "JLPT N2"],
      ["French", "A2"],
    ];
    const items = rows.flatMap(([left, right], index) => [
      { text: left!, x: 50, y: 80 + 16 * index },
      { text: right!, x: 200, y: 80 + 16 * index },
    ]);
    expect(linesOf(await readItems(...items))).toEqual(rows.map((row) => row.join("\t")));
  });

  test("text painted out of order is read from top to bottom", async () => {
    const lines = filler.slice(0, 4);
    expect(linesOf(await readItems(...textLines(lines).reverse()))).toEqual(lines);
  });

  test("text turned by a quarter circle is read apart", async () => {
    const document = await readItems(...textLines(filler.slice(0, 3)), {
      text: "Curriculum Vitae",
      x: 560,
      y: 400,
      turn: 90,
    });
    expect(linesOf(document)).toEqual([...filler.slice(0, 3), "Curriculum Vitae"]);
  });

  test("headers and footers that repeat stand once, whatever the page number", async () => {
    const page = (number: number): PdfPageSource => ({
      items: [
        { text: "Lê Văn Tám", x: 50, y: 30 },
        ...textLines([`Work in year ${2000 + number}`], { y: 300 }),
        { text: `Page ${number} of 3`, x: 280, y: 820 },
      ],
    });
    const document = await read(page(1), page(2), page(3));
    expect(linesOf(document)).toEqual([
      "Lê Văn Tám",
      "Work in year 2001",
      "Page 1 of 3",
      "Work in year 2002",
      "Work in year 2003",
    ]);
    expect(document.pages.map(({ start, end }) => document.text.slice(start, end))).toEqual([
      "Lê Văn Tám\nWork in year 2001\nPage 1 of 3",
      "Work in year 2002",
      "Work in year 2003",
    ]);
  });
});

describe("characters", () => {
  test("icon glyphs at the start of a line make a bullet and are not text", async () => {
    const document = await readItems(
      { text: "\uf095", x: 50, y: 80, font: "Icons" },
      { text: "0912 345 678", x: 65, y: 80 },
    );
    expect(linesOf(document)).toEqual(["0912 345 678"]);
    expect(document.lines[0]!.bullet).toBe(true);
  });

  test("a word broken at a line end is joined where the next line goes on in lower case", async () => {
    const document = await readItems(
      ...textLines(["Led the imple-", "mentation of cross-", "functional teams in Viet-", "Nam"]),
    );
    expect(linesOf(document)).toEqual(["Led the implementation", "of cross-functional", "teams in Viet-", "Nam"]);
    const start = document.text.indexOf("implementation");
    const runs = document.runs.filter((run) => run.start >= start && run.end <= start + "implementation".length);
    expect(runs.map((run) => document.text.slice(run.start, run.end))).toEqual(["imple", "mentation"]);
    expect(runs[1]!.box[1]).toBeGreaterThan(runs[0]!.box[1]);
  });

  test("letter-spaced headings become words", async () => {
    const spaced = (letters: string, y: number, wordGap: number): PdfItem[] => {
      let x = 50;
      return letters.split("").flatMap((text) => {
        if (text === " ") {
          x += wordGap;
          return [];
        }
        x += 10;
        return [{ text, x: x - 10, y }];
      });
    };
    const document = await readItems(
      ...spaced("HỌC VẤN", 80, 8),
      ...spaced("KINHNGHIỆMLÀMVIỆC", 100, 0),
      { text: "EDUCATION", x: 50, y: 120, charSpacing: 4 },
      ...spaced("WORKEXPERIENCE", 140, 0),
    );
    expect(linesOf(document)).toEqual(["HỌC VẤN", "KINH NGHIỆM LÀM VIỆC", "EDUCATION", "WORK EXPERIENCE"]);
    expect(codesOf(document)).toContain("letter_spaced");
  });

  test("decomposed and split Vietnamese letters are repaired, ligatures are written out", async () => {
    const document = await readItems(
      { text: "Kỹ sư phần mềm".normalize("NFD"), x: 50, y: 80 },
      { text: "ĐIỀ U DƯỠNG", x: 50, y: 100 },
      { text: "Oﬃce ﬁles", x: 50, y: 120 },
    );
    expect(linesOf(document)).toEqual(["Kỹ sư phần mềm", "ĐIỀU DƯỠNG", "Office files"]);
  });

  test("letters painted twice for weight are read once, double letters twice", async () => {
    const document = await readItems(
      { text: "Hello", x: 50, y: 80 },
      { text: "Hello", x: 50.4, y: 80.2 },
      { text: "Hello", x: 50, y: 95 },
    );
    expect(linesOf(document)).toEqual(["Hello", "Hello"]);
  });

  test("hyphens of every kind read as one", async () => {
    const document = await readItems(
      { text: "on-campus", x: 50, y: 80, readsAs: "on\u2010campus" },
      { text: "off-campus", x: 50, y: 95, readsAs: "off\u00adcampus" },
    );
    expect(linesOf(document)).toEqual(["on-campus", "off-campus"]);
  });

  test("every word has a box that lies where it is painted", async () => {
    const document = await readItems({ text: "Nguyễn Văn Ánh", x: 50, y: 100, size: 20 });
    expect(document.runs.map((run) => document.text.slice(run.start, run.end))).toEqual(["Nguyễn", "Văn", "Ánh"]);
    expect(document.runs[1]!.box).toEqual([120, 84, 30, 20]);
  });

  test("lines carry size and weight", async () => {
    const document = await readItems(
      { text: "Heading", x: 50, y: 80, size: 16, bold: true },
      { text: "text", x: 50, y: 100 },
    );
    expect(document.lines.map(({ size, bold }) => ({ size, bold }))).toEqual([
      { size: 16, bold: true },
      { size: 10, bold: false },
    ]);
  });

  test("links of the web, mail and telephone are kept, others are not", async () => {
    const links = ["mailto:a@b.vn", "https://www.linkedin.com/in/minh", "javascript:alert(1)", "file:///etc/passwd"];
    const document = await readItems(
      { text: "Minh", x: 50, y: 80 },
      ...links.map((link): PdfItem => ({ link, rect: [50, 70, 100, 12] })),
    );
    expect(document.links).toEqual(links.slice(0, 2));
  });
});

describe("what cannot be read", () => {
  test("pictures without text are image only", async () => {
    expect(await readPdf(makePdf([{ items: [{ image: [0, 0, 595, 842] }] }]))).toEqual({
      ok: false,
      code: "cv.image_only",
    });
  });

  test("a page that is a picture among pages of text is named", async () => {
    const document = await read({ items: textLines(filler) }, { items: [{ image: [0, 0, 595, 842] }] });
    expect(document.warnings).toEqual([{ code: "image_only_pages", page: 2 }]);
    expect(document.confidence).toBe(0.5);
  });

  test("letters that all read as one sign are marked, not read as words", async () => {
    const painted =
      "nghiệp vụ kế toán tổng hợp và quản lý dự án phần mềm tại các công ty lớn ở thành phố Hồ Chí Minh".split(" ");
    let x = 50;
    let y = 80;
    const items = painted.flatMap((word) => {
      const parts = [...word].map((text): PdfItem => {
        const odd = /[^\x00-\x7f]/.test(text);
        x += 5;
        return { text, x: x - 5, y, font: odd ? "Missing" : "Sample", readsAs: odd ? "n" : text };
      });
      x += 5;
      if (x > 400) [x, y] = [50, y + 14];
      return parts;
    });
    const document = await readItems(...items);
    expect(codesOf(document)).toContain("garbled_text");
    expect(document.text).toContain("nghi\uFFFDp");
    expect(document.confidence).toBeLessThan(0.5);
  });

  test("clean Vietnamese is not garbled", async () => {
    const document = await readItems(
      ...textLines(Array.from({ length: 10 }, () => "Kỹ sư phần mềm ở thành phố Hồ Chí Minh")),
    );
    expect(codesOf(document)).toEqual([]);
    expect(document.confidence).toBe(1);
  });

  test("21 pages are too many", async () => {
    const pages = Array.from({ length: 21 }, () => ({ items: textLines(["page"]) }));
    expect(await readPdf(makePdf(pages))).toEqual({ ok: false, code: "cv.too_many_pages" });
  });

  test("the same bytes give the same result", async () => {
    const bytes = makePdf([{ items: textLines(filler) }]);
    expect(JSON.stringify(await readPdf(bytes))).toBe(JSON.stringify(await readPdf(bytes)));
  });
});
