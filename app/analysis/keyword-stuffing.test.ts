import { describe, expect, it } from "vitest";
import { homoglyphs, repeatedKeywords } from "./keyword-stuffing";
import { readWords } from "./text-terms";

describe("repeatedKeywords", () => {
  it("finds a word repeated in a row", () => {
    const text = `Built a shop.\n${"Java ".repeat(12)}\nSold it.`;
    const { warnings, repeated } = repeatedKeywords(readWords(text));
    expect(warnings).toMatchObject([{ code: "repeated_keywords" }]);
    expect(text.slice(repeated[0]?.start, repeated[0]?.end)).toBe("Java ".repeat(12).trim());
  });

  it("lets a word of one's trade stand all over a long CV", () => {
    const text = Array.from(
      { length: 30 },
      (_, i) =>
        `Introduced Java service ${i} for customer team ${"abcdefghij"[i % 10]}alpha and measured its latency weekly against goals.`,
    ).join("\n");
    expect(repeatedKeywords(readWords(text)).warnings).toEqual([]);
  });
});

describe("homoglyphs", () => {
  it("finds every word that mixes alphabets", () => {
    const text = "Senior J\u0430va developer, \u0410WS";
    expect(homoglyphs(text)).toEqual([
      { start: 7, end: 11 },
      { start: 23, end: 26 },
    ]);
  });

  it.each(["Kỹ sư phần mềm, Đà Nẵng", "Говорю по-русски and English", "sensors of 5 μm"])(
    "has no quarrel with %s",
    (text) => {
      expect(homoglyphs(text)).toEqual([]);
    },
  );
});
