import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ArchivePiece, intoParts, type PartLimits } from "./archive-parts";

const limits: PartLimits = { bytes: 100, checks: 3, files: 4 };

const original = fc.constantFrom({ id: "a", size: 20 }, { id: "b", size: 50 });
const piece: fc.Arbitrary<ArchivePiece> = fc.oneof(
  fc.record({ size: fc.integer({ min: 1, max: 50 }), isCheck: fc.constant(true), with: original }),
  fc.record({ size: fc.integer({ min: 1, max: 100 }), isCheck: fc.constant(false), with: fc.constant(null) }),
);

function sizeOf(part: readonly ArchivePiece[]): number {
  const needed = new Map(part.flatMap((each) => (each.with ? [[each.with.id, each.with.size] as const] : [])));
  return [...part.map(({ size }) => size), ...needed.values()].reduce((sum, size) => sum + size, 0);
}

describe("the parts of an archive", () => {
  it("hold every piece once, in order, each within its limits and none needlessly small", () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const parts = intoParts(pieces, limits);
        expect(parts.flat()).toEqual(pieces);
        const fits = (part: readonly ArchivePiece[]) =>
          sizeOf(part) <= limits.bytes &&
          part.filter(({ isCheck }) => isCheck).length <= limits.checks &&
          part.filter(({ isCheck }) => !isCheck).length <= limits.files;
        expect(parts.every(fits)).toBe(true);
        for (const [at, part] of parts.slice(1).entries()) expect(fits([...parts[at]!, part[0]!])).toBe(false);
      }),
    );
  });

  it("are one, where there is nothing", () => {
    expect(intoParts([], limits)).toEqual([[]]);
  });
});
