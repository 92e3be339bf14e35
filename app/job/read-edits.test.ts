import { expect, it } from "vitest";
import { readEdits } from "./read-edits";

it("reads what the form says, one entry for each field", () => {
  const fields: [string, string][] = [
    ["setId", "rqs_1"],
    ["label-r1", "SQL"],
    ["kind-r1", "nice"],
    ["label-a10-20", "Docker"],
    ["remove", "r2"],
    ["remove", "r3"],
    ["add", "30-44"],
    ["addKind", "nice"],
  ];
  expect(readEdits(fields)).toEqual({
    changed: [
      { id: "r1", label: "SQL", kind: "nice" },
      { id: "a10-20", label: "Docker", kind: "must" },
    ],
    removed: ["r2", "r3"],
    added: [{ start: 30, end: 44, kind: "nice" }],
  });
});

it("takes any fields: what is no kind is a must, what is no place is nowhere", () => {
  const { changed, added } = readEdits([
    ["label-r1", "x"],
    ["kind-r1", "never"],
    ["add", "here"],
  ]);
  expect(changed).toEqual([{ id: "r1", label: "x", kind: "must" }]);
  expect(added).toEqual([{ start: Number.NaN, end: Number.NaN, kind: "must" }]);
  expect(readEdits([])).toEqual({ changed: [], removed: [], added: [] });
});
