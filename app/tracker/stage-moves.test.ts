import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixedStages, type OwnStage, openStages, orderStages } from "./stage";
import { isSent, mayMove, targetsOf } from "./stage-moves";

function own(id: string, after: OwnStage["after"], changes: Partial<OwnStage> = {}): OwnStage {
  return { id: `stg_${id}`, name: id, color: "teal", after, position: 1, removedAt: null, ...changes };
}

const anyOwn = fc.array(
  fc.record({ after: fc.constantFrom(...openStages), position: fc.nat(9), removedAt: fc.constantFrom(null, 5) }),
  { maxLength: 6 },
);

describe("the table of moves", () => {
  it.each([
    { from: "saved", to: "applied", allowed: true, why: "an application is sent" },
    { from: "saved", to: "rejected", allowed: false, why: "nobody answers what was never sent" },
    { from: "saved", to: "no_response", allowed: false, why: "nobody is silent about what was never sent" },
    { from: "applied", to: "accepted", allowed: false, why: "there is no offer yet" },
    { from: "offer", to: "accepted", allowed: true, why: "the offer is taken" },
    { from: "interviewing", to: "saved", allowed: false, why: "an interview shows that it was sent" },
    { from: "no_response", to: "rejected", allowed: true, why: "an answer may come late" },
    { from: "rejected", to: "interviewing", allowed: true, why: "a company may come back" },
    { from: "accepted", to: "withdrawn", allowed: true, why: "a person may step back" },
    { from: "applied", to: "applied", allowed: false, why: "that is no move" },
    { from: "stg_unknown", to: "applied", allowed: false, why: "there is no such stage" },
    { from: "saved", to: "nonsense", allowed: false, why: "there is no such stage" },
  ])("$from to $to is $allowed: $why", ({ from, to, allowed }) => {
    expect(mayMove(from, to, [])).toBe(allowed);
  });

  it("counts an own stage as the fixed one it stands behind", () => {
    const stages = [own("test", "screening"), own("talks", "offer")];
    expect(mayMove("screening", "stg_test", stages)).toBe(true);
    expect(mayMove("stg_test", "screening", stages)).toBe(true);
    expect(mayMove("stg_test", "accepted", stages)).toBe(false);
    expect(mayMove("stg_talks", "accepted", stages)).toBe(true);
    expect([isSent("stg_test", stages), isSent("saved", stages)]).toEqual([true, false]);
  });

  it("lets a removed stage be left, never entered", () => {
    const stages = [own("gone", "applied", { removedAt: 1 })];
    expect(targetsOf("stg_gone", stages)).toContain("screening");
    expect(mayMove("applied", "stg_gone", stages)).toBe(false);
  });

  it("leads out of every stage, never nowhere", () => {
    for (const stage of fixedStages) expect(targetsOf(stage, []).length).toBeGreaterThan(2);
  });
});

describe("the order of the board", () => {
  it("holds each stage in use once, own ones behind theirs by position", () => {
    fc.assert(
      fc.property(anyOwn, (some) => {
        const stages = some.map((stage, number) => own(String(number), stage.after, stage));
        const order = orderStages(stages);
        const inUse = stages.filter(({ removedAt }) => removedAt === null);
        expect([...order].sort()).toEqual([...fixedStages, ...inUse.map(({ id }) => id)].sort());
        expect(order.filter((stage) => fixedStages.some((fixed) => fixed === stage))).toEqual([...fixedStages]);
        for (const { id, after } of inUse) expect(order.indexOf(id)).toBeGreaterThan(order.indexOf(after));
      }),
    );
  });
});
