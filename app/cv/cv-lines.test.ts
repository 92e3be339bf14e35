import fc from "fast-check";
import { expect, test } from "vitest";
import { type CvMark, cvLines } from "./cv-lines";

const text = "Skills\n- Java, Spring Boot\nBuilt APIs in Java";

test("a line without marks is one segment", () => {
  const [line] = cvLines(text, [], []);
  expect(line?.segments).toEqual([{ start: 0, end: 6, text: "Skills", marks: [], begins: false, ends: [] }]);
});

test("overlapping marks share the segment where they overlap", () => {
  const marks: CvMark[] = [
    { id: "r1", start: 9, end: 13 },
    { id: "r2", start: 9, end: 26 },
  ];
  const segments = cvLines(text, marks, [])[1]?.segments;
  expect(segments?.map(({ text: piece, marks: ids, begins, ends }) => [piece, ids, begins, ends])).toEqual([
    ["- ", [], false, []],
    ["Java", ["r1", "r2"], true, ["r1"]],
    [", Spring Boot", ["r2"], false, ["r2"]],
  ]);
});

test("a mark over a line break begins once and ends once", () => {
  const lines = cvLines(text, [{ id: "r1", start: 15, end: 37 }], []);
  const segments = lines.flatMap((line) => line.segments).filter(({ marks }) => marks.length > 0);
  expect(segments.map(({ text: piece, begins, ends }) => [piece, begins, ends])).toEqual([
    ["Spring Boot", true, []],
    ["Built APIs", false, ["r1"]],
  ]);
});

test("a section's first line is its heading", () => {
  expect(cvLines(text, [], [0]).map(({ heading }) => heading)).toEqual([true, false, false]);
});

test("the segments make up the text again, whatever the marks", () => {
  const marks = fc.array(
    fc.tuple(fc.nat(50), fc.nat(50)).map(([a, b]) => ({ id: `r${a}`, start: Math.min(a, b), end: Math.max(a, b) + 1 })),
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), marks, (source, some) => {
      const joined = cvLines(source, some, []).map(({ segments }) => segments.map((segment) => segment.text).join(""));
      expect(joined.join("\n")).toBe(source);
    }),
  );
});
