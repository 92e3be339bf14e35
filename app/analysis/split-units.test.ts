import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitUnits } from "./split-units";

function units(text: string): string[] {
  return splitUnits(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

describe("splitUnits", () => {
  it("cuts sentences, bullets and columns", () => {
    expect(units("Built APIs. Ran tests.")).toEqual(["Built APIs.", "Ran tests."]);
    expect(units("• Built APIs • Ran tests")).toEqual(["Built APIs", "Ran tests"]);
    expect(units("Sales Manager        2019 - 2021")).toEqual(["Sales Manager", "2019 - 2021"]);
  });

  it("keeps a wrapped line with the next", () => {
    const text =
      "Led the migration of the billing system from a monolith to services that run\nin containers and answer within a second.";
    expect(units(text)).toEqual([text]);
  });

  it("cuts before a line with a name of its own, however long the line before is", () => {
    const skills = "Photoshop, Illustrator, Premiere, After Effects, and some Blender for small scenes";
    expect(units(`${skills}\nLanguages: French B2`)).toEqual([skills, "Languages: French B2"]);
  });

  it("cuts lines that were ended on purpose", () => {
    expect(units("Java, SQL\nTeam of five\nHanoi")).toEqual(["Java, SQL", "Team of five", "Hanoi"]);
  });

  it("gives pieces in order, within the passage, without overlap or white space around them", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "B", " ", "\n", ".", "•", "\t", "-", ",", "đ") }), (text) => {
        let last = 0;
        for (const { start, end } of splitUnits(text, { start: 0, end: text.length })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
