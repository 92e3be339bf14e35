import { beforeAll, describe, expect, it } from "vitest";
import { assess } from "../../tests/support/assess";
import { cvText, postingText } from "../../tests/support/sample-texts";
import type { Assessment } from "./assessment";
import { type Compared, compareAnalyses } from "./compare-analyses";
import { correctAssessment } from "./correct-assessment";
import { explain } from "./explain";
import { groupRequirements } from "./numbered-requirements";
import { round2 } from "./round";

const more = cvText.replace("Skills\n", "Skills\nRetail, ").replace("SQL, Python, ", "SQL, ");

let first: Assessment;
let second: Assessment;

beforeAll(async () => {
  first = await assess(cvText, postingText);
  second = await assess(more, postingText);
});

function shown(assessment: Assessment): Compared {
  const analysis = explain(assessment, "en");
  return { analysis, groups: groupRequirements(analysis) };
}

describe("compareAnalyses", () => {
  it("finds nothing between an analysis and itself", () => {
    const { requirements, total, areas, counts } = compareAnalyses(shown(first), shown(first));
    expect(requirements).toHaveLength(first.requirements.length);
    expect(requirements.every(({ change }) => change === "same")).toBe(true);
    expect(counts).toMatchObject({ same: first.requirements.length, better: 0, worse: 0 });
    expect([total, ...areas].every(({ difference }) => difference === 0 || difference === null)).toBe(true);
  });

  it("tells what got better and what got worse, with both numbers; the other way round it is turned", () => {
    const there = compareAnalyses(shown(first), shown(second));
    const back = compareAnalyses(shown(second), shown(first));
    const change = (of: typeof there, words: string) =>
      of.requirements.find(({ later }) => later?.quote.includes(words))?.change;
    expect([change(there, "Python"), change(back, "Python")]).toEqual(["worse", "better"]);
    expect(there.total).toEqual({
      earlier: first.total,
      later: second.total,
      difference: round2(second.total! - first.total!),
    });
    expect(back.counts).toMatchObject({ better: there.counts.worse, worse: there.counts.better });
  });

  it("compares by what a correction made of it", () => {
    const missing = first.requirements.find(({ judgement }) => judgement.verdict === "missing")!;
    const override = { requirement: missing.id, verdict: "met" as const, by: "own_1", at: 1 };
    const { requirements } = compareAnalyses(shown(first), shown(correctAssessment(first, [override])));
    expect(requirements.filter(({ change }) => change !== "same")).toMatchObject([
      {
        change: "better",
        later: { id: missing.id, verdict: "met", strength: "listed", computed: { verdict: "missing" } },
      },
    ]);
  });

  it("knows a requirement by its content, whatever its id, and shows what only one set holds", () => {
    const renamed = (of: Assessment, keep: (at: number) => boolean): Compared => {
      const analysis = explain(of, "en");
      const requirements = analysis.requirements.filter((_, at) => keep(at));
      return { analysis, groups: groupRequirements({ ...analysis, requirements }) };
    };
    const shifted = {
      ...first,
      requirements: first.requirements.map((row) => ({ ...row, id: `x${row.id}`, label: `${row.label}!` })),
      ledger: [],
    };
    const last = first.requirements.length - 1;
    const compared = compareAnalyses(
      renamed(first, (at) => at !== 0),
      renamed(shifted, (at) => at !== last),
    );
    expect(compared.counts).toMatchObject({ only_later: 1, only_earlier: 1, same: last - 1 });
    const only = (change: string) => compared.requirements.filter((row) => row.change === change);
    expect(only("only_later")[0]).toMatchObject({ earlier: null, later: { quote: first.requirements[0]?.quote } });
    expect(only("only_earlier")[0]).toMatchObject({ later: null, earlier: { quote: first.requirements[last]?.quote } });
  });
});
