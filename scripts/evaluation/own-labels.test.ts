import { describe, expect, it } from "vitest";
import { labelledTexts } from "../../tests/support/labelled-texts";
import { judgeGold, judgingFigures } from "./judging-figures";
import { requirementFigures } from "./requirement-figures";

/** A little below what docs/scoring.md prints: a change that costs more than a few verdicts shows. */
const least = { macroF1: 0.73, accuracy: 0.78, recall: 0.94, precision: 0.87 };

describe("the project's own labelled texts", () => {
  it("are judged nearly as a careful recruiter does", { timeout: 60_000 }, async () => {
    const texts = labelledTexts();
    const { macroF1, verdictAccuracy } = judgingFigures(await judgeGold(texts));
    expect(macroF1.ours).toBeGreaterThanOrEqual(least.macroF1);
    expect(verdictAccuracy.ours).toBeGreaterThanOrEqual(least.accuracy);
    const { recall, precision } = requirementFigures(texts);
    expect(recall).toBeGreaterThanOrEqual(least.recall);
    expect(precision).toBeGreaterThanOrEqual(least.precision);
  });
});
