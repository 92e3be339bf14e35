import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstFrom, touchesAny } from "./ordered-spans";

const anySpan = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe("ordered spans", () => {
  it("finds the first that starts at or after an offset", () => {
    const spans = [2, 5, 5, 9].map((start) => ({ start, end: start + 1 }));
    expect([0, 2, 3, 5, 6, 10].map((offset) => firstFrom(spans, offset))).toEqual([0, 0, 1, 1, 3, 4]);
  });

  it("touches what a look at every span finds", () => {
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 8 }), anySpan, (spans, span) => {
        const found = spans.some((other) => other.start < span.end && span.start < other.end);
        expect(touchesAny(spans)(span)).toBe(found);
      }),
    );
  });
});
