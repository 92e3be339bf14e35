import { beforeAll, describe, expect, it } from "vitest";
import { readPosting } from "~/job/read-posting";
import { requirementKeys } from "~/job/requirement-keys";
import { assess } from "../../tests/support/assess";
import { cvText, postingText } from "../../tests/support/sample-texts";
import type { Assessment } from "./assessment";
import type { Correction } from "./correction";
import { type CvIndex, indexCv } from "./cv-index";
import { offersFor } from "./offers";

const line = "Trained eight colleagues in Excel and SQL.";
const pointed = { start: 0, end: line.length, quote: line, strength: "listed" as const };
const met: Correction = { verdict: "met", kind: null, pointed };
const nobody = new Set<string>();

let assessment: Assessment;
let index: CvIndex;

beforeAll(async () => {
  assessment = await assess(cvText, postingText);
  index = indexCv(assessment.cv, readPosting(postingText));
});

function row(verdict: "missing" | "met") {
  return assessment.requirements.find(({ judgement }) => judgement.verdict === verdict)!;
}

function key(id: string): string {
  return requirementKeys(assessment.requirements).get(id)!;
}

function offered(id: string, ...corrections: (Correction | null)[]) {
  const earlier = corrections.map((correction, at) => ({ key: key(id), correction, at }));
  return offersFor(assessment, { index, earlier, answered: nobody });
}

describe("offersFor", () => {
  it("locates the passage again, with the strength it has here", () => {
    const { id } = row("missing");
    const [offer] = offered(id, met).offers;
    const start = assessment.cv.text.indexOf(line);
    const here = { start, end: start + line.length, quote: line, strength: "shown" };
    expect(offer).toEqual({ requirement: id, correction: { ...met, pointed: here } });
  });

  it("drops a verdict with the passage it rested on, keeps what did not, and says what was lost", () => {
    const { id } = row("missing");
    const gone = { ...pointed, quote: "Flew to the moon" };
    expect(offered(id, { verdict: "met", kind: null, pointed: gone })).toEqual({ offers: [], lost: [id] });
    const kind = row("missing").kind === "must" ? ("nice" as const) : ("must" as const);
    const kept = { verdict: null, kind, pointed: null };
    const both = offered(id, { verdict: "met", kind, pointed: gone });
    expect(both).toEqual({ offers: [{ requirement: id, correction: kept }], lost: [id] });
  });

  it("takes the last word, and none after it was taken back", () => {
    const { id } = row("missing");
    const later: Correction = { verdict: "unknown", kind: null, pointed: null };
    expect(offered(id, met, later).offers[0]?.correction).toEqual(later);
    expect(offered(id, met, null).offers).toEqual([]);
    expect(offered(id, null, met).offers).toHaveLength(1);
  });

  it("offers nothing that changes nothing, is answered or asks for something else", () => {
    const found = row("met");
    const quote = found.judgement.evidence[0]!;
    expect(offered(found.id, { verdict: "met", kind: found.kind, pointed: null }).offers).toEqual([]);
    expect(offered(found.id, { verdict: null, kind: null, pointed: { ...quote, strength: "listed" } }).offers).toEqual(
      [],
    );
    const earlier = [
      { key: key(found.id), correction: { verdict: "missing" as const, kind: null, pointed: null }, at: 1 },
    ];
    expect(offersFor(assessment, { index, earlier, answered: nobody }).offers).toHaveLength(1);
    expect(offersFor(assessment, { index, earlier, answered: new Set([found.id]) }).offers).toEqual([]);
    const other = [{ ...earlier[0]!, key: "a forklift licence" }];
    expect(offersFor(assessment, { index, earlier: other, answered: nobody }).offers).toEqual([]);
  });
});
