import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { round2, roundToSum } from "./round";

describe("roundToSum", () => {
  it("gives a third of a hundred three ways so that they add up", () => {
    expect(roundToSum([100 / 3, 100 / 3, 100 / 3])).toEqual([33.34, 33.33, 33.33]);
  });

  it("adds up to the rounded sum, each value less than 0.01 away", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 40 }), (values) => {
        const rounded = roundToSum(values);
        const sum = values.reduce((total, value) => total + value, 0);
        const roundedSum = round2(rounded.reduce((total, value) => total + value, 0));
        expect(Math.abs(roundedSum - sum)).toBeLessThan(0.0051);
        for (const [index, value] of values.entries())
          expect(Math.abs((rounded[index] ?? 0) - value)).toBeLessThan(0.0101);
      }),
    );
  });
});
