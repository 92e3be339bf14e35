import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { locateQuote } from "./locate-quote";
import { words } from "./words";

const TEXT = [
  "Nguyễn Văn Bình – Kỹ sư phần mềm",
  "• Xây dựng hệ thống thanh toán hòa hợp với “core banking”",
  "• Led a team of 5 engineers; built REST APIs",
  "  in Java and Spring Boot (2019-2023)",
  "• Improved C++ code, C# tools",
].join("\n");

function found(quote: string): string | null {
  const span = locateQuote(TEXT, quote);
  return span === null ? null : TEXT.slice(span.start, span.end);
}

describe("locateQuote", () => {
  test.each([
    ["another case", "LED A TEAM", "Led a team"],
    ["a line break and indentation", "built REST APIs in Java", "built REST APIs\n  in Java"],
    ["straight quote marks", 'với "core banking"', "với “core banking”"],
    ["another dash", "Bình - Kỹ sư", "Bình – Kỹ sư"],
    ["tone on the other vowel", "hoà hợp", "hòa hợp"],
    ["decomposed letters", "hệ thống".normalize("NFD"), "hệ thống"],
    ["white space around", "  C# tools \n", "C# tools"],
    ["signs of a pattern are plain text", "(2019-2023)", "(2019-2023)"],
  ])("a quote that differs only by %s is located", (_, quote, slice) => {
    expect(found(quote)).toBe(slice);
  });

  test.each([
    ["a changed word", "built REST services in Java"],
    ["a left out word", "team of engineers"],
    ["missing diacritics", "Xay dung he thong"],
    ["another diacritic", "hệ thông"],
    ["another number", "Led a team of 6 engineers"],
    ["the inside of a word", "engineer"],
    ["nothing", "  \n"],
  ])("a quote with %s is not located", (_, quote) => {
    expect(found(quote)).toBeNull();
  });

  test("a quote is looked for inside the given span only", () => {
    const text = "Java, SQL; Java, Go";
    expect(locateQuote(text, "java", { start: 5, end: text.length })).toEqual({ start: 11, end: 15 });
    expect(locateQuote(text, "go", { start: 0, end: 10 })).toBeNull();
  });

  const token = fc.constantFrom(
    "kiểm",
    "thử",
    "hòa",
    "Java",
    "REST",
    "API",
    "2020",
    "–",
    "“",
    "'",
    "C++",
    "lý,",
    "đường.",
  );
  const space = fc.constantFrom(" ", "  ", "\n", " \n  ", "\t");
  const line = fc.array(fc.tuple(token, space), { minLength: 1, maxLength: 30 });

  test("any span of words is located however white space, case, quote marks and dashes vary", () => {
    fc.assert(
      fc.property(line, fc.nat(), fc.nat(), space, fc.boolean(), (pieces, first, count, gap, upper) => {
        const text = pieces.map(([word, after]) => word + after).join("");
        const from = first % pieces.length;
        const chosen = pieces.slice(from, from + 1 + (count % (pieces.length - from))).map(([word]) => word);
        const quote = chosen.join(gap).replace(/–/g, "-").replace(/“/g, '"').replace(/hòa/g, "hoà");
        const span = locateQuote(text, upper ? quote.toUpperCase() : quote);
        expect(span).not.toBeNull();
        const slice = text.slice(span!.start, span!.end).replace(/“/g, "'");
        expect(slice.split(/\s+/).join(" ")).toBe(chosen.join(" ").replace(/“/g, "'"));
      }),
    );
  });

  test("a quote with one word changed is never located", () => {
    fc.assert(
      fc.property(line, fc.nat(), (pieces, at) => {
        const text = pieces.map(([word, after]) => word + after).join("");
        const all = words(text);
        fc.pre(all.length > 0);
        const { start, end, word } = all[at % all.length]!;
        expect(locateQuote(text, `${text.slice(0, start)}${word}x${text.slice(end)}`)).toBeNull();
      }),
    );
  });
});
