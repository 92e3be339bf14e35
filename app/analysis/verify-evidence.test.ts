import { describe, expect, it } from "vitest";
import { builtInEmbedder } from "~/embedding/built-in-embedder";
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
});
