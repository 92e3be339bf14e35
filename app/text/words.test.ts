import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentences, words } from "./words";

describe("words", () => {
  test.each([
    ["C#, C++ and .NET", ["C#", "C++", "and", ".NET"]],
    ["Node.js/ASP.NET, Vue.js.", ["Node.js", "ASP.NET", "Vue.js"]],
    ["CI/CD, TCP/IP; UI/UX", ["CI/CD", "TCP/IP", "UI/UX"]],
    ["Java/Spring (5 năm)", ["Java", "Spring", "5", "năm"]],
    ["kiểm thử. Học nhanh", ["kiểm", "thử", "Học", "nhanh"]],
    ["the end.Next line", ["the", "end", "Next", "line"]],
    ["internet.network", ["internet", "network"]],
    ["", []],
  ])("%s", (text, expected) => {
    expect(words(text).map(({ word }) => word)).toEqual(expected);
  });

  test("every word is the slice of its span, in order and without overlap", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let end = 0;
        for (const word of words(text)) {
          expect(text.slice(word.start, word.end)).toBe(word.word);
          expect(word.start).toBeGreaterThanOrEqual(end);
          end = word.end;
        }
      }),
    );
  });
});

describe("sentences", () => {
  const cut = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

  test.each([
    [
      "lines and full stops cut",
      "Built APIs. Led a team\n- Wrote tests",
      ["Built APIs.", "Led a team", "- Wrote tests"],
    ],
    ["a dot inside a name does not cut", "Used Node.js and ASP.NET daily", ["Used Node.js and ASP.NET daily"]],
    ["a dot inside a number does not cut", "GPA 3.5 of 4", ["GPA 3.5 of 4"]],
    ["an abbreviation does not cut", "Làm việc tại TP. HCM từ 2020", ["Làm việc tại TP. HCM từ 2020"]],
    ["a semicolon cuts", "biết Java; biết SQL", ["biết Java;", "biết SQL"]],
    ["empty lines give nothing", "\n \n", []],
  ])("%s", (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  test("sentences hold every character that is not white space", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(cut(text).join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
      }),
    );
  });
});
