import { beforeAll, describe, expect, it } from "vitest";
import { assess } from "../../tests/support/assess";
import { type Analysis, analysisSchema } from "./analysis";
import { explain } from "./explain";
import { samples } from "./samples";

let sound: Analysis;

beforeAll(async () => {
  sound = explain(await assess(samples.en.cvText, samples.en.postingText), "en");
});

function problems(change: (analysis: Analysis) => void): string[] {
  const copy = structuredClone(sound);
  change(copy);
  return analysisSchema.safeParse(copy).error?.issues.map(({ message }) => message) ?? [];
}

describe("analysisSchema", () => {
  it("takes what the engine gives", () => expect(problems(() => {})).toEqual([]));

  it.each<[string, (analysis: Analysis) => void, RegExp]>([
    [
      "a quote that is not the CV's text",
      ({ requirements }) => {
        requirements.find(({ evidence }) => evidence[0])!.evidence[0]!.quote = "invented";
      },
      /not the CV's text/,
    ],
    [
      "a quote that is not the posting's text",
      ({ requirements }) => {
        requirements[0]!.quote = "invented";
      },
      /not the posting's text/,
    ],
    [
      "a verdict without its proof",
      ({ requirements }) => {
        requirements.find(({ evidence }) => evidence[0])!.evidence = [];
      },
      /with 0 quotes/,
    ],
    [
      "an id that is not there",
      ({ ledger }) => {
        ledger[0]!.requirement = "r99";
      },
      /no such requirement/,
    ],
    [
      "a ledger that does not make the total",
      ({ ledger }) => {
        ledger.find(({ points }) => points > 1)!.points -= 1;
      },
      /ledger and caps/,
    ],
    [
      "an area twice",
      ({ areas }) => {
        areas[1]!.area = areas[0]!.area;
      },
      /area stands twice/,
    ],
    ["six actions", ({ actions }) => void actions.push(...Array(6).fill(actions[0])), /Too big/],
    ["a field that nobody knows", (analysis) => void Object.assign(analysis, { extra: 1 }), /Unrecognized/],
  ])("refuses %s", (_, change, message) => expect(problems(change).join("\n")).toMatch(message));
});
