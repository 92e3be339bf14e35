import { describe, expect, it } from "vitest";
import type { Verdict } from "./assessment";
import { type Correction, settleCorrection, toOverride } from "./correction";

const pointed = { start: 3, end: 8, quote: "Wrote", strength: "shown" as const };
const nothing: Correction = { verdict: null, kind: null, pointed: null };

function row(verdict: Verdict) {
  const reason = { code: "skill.shown", values: {} };
  return {
    kind: "must" as const,
    judgement: { requirement: "r1", verdict, strength: null, evidence: [], reason, certainty: 1 },
  };
}

describe("settleCorrection", () => {
  it.each<[string, Verdict, Partial<Correction>, Partial<Correction> | null]>([
    ["nothing said", "met", {}, null],
    ["what was computed said again", "met", { verdict: "met", kind: "must" }, null],
    ["another verdict", "met", { verdict: "missing" }, { verdict: "missing" }],
    ["another kind", "met", { kind: "nice" }, { kind: "nice" }],
    ["a passage where nothing was found", "missing", { pointed }, { verdict: "met", pointed }],
    ["a passage for what no CV shows", "unknown", { pointed }, { verdict: "met", pointed }],
    ["another passage for what was found", "partial", { pointed }, { pointed }],
    ["a passage and a verdict", "missing", { verdict: "partial", pointed }, { verdict: "partial", pointed }],
    ["a passage for what is not applicable", "met", { verdict: "unknown", pointed }, { verdict: "unknown" }],
    ["a passage for what stays missing", "missing", { verdict: "missing", pointed }, null],
  ])("%s", (_, computed, given, settled) => {
    expect(settleCorrection(row(computed), { ...nothing, ...given })).toEqual(settled && { ...nothing, ...settled });
  });
});

it("an override holds only what was said", () => {
  const of = { requirement: "r1", by: "own_1", at: 5 };
  expect(toOverride({ ...nothing, kind: "nice" }, of)).toEqual({ ...of, kind: "nice" });
  const full = toOverride({ verdict: "met", kind: null, pointed }, of);
  expect(full).toEqual({ ...of, verdict: "met", evidence: [3, 8], strength: "shown" });
});
