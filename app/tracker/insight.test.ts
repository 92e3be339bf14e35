import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Insight, insightOf } from "./insight";
import { medianOf, shareOf } from "./share-of";
import { fixedStages, type OwnStage } from "./stage";
import type { TrackedApplication } from "./stage-history";

const day = 24 * 60 * 60 * 1000;
const start = Date.UTC(2026, 10, 2, 9); // a Monday
const own: OwnStage[] = [
  { id: "stg_task", name: "Task", color: "blue", after: "screening", position: 1, removedAt: start + day },
];

/** An application that came to each stage a day after the one before; "undo" takes the last move back. */
function tracked(path: string[], changes: Partial<TrackedApplication> = {}): TrackedApplication {
  const events: TrackedApplication["events"] = [];
  for (const [order, to] of path.entries()) {
    const sequence = order + 1;
    const undone = to === "undo" ? events.at(-1)!.sequence : null;
    const kind = undone === null ? (order === 0 ? "created" : "moved") : "undone";
    events.push({
      sequence,
      kind,
      to: undone === null ? to : path[order - 2]!,
      undoes: undone,
      at: start + order * day,
    });
  }
  return { source: null, matchBand: null, appliedOn: null, imported: false, events, ...changes };
}

function insight(applications: TrackedApplication[], today = "2026-11-25"): Insight {
  return insightOf(applications, { own, today, dayOf: (at) => new Date(at).toISOString().slice(0, 10) });
}

function counts(applications: TrackedApplication[]): Record<string, number> {
  return Object.fromEntries(insight(applications).funnel.map(({ stage, count }) => [stage, count]));
}

describe("the funnel", () => {
  it("counts a rejection after an interview as an interview", () => {
    expect(counts([tracked(["saved", "applied", "interviewing", "rejected"])])).toEqual({
      saved: 1,
      applied: 1,
      screening: 1,
      interviewing: 1,
      offer: 0,
      accepted: 0,
    });
  });

  it("does not count a move that was undone", () => {
    expect(counts([tracked(["applied", "offer", "undo"])])).toMatchObject({ applied: 1, screening: 0, offer: 0 });
  });

  it("counts an own stage, removed or not, as the stage it stands behind", () => {
    expect(counts([tracked(["applied", "stg_task", "withdrawn"])])).toMatchObject({ screening: 1, interviewing: 0 });
  });

  it("knows that what was refused or left without an answer was sent, and what was withdrawn may not have been", () => {
    expect(counts([tracked(["rejected"]), tracked(["no_response"]), tracked(["withdrawn"])])).toMatchObject({
      saved: 3,
      applied: 2,
    });
  });

  it("gives no share under five", () => {
    const four = insight(Array.from({ length: 4 }, () => tracked(["applied"])));
    const five = insight(Array.from({ length: 5 }, () => tracked(["applied"])));
    expect(four.funnel.map(({ share }) => share)).toEqual([null, null, null, null, null, null]);
    expect(five.funnel.map(({ share }) => share)).toEqual([null, 1, 0, null, null, null]);
  });

  const paths = fc.array(fc.array(fc.constantFrom(...fixedStages, "stg_task"), { minLength: 1, maxLength: 8 }));

  it("never widens on the way, and an ending takes nothing away", () => {
    fc.assert(
      fc.property(paths, (list) => {
        const before = insight(list.map((path) => tracked(path))).funnel.map(({ count }) => count);
        const after = insight(list.map((path) => tracked([...path, "withdrawn"]))).funnel.map(({ count }) => count);
        expect(after).toEqual(before);
        expect([...before].sort((a, b) => b - a)).toEqual(before);
        expect(before[0]).toBe(list.length);
      }),
    );
  });

  it("is the same with a move that is undone at once", () => {
    fc.assert(
      fc.property(paths, fc.constantFrom(...fixedStages), (list, detour) => {
        const straight = insight(list.map((path) => tracked(path)));
        const astray = insight(list.map((path) => tracked([...path, detour, "undo"])));
        expect(astray).toEqual(straight);
      }),
    );
  });
});

describe("time in a stage", () => {
  it("is the median of the stays that have ended", () => {
    const slow = tracked(["applied", "screening"]);
    slow.events[1]!.at = start + 9 * day;
    const { stageTimes } = insight([tracked(["applied", "screening", "offer"]), slow, tracked(["applied"])]);
    expect(stageTimes).toEqual([
      { stage: "applied", days: 5, count: 2 },
      { stage: "screening", days: 1, count: 1 },
    ]);
  });

  it("goes on through own stages of the same stage", () => {
    expect(insight([tracked(["screening", "stg_task", "offer"])]).stageTimes).toEqual([
      { stage: "screening", days: 2, count: 1 },
    ]);
  });
});

describe("the response rate", () => {
  it("counts invitations and rejections as answers, of what was sent, by source", () => {
    const { bySource } = insight([
      ...["applied", "no_response", "saved"].map((stage) => tracked([stage], { source: "ITviec" })),
      ...["interviewing", "rejected"].map((stage) => tracked(["applied", stage], { source: "ITviec" })),
      tracked(["applied", "rejected", "undo"], { source: "ITviec" }),
      tracked(["applied"], { source: null }),
    ]);
    expect(bySource).toEqual([
      { group: "ITviec", sent: 5, answered: 2, share: 0.4 },
      { group: null, sent: 1, answered: 0, share: null },
    ]);
  });

  it("is counted by match band", () => {
    const { byBand } = insight([tracked(["applied", "offer"], { matchBand: "strong" }), tracked(["applied"])]);
    expect(byBand.map(({ group, answered }) => [group, answered])).toEqual([
      ["strong", 1],
      [null, 0],
    ]);
  });
});

describe("activity by week", () => {
  it("has twelve weeks to today, empty ones too", () => {
    const { activity } = insight([], "2026-11-25");
    expect(activity).toHaveLength(12);
    expect(activity[0]).toEqual({ week: "2026-09-07", sent: 0, answers: 0 });
    expect(activity.at(-1)).toEqual({ week: "2026-11-23", sent: 0, answers: 0 });
  });

  it("goes by the applied date, else by the move that sent it, and counts the first answer once", () => {
    const { activity } = insight([
      tracked(["saved", "applied", "screening", "offer"]),
      tracked(["applied"], { appliedOn: "2026-10-18" }),
    ]);
    const busy = activity.filter(({ sent, answers }) => sent + answers > 0);
    expect(busy).toEqual([
      { week: "2026-10-12", sent: 1, answers: 0 },
      { week: "2026-11-02", sent: 1, answers: 1 },
    ]);
  });

  it("does not take the day of an import for the day something happened", () => {
    const { activity } = insight([tracked(["rejected"], { imported: true })]);
    expect(activity.every(({ sent, answers }) => sent + answers === 0)).toBe(true);
  });
});

it("a median is between the least and the greatest, and a share between nothing and all", () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
      const median = medianOf(values)!;
      expect(median).toBeGreaterThanOrEqual(Math.min(...values));
      expect(median).toBeLessThanOrEqual(Math.max(...values));
    }),
  );
  expect(medianOf([])).toBeNull();
  expect(medianOf([3, 1, 2, 10])).toBe(2.5);
  expect([shareOf(2, 4), shareOf(2, 5), shareOf(0, 0)]).toEqual([null, 0.4, null]);
});
