import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Box } from "~/cv/cv-document";
import { placeOf, quoteSpan } from "./evidence";
import { longestQuote } from "./scoring-constants";

describe("quoteSpan", () => {
  it("takes a short unit whole", () => {
    expect(quoteSpan("Built APIs in Java.", { start: 0, end: 19 }, { start: 14, end: 18 })).toEqual({
      start: 0,
      end: 19,
    });
  });

  it("cuts a long unit at clause borders around what matters", () => {
    const text = `${"Wrote letters to many suppliers, ".repeat(8)}built payroll in Excel, ${"and met the press often, ".repeat(8)}`;
    const at = text.indexOf("Excel");
    const { start, end } = quoteSpan(text, { start: 0, end: text.length }, { start: at, end: at + 5 });
    const quote = text.slice(start, end);
    expect(quote).toContain("built payroll in Excel");
    expect(quote).toMatch(/^Wrote letters/);
    expect(quote.length).toBeLessThanOrEqual(longestQuote);
  });

  it("is never longer than it may be, lies in the unit and holds the beginning of what matters", () => {
    const texts = fc.string({ unit: fc.constantFrom("a", "b", " ", ",", ".", "đ"), minLength: 1, maxLength: 900 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % text.length;
        const anchor = { start, end: Math.min(text.length, start + 1 + (length % 300)) };
        const span = quoteSpan(text, { start: 0, end: text.length }, anchor);
        expect(span.end - span.start).toBeLessThanOrEqual(longestQuote);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.length);
        const head = text.slice(anchor.start, anchor.start + 1);
        if (head.trim() !== "") expect(span.start <= anchor.start && span.end > anchor.start).toBe(true);
      }),
    );
  });
});

describe("placeOf", () => {
  const runs = [
    { start: 0, end: 10, page: 1, box: [50, 700, 100, 10] as Box },
    { start: 11, end: 21, page: 1, box: [160, 700, 100, 10] as Box },
    { start: 22, end: 32, page: 1, box: [50, 714, 100, 10] as Box },
    { start: 33, end: 43, page: 2, box: [50, 40, 100, 10] as Box },
  ];

  it("has one box for each line, cut where the quote begins and ends within a run", () => {
    const boxes = [
      [100, 700, 160, 10],
      [50, 714, 50, 10],
    ];
    expect(placeOf({ runs }, { start: 5, end: 27 })).toEqual({ page: 1, boxes });
  });

  it("is on the page where the quote begins, without boxes of the next", () => {
    expect(placeOf({ runs }, { start: 22, end: 43 })).toEqual({ page: 1, boxes: [[50, 714, 100, 10]] });
    expect(placeOf({ runs }, { start: 33, end: 43 })).toEqual({ page: 2, boxes: [[50, 40, 100, 10]] });
  });

  it("is unknown where the document has no pages", () => {
    expect(placeOf({ runs: [] }, { start: 0, end: 5 })).toEqual({ page: null, boxes: [] });
  });
});
