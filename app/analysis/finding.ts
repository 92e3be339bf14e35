import type { CvDocument } from "~/cv/cv-document";
import type { Judgement, Reason, Strength, Verdict } from "./assessment";
import { bestStrength, type Support, toEvidence } from "./evidence";

/** What a judge found for one ask, before quotes are cut. */
export type Finding = {
  verdict: Verdict;
  supports: Support[];
  reason: Reason;
  /** 0 to 1 */
  certainty: number;
  /** given where it is not the best strength among the supports */
  strength?: Strength | null;
  /** years and degrees only, 0 to 1 */
  share?: number;
};

/** Of a verdict on what a CV does not tell: it counts as none, or telling less would be worth more (docs/decisions/018). */
export const certaintyOfSilence = 0.45;

const verdictRank: Record<Verdict, number> = { met: 0, partial: 1, missing: 2, unknown: 3 };
const strengthRank = { shown: 0, entailed: 1, listed: 2 };

/** The better of two answers: verdict, then strength of proof, then certainty; the first of equals. */
export function better(a: Finding, b: Finding): Finding {
  const byVerdict = verdictRank[a.verdict] - verdictRank[b.verdict];
  if (byVerdict !== 0) return byVerdict < 0 ? a : b;
  const byStrength = rankOf(a) - rankOf(b);
  if (byStrength !== 0) return byStrength < 0 ? a : b;
  return b.certainty > a.certainty ? b : a;
}

function rankOf(finding: Finding): number {
  const strength = strengthOf(finding);
  return strength === null ? 3 : strengthRank[strength];
}

/** What the finding's proof is worth. */
export function strengthOf({ strength, supports }: Finding): Strength | null {
  return strength === undefined ? bestStrength(supports) : strength;
}

export function bestOf(findings: readonly Finding[]): Finding | null {
  return findings.reduce<Finding | null>((best, next) => (best === null ? next : better(best, next)), null);
}

/** Nothing supports it: "not found in your CV", less certain where the words are only half known. */
export function missing(reason: Reason, certainty: number): Finding {
  return { verdict: "missing", supports: [], reason, certainty };
}

/**
 * A finding with its quotes. A verdict that nothing located supports is missing, whatever a judge thought.
 */
export function toJudgement(requirement: string, cv: CvDocument, finding: Finding): Judgement {
  const evidence = toEvidence(cv, finding.supports);
  const supported = finding.verdict === "met" || finding.verdict === "partial";
  return {
    requirement,
    verdict: supported && evidence.length === 0 ? "missing" : finding.verdict,
    strength: supported && evidence.length > 0 ? strengthOf(finding) : null,
    evidence: supported ? evidence : [],
    reason: finding.reason,
    certainty: finding.certainty,
    ...(finding.share === undefined ? {} : { share: finding.share }),
  };
}
