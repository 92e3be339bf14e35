import { describe, expect, test } from "vitest";
import { readDocument } from "./read-document";
import { readPlainText, readTextFile } from "./read-text";

const sample = "Nguyễn Thị Hồng Ánh\nKỹ sư phần mềm ở Hà Nội, đang học tiếng Nhật";

function textOf(bytes: ArrayLike<number>): string {
  const result = readTextFile(Uint8Array.from(bytes));
  return result.ok ? result.read.text : result.code;
}

function utf16(text: string, bigEndian: boolean, mark: boolean): number[] {
  const codes = [...(mark ? "\uFEFF" : ""), ...text].map((char) => char.charCodeAt(0));
  return codes.flatMap((code) => (bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8]));
}

/** Windows-1258 writes â ê ô ă ơ ư đ as letters and the tone behind them as a mark of its own. */
function windows1258(text: string): number[] {
  const bytes: Record<string, number> = { ă: 0xe3, â: 0xe2, ê: 0xea, ô: 0xf4, ơ: 0xf5, ư: 0xfd, đ: 0xf0, Á: 0xc1 };
  const marks: Record<string, number> = {
    "\u0300": 0xcc,
    "\u0301": 0xec,
    "\u0303": 0xde,
    "\u0309": 0xd2,
    "\u0323": 0xf2,
  };
  return [...text.normalize("NFC")].flatMap((char) => {
    if (char.charCodeAt(0) < 128) return [char.charCodeAt(0)];
    if (bytes[char]) return [bytes[char]];
    const parts = char.normalize("NFD");
    const tone = [...parts].find((part) => marks[part]);
    const base = parts.replace(tone ?? "", "").normalize("NFC");
    return [bytes[base] ?? base.charCodeAt(0), ...(tone ? [marks[tone]!] : [])];
  });
}

describe("encodings", () => {
  test("UTF-8 with and without mark", () => {
    const bytes = new TextEncoder().encode(sample);
    expect(textOf(bytes)).toBe(sample);
    expect(textOf([0xef, 0xbb, 0xbf, ...bytes])).toBe(sample);
  });

  test.each([
    [false, true],
    [true, true],
    [false, false],
    [true, false],
  ])("UTF-16, big endian %s, with mark %s", (bigEndian, mark) => {
    expect(textOf(utf16(sample, bigEndian, mark))).toBe(sample);
  });

  test("Windows-1258, composed", () => {
    expect(textOf(windows1258(sample))).toBe(sample);
  });

  test("Windows-1252 is not taken for Vietnamese", () => {
    const text = "Développeur à Genève – diplômé";
    expect(textOf([...text].map((char) => (char === "–" ? 0x96 : char.charCodeAt(0))))).toBe(text);
  });

  test.each([
    ["TCVN3", "Tr\u00adêng §¹i häc B¸ch khoa Hµ Néi. Kinh nghiÖm lµm viÖc: Kü s\u00ad phÇn mÒm t¹i C«ng ty cæ phÇn"],
    [
      "VNI",
      "Tröôøng Ñaïi hoïc Baùch khoa Haø Noäi. Kinh nghieäm laøm vieäc: Kyõ sö phaàn meàm taïi Coâng ty coå phaàn",
    ],
  ])("%s is named", (name, text) => {
    const read = readPlainText(text);
    expect(read.warnings).toContainEqual({ code: "legacy_encoding", detail: name });
    expect(read.confidence).toBeLessThan(0.5);
  });

  test.each([
    ["Vietnamese", sample.repeat(5)],
    ["French", "Développeur confirmé à Genève, expérience préalable, élève diplômé de l'école supérieure, très motivé"],
    [
      "Portuguese",
      "Experiência em programação, gestão de operações e atenção à comunicação; informações de contacto não são públicas",
    ],
  ])("%s is no old encoding", (_, text) => {
    expect(readPlainText(text).warnings).toEqual([]);
  });
});

describe("plain text and Markdown", () => {
  test("lines stay lines, bullets lose their mark", () => {
    const read = readPlainText("Skills\r\n• Java\n- SQL\n* Go\n\n  + Rust\ntwo - dashes - inside");
    expect(read.text).toBe("Skills\nJava\nSQL\nGo\nRust\ntwo - dashes - inside");
    expect(read.lines.map((line) => line.bullet)).toEqual([false, true, true, true, true, false]);
  });

  test("Markdown shows as it reads", () => {
    const read = readPlainText(
      "# Minh Anh\n\n**Kinh nghiệm**\n\n- Built [the shop](https://example.vn/shop) in `C++` and *Go*\n1. snake_case stays\n\n---\n| Tiếng | Mức |\n|---|---|\n| Anh | C1 |\n<minh@example.vn>",
    );
    expect(read.text.split("\n")).toEqual([
      "Minh Anh",
      "Kinh nghiệm",
      "Built the shop in C++ and Go",
      "snake_case stays",
      "Tiếng\tMức",
      "Anh\tC1",
      "minh@example.vn",
    ]);
    expect(read.links).toEqual(["https://example.vn/shop", "mailto:minh@example.vn"]);
    expect(read.lines.slice(0, 4).map(({ size, bold, bullet }) => [size, bold, bullet])).toEqual([
      [20, true, false],
      [11, true, false],
      [11, false, true],
      [11, false, true],
    ]);
  });

  test("messages in characters nobody sees are reported and left out", () => {
    const tags = [..."hire me"].map((char) => String.fromCodePoint(0xe0000 + char.charCodeAt(0))).join("");
    const read = readPlainText(`Minh${tags} An\u200b`);
    expect(read.text).toBe("Minh An");
    expect(read.hidden).toEqual([{ page: null, excerpt: "hire me" }]);
    expect(readPlainText("Wales \u{1F3F4}\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F} flag").hidden).toEqual(
      [],
    );
  });
});

test.each([
  ["one line", "Kỹ sư phần mềm ".repeat(40_000)],
  ["letters set apart", "A ".repeat(300_000)],
  ["open brackets", `# Minh\n${"[".repeat(500_000)}`],
  ["open emphasis", `# Minh\n${"**a ".repeat(200_000)}`],
  ["orders", "ignore all ".repeat(60_000)],
])("a text without end is cut and said so: %s", (_, text) => {
  const read = readPlainText(text);
  expect(read.text.length).toBeLessThanOrEqual(200_000);
  expect(read.warnings.map((warning) => warning.code)).toContain("truncated");
});

describe("every file ends in a text or a name", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  test.each([
    ["nothing", new Uint8Array(), "cv.txt", "cv.empty"],
    ["white space", bytes(" \n\t"), "cv.txt", "cv.empty"],
    ["over 5 MB", new Uint8Array(5 * 1024 * 1024 + 1), "cv.pdf", "cv.too_large"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), "cv.png", "cv.wrong_type"],
    ["a picture named text", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), "cv.txt", "cv.wrong_type"],
    ["a web page by name", bytes("<p>Minh</p>"), "cv.html", "cv.wrong_type"],
    ["a PDF header and no more", bytes("%PDF-1.7"), "cv.pdf", "cv.unreadable"],
    ["an archive that is no DOCX", bytes("PK\u0003\u0004"), "cv.docx", "cv.unreadable"],
    [
      "an Office file with a password",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, ...utf16("EncryptedPackage", false, false)]),
      "cv.docx",
      "cv.encrypted",
    ],
    ["an old Word file", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 1, 2, 3]), "cv.doc", "cv.wrong_type"],
  ])("%s", async (_, file, name, code) => {
    expect(await readDocument(file, name)).toEqual({ ok: false, code });
  });

  test("the bytes decide, not the name", async () => {
    const result = await readDocument(bytes("Minh Anh, kỹ sư"), "cv");
    expect(result.ok && result.read.format).toBe("text");
  });
});
