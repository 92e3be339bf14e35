import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldDiacritics, foldText, foldTonePlacement, normalizeText } from "./normalize";

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom("a", "ı", "̂", "́", "̛", "\r", "\n", "​", " ", "ﬁ", "ᄀ", "ᅡ", "ᆨ", "한") }),
);

describe("normalizeText", () => {
  test.each([
    ["decomposed Vietnamese is composed", "Ky\u0303 sư pha\u0302\u0300n me\u0302\u0300m", "Kỹ sư phần mềm"],
    ["Windows and old Mac line ends become LF", "a\r\nb\rc", "a\nb\nc"],
    ["no-break, thin and wide spaces become spaces", "a\u00A0b\u2009c\u3000d", "a b c d"],
    ["zero-width characters and byte order marks are left out", "\uFEFFre\u200Bact\u00AD", "react"],
    ["tag characters are left out", "ok\u{E0068}\u{E0069}", "ok"],
    ["direction marks are left out", "\u202Eabc\u202C", "abc"],
    ["ligatures become letters", "e\uFB03cient o\uFB03ce", "efficient office"],
    ["symbol-font bullets become bullets", "\uF0B7 Java", "• Java"],
    ["an i without its dot below a mark is an i", "Ch\u0131\u0309 s\u0131\u0303 K\u0131ra", "Chỉ sĩ Kıra"],
    ["a zero-width character inside a letter does not keep it from composing", "e\u200B\u0301", "é"],
  ])("%s", (_, source, text) => {
    expect(normalizeText(source).text).toBe(text);
  });

  test("an offset in the text leads to where its character began in the source", () => {
    const source = "a\u200Bb\r\nx\u0302\uFB01 z";
    const { text, toSource } = normalizeText(source);
    expect(text).toBe("ab\nx\u0302fi z");
    expect(toSource(text.indexOf("b"))).toBe(source.indexOf("b"));
    expect(toSource(text.indexOf("\n"))).toBe(source.indexOf("\r"));
    expect(toSource(text.indexOf("f"))).toBe(source.indexOf("\uFB01"));
    expect(toSource(text.indexOf("i"))).toBe(source.indexOf("\uFB01"));
    expect(toSource(text.indexOf("z"))).toBe(source.indexOf("z"));
  });

  test("any text comes out in NFC, normalising again changes nothing, and offsets only grow", () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { text, toSource } = normalizeText(source);
        expect(text).toBe(text.normalize("NFC"));
        expect(normalizeText(text).text).toBe(text);
        expect(toSource(text.length)).toBe(source.length);
        for (let offset = 1; offset <= text.length; offset++) {
          expect(toSource(offset)).toBeGreaterThanOrEqual(toSource(offset - 1));
        }
      }),
    );
  });
});

describe("folding", () => {
  test.each([
    ["foldText", foldText, "ĐÀ NẴNG İstanbul ΟΔΟΣ", "đà nẵng İstanbul οδοσ"],
    ["foldDiacritics", foldDiacritics, "Kỹ sư Đường phố Zürich", "Ky su Duong pho Zurich"],
    ["foldTonePlacement", foldTonePlacement, "hòa Hòa khỏe thúy ÚY hoàn quý mùa", "hoà Hoà khoẻ thuý UÝ hoàn quý mùa"],
  ])("%s gives the expected text", (_, fold, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test("every fold keeps the length and folds a slice as the whole", () => {
    for (const fold of [foldText, foldDiacritics, foldTonePlacement]) {
      fc.assert(
        fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (left, right) => {
          expect(fold(left + right)).toHaveLength(left.length + right.length);
          if (fold !== foldTonePlacement) expect(fold(left + right)).toBe(fold(left) + fold(right));
        }),
      );
    }
  });
});
