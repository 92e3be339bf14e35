import { describe, expect, it } from "vitest";
import { assess } from "../../tests/support/assess";
import { analysisSchema } from "./analysis";
import { explain } from "./explain";
import { samples } from "./samples";

const { cvText, postingText } = samples.en;
const pairs = [
  ["en × en", samples.en.cvText, samples.en.postingText],
  ["vi × vi", samples.vi.cvText, samples.vi.postingText],
  ["en × vi", samples.en.cvText, samples.vi.postingText],
  ["vi × en", samples.vi.cvText, samples.en.postingText],
  ["empty × en", "", samples.en.postingText],
  ["en × empty", samples.en.cvText, ""],
] as const;

describe.each(pairs)("%s", (_, cv, posting) => {
  it("keeps the contract, in both languages, with the same numbers", async () => {
    const assessment = await assess(cv, posting);
    const [english, vietnamese] = (["en", "vi"] as const).map((language) =>
      analysisSchema.parse(explain(assessment, language)),
    );
    const wordless = (analysis: typeof english) =>
      JSON.stringify(analysis, (key, value) =>
        key === "reason" || key === "text" || key === "language" ? null : value,
      );
    expect(wordless(english)).toBe(wordless(vietnamese));
    expect(JSON.stringify([english, vietnamese])).not.toMatch(/\{\{|"(?:reasons|actions|areaReasons)\./);
  });

  it("gives the same bytes again", async () => {
    const first = JSON.stringify(explain(await assess(cv, posting), "en"));
    expect(JSON.stringify(explain(await assess(cv, posting), "en"))).toBe(first);
  });
});

describe("nothing to judge", () => {
  it("gives no number without requirements", async () => {
    expect(await assess(cvText, "")).toMatchObject({ total: null, band: null, ledger: [], actions: [] });
  });
});

describe("actions", () => {
  it("are at most five, by gain, each above nothing", async () => {
    const { actions } = await assess(cvText, postingText);
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.length).toBeLessThanOrEqual(5);
    expect(actions.map(({ gain }) => gain)).toEqual(actions.map(({ gain }) => gain).toSorted((a, b) => b - a));
  });
});
