import { describe, expect, it } from "vitest";
import { builtInEmbedder } from "~/embedding/built-in-embedder";
import type { Ask } from "~/job/requirement";
import { asOf, indexOf, requirement } from "../../tests/support/assess";
import type { Verdict } from "./assessment";
import { judge } from "./judge";
import { retrieve } from "./retrieve";
import { verifyProposal } from "./verify-evidence";

const cv = `Linh Tran
linh@example.com

EXPERIENCE
Analyst, Bay Foods
01/2019 - 12/2021
- Kept the stock of 300 shops in MySQL and answered questions of buyers.
- Organised the summer party.
`;

async function propose(verdict: Verdict, quotes: string[], concepts = ["postgresql"], quote = "PostgreSQL") {
  const asked = requirement({ type: "skill", concepts, any: false }, quote);
  const index = indexOf(cv, [asked]);
  const [retrieved = []] = await retrieve(index, [asked], builtInEmbedder);
  const builtIn = judge(index, asked, retrieved, { asOf, title: null });
  return {
    builtIn,
    ...verifyProposal({ index, requirement: asked, retrieved, builtIn, proposal: { verdict, quotes } }),
  };
}

describe("verifyProposal", () => {
  it("moves a verdict up by a located quote that shares a concept, with the strength that code gives", async () => {
    const { builtIn, judgement, dropped } = await propose("met", ["Kept the stock of 300 shops in MySQL"]);
    expect(builtIn.verdict).toBe("partial");
    expect(judgement).toMatchObject({ verdict: "met", strength: "shown" });
    expect(judgement.evidence[0]?.quote).toContain("in MySQL");
    expect(dropped).toEqual([]);
  });

  it("drops an invented quote and changes nothing", async () => {
    const { builtIn, judgement, dropped } = await propose("met", ["Ten years of PostgreSQL"]);
    expect(judgement).toEqual(builtIn);
    expect(dropped).toEqual([{ requirement: "r1", quote: "Ten years of PostgreSQL" }]);
  });

  it("drops a quote that has nothing to do with the requirement", async () => {
    const { judgement, dropped } = await propose("met", ["Organised the summer party"]);
    expect(judgement.verdict).toBe("partial");
    expect(dropped).toHaveLength(1);
  });

  it("moves one step at most", async () => {
    const { builtIn, judgement } = await propose(
      "met",
      ["Kept the stock of 300 shops in MySQL"],
      ["photoshop"],
      "Photoshop, MySQL at best",
    );
    expect([builtIn.verdict, judgement.verdict]).toEqual(["missing", "partial"]);
  });

  it("moves down without a quote, and takes the proof away with the last step", async () => {
    const { judgement } = await propose("missing", []);
    expect(judgement).toMatchObject({ verdict: "missing", strength: null, evidence: [] });
  });

  it("does not call a quote dropped that only agrees", async () => {
    const { builtIn, judgement, dropped } = await propose("partial", ["Kept the stock of 300 shops in MySQL"]);
    expect([judgement, dropped]).toEqual([builtIn, []]);
  });

  it.each<[string, Ask, string]>([
    ["a degree", { type: "degree", level: "bachelor", majors: ["accounting"] }, "Bachelor's degree in accounting"],
    ["years", { type: "years", years: 9, concepts: [] }, "At least 9 years of experience"],
    ["a level", { type: "language", languages: ["english"], cefr: "C1" }, "English at C1"],
  ])("lets no quote talk up %s, which exact rules read", async (_what, ask, quote) => {
    const degrees = `${cv}\nEDUCATION\nBachelor of Marketing, 2015\n\nLANGUAGES\nEnglish: basic\n`;
    const asked = requirement(ask, quote);
    const index = indexOf(degrees, [asked]);
    const [retrieved = []] = await retrieve(index, [asked], builtInEmbedder);
    const builtIn = judge(index, asked, retrieved, { asOf, title: null });
    expect(builtIn.verdict).not.toBe("met");
    for (const { unit } of retrieved) {
      const proposal = { verdict: "met" as const, quotes: [degrees.slice(unit.start, unit.end)] };
      const input = { index, requirement: asked, retrieved, builtIn, proposal };
      expect(verifyProposal(input).judgement).toEqual(builtIn);
    }
  });
});
