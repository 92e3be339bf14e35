import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { readPlainText } from "~/cv/read-text";
import { structureCv } from "~/cv/structure-cv";
import { builtInEmbedder } from "~/embedding/built-in-embedder";
import { readPosting } from "~/job/read-posting";
import { asOf, assess } from "../../tests/support/assess";
import { cvText, postingText, vietnamesePostingText } from "../../tests/support/sample-texts";
import { analysisSchema } from "./analysis";
import { analyze } from "./analyze";
import type { Assessment, Override, Strength, Verdict } from "./assessment";
import { correctAssessment } from "./correct-assessment";
import { explain } from "./explain";

let english: Assessment;
let vietnamese: Assessment;

beforeAll(async () => {
  english = await assess(cvText, postingText);
  vietnamese = await assess(cvText, vietnamesePostingText);
});

const by = { by: "own_1", at: 1 };
const passage: [number, number] = [cvText.indexOf("Built"), cvText.indexOf("Built") + 30];

const anyChange = fc.record(
  {
    verdict: fc.constantFrom<Verdict>("met", "partial", "missing", "unknown"),
    kind: fc.constantFrom("must" as const, "nice" as const),
    evidence: fc.constant(passage),
    strength: fc.constantFrom<Strength>("listed", "shown"),
  },
  { requiredKeys: [] },
);

/** Corrections of some requirements of an assessment, at most one each. */
function anyOverrides({ requirements }: Assessment): fc.Arbitrary<Override[]> {
  const ids = requirements.map(({ id }) => id);
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...ids), anyChange), { selector: ([id]) => id })
    .map((pairs) => pairs.map(([requirement, change]) => ({ requirement, ...change, ...by })));
}

function rowOf({ requirements }: Assessment, id: string) {
  return requirements.find((row) => row.id === id)!;
}

describe("correctAssessment", () => {
  it("gives the bytes that judging again with the corrections gives", async () => {
    const cv = structureCv(readPlainText(cvText), asOf);
    const posting = readPosting(postingText);
    await fc.assert(
      fc.asyncProperty(anyOverrides(english), async (overrides) => {
        const again = await analyze({ cv, posting, asOf, embedder: builtInEmbedder, overrides });
        expect(JSON.stringify(correctAssessment(english, overrides))).toBe(JSON.stringify(again));
      }),
      { numRuns: 25 },
    );
  });

  it("never changes a judgement, nor weight, credit or ceiling of a requirement that is not corrected", () => {
    for (const assessment of [english, vietnamese]) {
      fc.assert(
        fc.property(anyOverrides(assessment), (overrides) => {
          const corrected = correctAssessment(assessment, overrides);
          const changed = new Set(overrides.map(({ requirement }) => requirement));
          for (const row of assessment.requirements) {
            const now = rowOf(corrected, row.id);
            expect(now.judgement).toEqual(row.judgement);
            if (!changed.has(row.id)) expect(now).toEqual(row);
          }
          const caps = (from: Assessment) => from.caps.filter(({ requirement }) => !changed.has(requirement));
          expect(caps(corrected)).toEqual(caps(assessment));
        }),
      );
    }
  });

  it("keeps the published contract, and without corrections the very bytes", () => {
    const before = JSON.stringify(english);
    fc.assert(
      fc.property(anyOverrides(english), (overrides) => {
        const corrected = correctAssessment(english, overrides);
        expect(() => analysisSchema.parse(explain(corrected, "vi"))).not.toThrow();
        expect(JSON.stringify(english)).toBe(before);
      }),
    );
    expect(correctAssessment(english, [])).toBe(english);
    expect(correctAssessment(english, [{ requirement: "r99", verdict: "met", ...by }])).toBe(english);
  });

  it("leaves a requirement that is not applicable out of the sum, out of its area and without a ceiling", () => {
    const missing = english.requirements.find(({ judgement }) => judgement.verdict === "missing")!;
    const corrected = correctAssessment(english, [{ requirement: missing.id, verdict: "unknown", ...by }]);
    expect(corrected.ledger.map(({ requirement }) => requirement)).not.toContain(missing.id);
    expect(corrected.total!).toBeGreaterThan(english.total!);
    const judged = ({ areas }: Assessment) => areas.find(({ area }) => area === missing.area)!.judged;
    expect(judged(corrected)).toBe(judged(english) - 1);
    expect(corrected.actions.map(({ requirement }) => requirement)).not.toContain(missing.id);
  });

  it("works from what was stored, whatever versions made it", () => {
    const years = english.requirements.find(({ ask }) => ask.type === "years")!;
    const other = english.requirements.find(({ judgement }) => judgement.verdict === "missing")!;
    const old: Assessment = {
      ...english,
      versions: { rubric: "1999.1", lexicon: "old", reader: "old", embedder: "old" },
      requirements: english.requirements.map((row) => (row.id === years.id ? { ...row, weight: 7, credit: 0.3 } : row)),
      caps: [{ requirement: years.id, ceiling: 42 }],
    };
    const corrected = correctAssessment(old, [{ requirement: other.id, kind: "nice", ...by }]);
    expect(rowOf(corrected, years.id)).toMatchObject({ weight: 7, credit: 0.3 });
    expect(corrected.caps).toEqual([{ requirement: years.id, ceiling: 42 }]);
    expect(corrected.versions).toEqual(old.versions);
    expect(corrected.asOf).toBe(old.asOf);
    expect(corrected.total!).toBeLessThanOrEqual(42);
  });
});
