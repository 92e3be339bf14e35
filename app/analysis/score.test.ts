import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Ask, areas, type Requirement } from "~/job/requirement";
import { requirement } from "../../tests/support/assess";
import type { Judgement, Override, Strength, Verdict } from "./assessment";
import { round2 } from "./round";
import { creditOf, type Scored, score, scored, weightOf } from "./score";

const asks: Ask[] = [
  { type: "skill", concepts: ["java"], any: false },
  { type: "years", years: 3, concepts: [] },
  { type: "degree", level: "bachelor", majors: [] },
  { type: "soft_skill", concepts: ["teamwork"] },
];

const verdictsUp: readonly Verdict[] = ["missing", "partial", "met"];

function judgement(verdict: Verdict, strength: Strength | null, share?: number): Judgement {
  const reason = { code: "skill.shown", values: {} };
  return {
    requirement: "r1",
    verdict,
    strength,
    evidence: [],
    reason,
    certainty: 0.8,
    ...(share === undefined ? {} : { share }),
  };
}

function item(asked: Requirement, verdict: Verdict, strength: Strength | null, share?: number): Scored {
  return scored(asked, judgement(verdict, verdict === "missing" ? null : strength, share), null);
}

const anyItem = fc
  .record({
    ask: fc.constantFrom(...asks),
    area: fc.constantFrom(...areas),
    kind: fc.constantFrom("must" as const, "nice" as const),
    source: fc.constantFrom("requirement" as const, "duty" as const),
    verdict: fc.constantFrom<Verdict>("met", "partial", "missing", "unknown"),
    strength: fc.constantFrom<Strength>("listed", "shown", "entailed"),
  })
  .map(({ ask, area, kind, source, verdict, strength }) =>
    item(requirement(ask, "asked", { area, kind, source }), verdict, strength),
  );
const anyItems = fc.array(anyItem, { minLength: 1, maxLength: 30 });

describe("weight and credit", () => {
  it.each([
    [asks[0], {}, 3],
    [asks[0], { kind: "nice" as const }, 1],
    [asks[3], {}, 0.75],
    [asks[0], { source: "duty" as const }, 1.5],
  ])("weighs by kind, softness and source", (ask, overrides, weight) => {
    expect(weightOf(requirement(ask as Ask, "asked", overrides))).toBe(weight);
  });

  it("credits a listed met less than a shown one, and unknown with nothing", () => {
    expect([creditOf("met", "shown"), creditOf("met", "entailed"), creditOf("met", "listed")]).toEqual([1, 1, 0.7]);
    expect([creditOf("partial", "listed"), creditOf("missing", null), creditOf("unknown", null)]).toEqual([0.5, 0, 0]);
  });
});

describe("score", () => {
  it("stays within bounds and its ledger with the lowest cap makes the total", () => {
    fc.assert(
      fc.property(anyItems, fc.double({ min: 0, max: 1, noNaN: true }), (items, reader) => {
        const { total, confidence, ledger, caps, areas: rows } = score(items, reader);
        if (total === null) {
          expect(ledger).toEqual([]);
          return;
        }
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(100);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        const sum = round2(ledger.reduce((points, line) => points + line.points, 0));
        expect(total).toBe(Math.min(sum, ...caps.map(({ ceiling }) => ceiling)));
        for (const row of rows) if (row.score !== null) expect(row.score).toBeLessThanOrEqual(100);
      }),
    );
  });

  it("never falls when a verdict rises", () => {
    fc.assert(
      fc.property(anyItems, fc.nat(), (items, pick) => {
        const at = pick % items.length;
        const old = items[at] as Scored;
        const step = verdictsUp.indexOf(old.verdict);
        if (step === -1 || step === 2) return;
        const raised = item(old.requirement, verdictsUp[step + 1] as Verdict, old.strength ?? "listed");
        const after = score(items.with(at, raised), 1).total ?? 0;
        expect(after).toBeGreaterThanOrEqual(score(items, 1).total ?? 0);
      }),
    );
  });

  it("does not depend on the order of the requirements", () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const turned = score([...items].reverse(), 1);
        const { total, areas: rows, confidence, band } = score(items, 1);
        expect(turned).toMatchObject({ total, areas: rows, confidence, band });
      }),
    );
  });

  it("leaves unknown out of the sum and lets it lower confidence only", () => {
    const known = item(requirement(asks[0] as Ask, "a"), "met", "shown");
    const open = item(requirement({ type: "condition" }, "b"), "unknown", null);
    const alone = score([known], 1);
    const both = score([known, open], 1);
    expect(both.total).toBe(alone.total);
    expect(both.confidence).toBeLessThan(alone.confidence);
    expect(score([open], 1)).toMatchObject({ total: null, band: null, ledger: [] });
  });

  it("lowers the ceiling evenly with what is short of asked years, and lists the cap", () => {
    const rest = Array.from({ length: 20 }, () => item(requirement(asks[0] as Ask, "a"), "met", "shown"));
    const ceilings = [0, 0.25, 0.5, 0.75].map((share) => {
      const years = item(requirement(asks[1] as Ask, "3 years"), share === 0 ? "missing" : "partial", "shown", share);
      return score([...rest, years], 1).caps[0]?.ceiling;
    });
    expect(ceilings).toEqual([60, 70, 80, 90]);
    expect(score([...rest, item(requirement(asks[1] as Ask, "3 years"), "missing", null, 0)], 1).total).toBe(60);
    expect(score([...rest, item(requirement(asks[1] as Ask, "3 years"), "met", "shown", 1)], 1).caps).toEqual([]);
  });

  it("keeps the band at partial while most of what is met is only listed", () => {
    const listed = item(requirement(asks[0] as Ask, "a"), "met", "listed");
    const shown = item(requirement(asks[0] as Ask, "a"), "met", "shown");
    expect(score([listed, listed, listed], 1)).toMatchObject({ total: 70, band: "partial" });
    expect(score([listed, listed, shown, shown], 1)).toMatchObject({ total: 85, band: "strong" });
  });

  it("tells what the posting insists on for each area", () => {
    const must = item(requirement(asks[0] as Ask, "a"), "met", "shown");
    const nice = item(requirement(asks[0] as Ask, "b", { kind: "nice" }), "missing", null);
    const [skills, experience] = score([must, nice], 1).areas;
    expect(skills).toMatchObject({ score: 75, demand: 75, met: 1, judged: 2 });
    expect(experience).toMatchObject({ score: null, demand: null, met: 0, judged: 0 });
  });
});

describe("corrections", () => {
  const by = { requirement: "r1", by: "own_1", at: 1 };
  const asked = requirement(asks[0] as Ask, "a");

  it.each<[string, Partial<Override>, number]>([
    ["met with a passage counts as what the passage is", { verdict: "met", evidence: [0, 4], strength: "shown" }, 1],
    ["met with a line of a list counts as listed", { verdict: "met", evidence: [0, 4], strength: "listed" }, 0.7],
    ["met without a passage rests on a claim", { verdict: "met" }, 0.7],
    ["partial", { verdict: "partial" }, 0.5],
  ])("%s", (_, change, credit) => {
    expect(scored(asked, judgement("missing", null), { ...by, ...change }).credit).toBe(credit);
  });

  it("not applicable leaves the sum, nice weighs less, and the judgement stays as it was", () => {
    const computed = judgement("missing", null);
    const notApplicable = scored(asked, computed, { ...by, verdict: "unknown" });
    expect(score([notApplicable], 1).total).toBeNull();
    const nice = scored(asked, computed, { ...by, kind: "nice" });
    expect(nice.weight).toBe(1);
    expect(nice.judgement).toBe(computed);
  });
});
