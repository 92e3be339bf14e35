import fc from "fast-check";
import { expect, it } from "vitest";
import { readableView } from "./readable-view";

it("reads tags as line breaks or nothing and entities as their letters", () => {
  expect(readableView("<ul><li>C&amp;B</li><li><b>Java</b> 8</li></ul>").text.split(/\n+/)).toEqual([
    "",
    "C&B",
    "Java 8",
    "",
  ]);
  expect(readableView("a&nbsp;b&#8226;c&unknown;").text).toBe("a b•c&unknown;");
});

it("leaves text without markup alone, comparisons included", () => {
  const plain = "3 < 5 years & C++ > C";
  expect(readableView(plain).text).toBe(plain);
});

it("leads every offset back to where its character came from", () => {
  const source = "<p>Java\u200b and <b>SQL</b></p>";
  const view = readableView(source);
  for (const word of ["Java", "and", "SQL"]) {
    expect(view.toSource(view.text.indexOf(word))).toBe(source.indexOf(word));
  }
});

it("maps offsets in order and within the source, for any string", () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom("<li>", "</p>", "&amp;", "&#39;", "\u00a0", "**", "<"),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const source = pieces.join("");
      const { text, toSource } = readableView(source);
      let previous = 0;
      for (let offset = 0; offset <= text.length; offset++) {
        const origin = toSource(offset);
        expect(origin).toBeGreaterThanOrEqual(previous);
        expect(origin).toBeLessThanOrEqual(source.length);
        previous = origin;
      }
    }),
    { numRuns: 200, seed: 7 },
  );
});
