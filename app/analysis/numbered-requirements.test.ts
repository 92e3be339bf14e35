import { expect, test } from "vitest";
import type { Analysis } from "./analysis";
import { groupRequirements } from "./numbered-requirements";

type Requirement = Analysis["requirements"][number];

function requirement(id: string, area: Requirement["area"], kind: Requirement["kind"]): Requirement {
  return {
    id,
    area,
    kind,
    label: id,
    source: "requirement",
    anyOf: null,
    minYears: null,
    start: 0,
    end: 1,
    quote: "x",
    verdict: "missing",
    strength: null,
    evidence: [],
    reason: "x",
    weight: 3,
    credit: 0,
    override: null,
  };
}

const requirements = [
  requirement("r1", "education", "must"),
  requirement("r2", "skills", "nice"),
  requirement("r3", "skills", "must"),
  requirement("r4", "skills", "must"),
];
const ledger = [
  { requirement: "r1", weight: 3, credit: 0.5, points: 21.43 },
  { requirement: "r2", weight: 1, credit: 0, points: 0 },
  { requirement: "r3", weight: 3, credit: 1, points: 42.86 },
];

test("areas keep their fixed order, and in each a must comes before a nice-to-have", () => {
  const groups = groupRequirements({ requirements, ledger });
  expect(groups.map(({ area, items }) => [area, items.map(({ id }) => id)])).toEqual([
    ["skills", ["r3", "r4", "r2"]],
    ["experience", []],
    ["education", ["r1"]],
    ["communication", []],
    ["domain", []],
  ]);
});

test("numbers count on from area to area", () => {
  const items = groupRequirements({ requirements, ledger }).flatMap((group) => group.items);
  expect(items.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
});

test("the most a requirement can give is its share of the judged weight; what was not judged has no points", () => {
  const items = groupRequirements({ requirements, ledger }).flatMap((group) => group.items);
  const byId = new Map(items.map(({ id, points }) => [id, points]));
  expect(byId.get("r1")?.given).toBe(21.43);
  expect(byId.get("r1")?.most).toBeCloseTo(42.857, 3);
  expect(byId.get("r4")).toBeNull();
});
