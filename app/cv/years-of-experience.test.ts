import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yearsOfExperience } from "./years-of-experience";

const asOf = "2026-11";

describe("yearsOfExperience", () => {
  it.each([
    ["months count at both ends", [["2020-01", "2020-12"]], 1],
    [
      "overlaps count once",
      [
        ["2020-01", "2021-12"],
        ["2021-01", "2022-12"],
      ],
      3,
    ],
    [
      "gaps do not count",
      [
        ["2018-01", "2018-12"],
        ["2020-01", "2020-12"],
      ],
      2,
    ],
    ["present reaches through asOf", [["2026-01", "present"]], 0.9],
    ["bare years are mid-year to mid-year", [["2019", "2021"]], 2],
    [
      "adjoining bare years do not overlap",
      [
        ["2017", "2019"],
        ["2019", "2021"],
      ],
      4,
    ],
    ["one bare year is six months", [["2019", "2019"]], 0.5],
    ["an end after asOf is cut there", [["2025-12", "2030-01"]], 1],
    [
      "backward ranges are not counted",
      [
        ["2021-05", "2020-05"],
        ["2020-01", "2020-12"],
      ],
      1,
    ],
  ] as [string, [string, string][], number][])("%s", (_name, ranges, years) => {
    expect(
      yearsOfExperience(
        ranges.map(([from, to]) => ({ from, to })),
        asOf,
      ),
    ).toBe(years);
  });

  it("is unknown without dated roles", () => {
    expect(yearsOfExperience([], asOf)).toBeNull();
    expect(
      yearsOfExperience(
        [
          { from: null, to: null },
          { from: "2019", to: null },
        ],
        asOf,
      ),
    ).toBeNull();
  });

  it("never falls when a role is added and does not depend on order", () => {
    const month = fc
      .integer({ min: 1990 * 12, max: 2026 * 12 })
      .map((n) => `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}`);
    const role = fc.record({ from: month, to: fc.oneof(month, fc.constant("present")) });
    fc.assert(
      fc.property(fc.array(role, { maxLength: 8 }), role, (roles, added) => {
        const before = yearsOfExperience(roles, asOf) ?? 0;
        expect(yearsOfExperience([...roles, added], asOf) ?? 0).toBeGreaterThanOrEqual(before);
        expect(yearsOfExperience([...roles].reverse(), asOf) ?? 0).toBe(before);
      }),
      { seed: 4 },
    );
  });
});
