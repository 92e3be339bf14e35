import { deflateSync, zlibSync } from "fflate";
import { describe, expect, test } from "vitest";
import { assemblePdf, latin1Bytes, makePdf, streamObject, textLines } from "../../tests/support/make-pdf";
import { precheckPdf } from "./pdf-precheck";
import { latin1 } from "./pdf-streams";
import { readPdf } from "./read-pdf";

const tooComplex = { ok: false, code: "cv.too_complex" };

/** A page whose content is the given stream object, after further objects. */
function pdfOf(content: string, more: readonly string[] = [], trailer = ""): Uint8Array {
  return assemblePdf(
    [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /A 5 0 R >> /Font << /F 6 0 R >> >> >>",
      content,
      ...more,
    ],
    trailer,
  );
}

function deflated(text: string, dictionary = "/Filter /FlateDecode"): string {
  return streamObject(dictionary, latin1(zlibSync(new TextEncoder().encode(text))));
}

function checkAndRead(bytes: Uint8Array) {
  return { checked: precheckPdf(bytes), read: readPdf(bytes) };
}

/** Generous, for machines that do other work at the same time. */
const slow = { timeout: 30_000 };

describe("a file that would unfold without end", slow, () => {
  test("beyond 32 MB in all", () => {
    const noise = Array.from({ length: 100_000 }, (_, index) => `${(index * 7919) % 10_007} 0`).join("\n");
    const part = deflated(noise.repeat(2));
    expect(precheckPdf(pdfOf(part)).ok).toBe(true);
    expect(precheckPdf(pdfOf(part, Array(25).fill(part))).ok).toBe(false);
    const empty = streamObject("", " ".repeat(8_500_000));
    expect(precheckPdf(pdfOf(empty, Array(2).fill(empty))).ok).toBe(true);
    expect(precheckPdf(pdfOf(empty, Array(3).fill(empty))).ok).toBe(false);
  });

  test("by a ratio over 200 to 1", () => {
    expect(precheckPdf(pdfOf(deflated(" ".repeat(3_000_000))))).toEqual(tooComplex);
  });

  test("by filters one upon the other", () => {
    const inner = zlibSync(zlibSync(new TextEncoder().encode(" ".repeat(20_000_000))));
    const bomb = streamObject("/Filter [/FlateDecode /FlateDecode]", latin1(inner));
    expect(precheckPdf(pdfOf(bomb))).toEqual(tooComplex);
  });

  test("behind blocks of its data that give nothing at first, or nothing at all", () => {
    const bomb = deflateSync(new Uint8Array(40_000_000));
    const stored = [0, 0xff, 0xff, 0, 0, ...new Uint8Array(65_535).fill(0x20)];
    const empty = Array(8_000).fill([0, 0, 0, 0xff, 0xff]).flat();
    for (const blocks of [stored, empty]) {
      const data = latin1(Uint8Array.from([0x78, 0x01, ...blocks, ...bomb]));
      expect(precheckPdf(pdfOf(streamObject("/Filter /FlateDecode", data))).ok).toBe(false);
    }
  });

  test("behind a name written with an escape", () => {
    expect(precheckPdf(pdfOf(deflated(" ".repeat(3_000_000), "/Filter /F#6cateDecode")))).toEqual(tooComplex);
  });

  test("behind a false end of its stream", () => {
    const packed = latin1(
      zlibSync(new TextEncoder().encode(`${"endstream ".repeat(2)}${" ".repeat(3_000_000)}`), { level: 0 }),
    );
    const folded = latin1(zlibSync(latin1Bytes(packed)));
    expect(precheckPdf(pdfOf(streamObject("/Filter [/FlateDecode /FlateDecode]", folded)))).toEqual(tooComplex);
  });

  test("by a long chain of filters, and by what lies between two", () => {
    const chain = (length: number) => streamObject(`/Filter [${"/ASCIIHexDecode ".repeat(length)}]`, "");
    expect(precheckPdf(pdfOf(chain(4)))).toMatchObject({ ok: true });
    expect(precheckPdf(pdfOf(chain(5)))).toEqual(tooComplex);
    const stored = (bytes: Uint8Array) => zlibSync(bytes, { level: 0 });
    const twice = (size: number) =>
      streamObject("/Filter [/FlateDecode /FlateDecode]", latin1(stored(stored(new Uint8Array(size)))));
    expect(precheckPdf(pdfOf(twice(4_000_000))).ok).toBe(true);
    expect(precheckPdf(pdfOf(twice(6_000_000))).ok).toBe(false);
  });

  test("by run lengths and LZW", () => {
    const runs = streamObject("/Filter /RunLengthDecode", "\x81a".repeat(700_000));
    expect(precheckPdf(pdfOf(runs))).toEqual(tooComplex);
    expect(precheckPdf(pdfOf(streamObject("/Filter [/LZWDecode /FlateDecode]", "abc")))).toEqual(tooComplex);
  });
});

describe("a file that would keep a parser busy", slow, () => {
  test("by 3 million operators", () => {
    expect(
      precheckPdf(pdfOf(deflated(Array.from({ length: 1_500_000 }, (_, n) => (n % 7 ? "q Q" : "Q q")).join("\n")))),
    ).toEqual(tooComplex);
    expect(precheckPdf(pdfOf(streamObject("", "q Q ".repeat(350_000))))).toEqual(tooComplex);
  });

  test("by a form that draws a form that draws a form", async () => {
    const forms = Array.from({ length: 6 }, (_, level) =>
      streamObject(
        `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /A ${level + 6} 0 R >> >>`,
        "/A Do ".repeat(12),
      ),
    );
    const { checked, read } = checkAndRead(
      pdfOf(streamObject("", "/A Do"), [
        ...forms,
        streamObject("/Type /XObject /Subtype /Form /BBox [0 0 9 9]", "0 0 1 1 re f"),
      ]),
    );
    expect(checked.ok).toBe(true);
    expect(await read).toEqual(tooComplex);
  });

  test("by arrays 200,000 deep", () => {
    expect(precheckPdf(pdfOf(streamObject("", ""), [`${"[".repeat(200_000)}${"]".repeat(200_000)}`]))).toEqual(
      tooComplex,
    );
    expect(precheckPdf(pdfOf(deflated("[".repeat(2_000))))).toEqual(tooComplex);
  });

  test("by a character map over a million codes", () => {
    const map = `1 beginbfrange\n${"<00000000> <00ffffff> <0041>\n".repeat(2)}endbfrange`;
    expect(precheckPdf(pdfOf(streamObject("", ""), [deflated(map)]))).toEqual(tooComplex);
  });

  test("by a font of 65,535 dictionaries", () => {
    const bytes = (...list: number[]) => String.fromCharCode(...list);
    const font = (dictionaries: number) =>
      bytes(1, 0, 4, 1, 0, 1, 1, 1, 2, 65) +
      bytes(0, 1, 1, 1, 8, 29, 0, 0, 0, 22, 12, 36) +
      bytes(dictionaries >> 8, dictionaries & 255, 1) +
      "\u0001".repeat(200_000);
    expect(precheckPdf(pdfOf(streamObject("", ""), [deflated(font(3))]))).toMatchObject({ ok: true });
    expect(precheckPdf(pdfOf(streamObject("", ""), [deflated(font(65_535))]))).toEqual(tooComplex);
  });

  test("by declared sizes", () => {
    const declared = [
      "/Type /XRef /Size 900000000 /W [0 0 0]",
      "/Type /XRef /Size 9 /Index [0 900000000] /W [0 0 0]",
      "/FunctionType 0 /Size [100000 100000]",
      "/DecodeParms << /Predictor 12 /Columns 1000000000 >>",
    ];
    for (const dictionary of declared) {
      expect(precheckPdf(pdfOf(streamObject(dictionary, "")))).toEqual(tooComplex);
    }
  });

  test("by megabytes outside of streams", () => {
    expect(precheckPdf(latin1Bytes(`%PDF-1.4\n1 0 obj ${"(".repeat(3_000_000)}`))).toEqual(tooComplex);
  });

  test("by more streams than an honest file has", () => {
    const streams = (count: number) => latin1Bytes(`%PDF-1.4\n${"1 0 obj<<>>stream\nendstream\n".repeat(count)}`);
    expect(precheckPdf(streams(20_000)).ok).toBe(true);
    expect(precheckPdf(streams(20_001)).ok).toBe(false);
  });

  test("by streams without end", () => {
    expect(precheckPdf(latin1Bytes(`%PDF-1.4\n${"1 0 obj<<>>stream\n".repeat(200_000)}`))).toEqual(tooComplex);
    expect(precheckPdf(latin1Bytes(`%PDF-1.4\n1 0 obj<<${" ".repeat(100_000)}>>stream\n`))).toEqual(tooComplex);
  });
});

test("an encrypted file is named before it is opened", () => {
  expect(precheckPdf(pdfOf(streamObject("", ""), [], "/Encrypt 9 0 R"))).toEqual({ ok: false, code: "cv.encrypted" });
});

test("pictures reach the parser blank and small, and still count as pictures", async () => {
  const picture = streamObject(
    "/Type /XObject /Subtype /Image /Width 40000 /Height 40000 /ColorSpace /DeviceRGB /BitsPerComponent 8",
    "secret",
  );
  const bytes = pdfOf(streamObject("", "q 595 0 0 842 0 0 cm /A Do Q"), [picture]);
  const { checked, read } = checkAndRead(bytes);
  const kept = checked.ok ? latin1(checked.bytes) : "";
  expect(kept).toContain("/Width 2     /Height 2    ");
  expect(kept).not.toContain("secret");
  expect(await read).toEqual({ ok: false, code: "cv.image_only" });
});

test("an honest file passes unchanged but for its pictures", () => {
  const bytes = makePdf([{ items: textLines(["Kỹ sư phần mềm"]) }]);
  const checked = precheckPdf(bytes);
  const picture = latin1(bytes).indexOf("/Subtype /Image");
  const changed = checked.ok ? [...checked.bytes.keys()].filter((at) => checked.bytes[at] !== bytes[at]) : [];
  expect(changed.length).toBe(4);
  expect(changed.every((at) => at > picture && at < picture + 130)).toBe(true);
});

describe("a broken file ends in a name", () => {
  const whole = makePdf([{ items: textLines(["Kỹ sư phần mềm", "Hà Nội"]) }]);
  test.each([0.1, 0.3, 0.6, 0.9])("cut after %d of its length", async (share) => {
    const result = await readPdf(whole.slice(0, Math.floor(whole.length * share)));
    expect(result.ok ? "read" : result.code).toMatch(/^(?:read|cv\.unreadable|cv\.empty)$/);
  });

  test("pages that contain themselves", async () => {
    const loop = assemblePdf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"]);
    const result = await readPdf(loop);
    expect(result.ok).toBe(false);
  });

  test("a script in a file is not run and not read", async () => {
    const scripted = assemblePdf([
      "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
      streamObject("", "BT /F 12 Tf 50 700 Td (Seen text) Tj ET"),
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]);
    const result = await readPdf(scripted);
    expect(result.ok && result.read.text).toBe("Seen text");
  });
});
