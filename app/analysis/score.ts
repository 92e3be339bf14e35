import { type Area, areas, type Requirement } from "~/job/requirement";
import type { AreaScore, Band, Cap, Judgement, LedgerLine, Override, Strength, Verdict } from "./assessment";
import { round2, roundToSum } from "./round";
import { scoring } from "./scoring-constants";

/** One requirement as the score sees it, a person's correction already applied. */
export type Scored = {
  /** as read from the posting */
  computed: Requirement;
  /** with a corrected must or nice */
  requirement: Requirement;
  judgement: Judgement;
  verdict: Verdict;
  strength: Strength | null;
  weight: number;
  credit: number;
  /** what the total cannot pass while this is not met; null where it sets no limit */
  ceiling: number | null;
};

export type Score = {
  areas: AreaScore[];
  total: number | null;
  confidence: number;
  band: Band | null;
  caps: Cap[];
  ledger: LedgerLine[];
};

/** Weight: must 3 or nice 1, × 0.25 for soft skills, × 0.5 for duties. */
export function weightOf(requirement: Requirement): number {
  const soft = requirement.ask.type === "soft_skill" ? scoring.softSkillFactor : 1;
  const duty = requirement.source === "duty" ? scoring.dutyFactor : 1;
  return scoring.weight[requirement.kind] * soft * duty;
}

/** Credit 0 to 1 of a verdict; unknown gives 0 and is left out of every sum. */
export function creditOf(verdict: Verdict, strength: Strength | null): number {
  if (verdict === "unknown") return 0;
  return verdict === "met" && strength === "listed" ? scoring.listedMetCredit : scoring.credit[verdict];
}

/** Applies a person's correction, which never touches the computed judgement itself. */
export function scored(requirement: Requirement, judgement: Judgement, override: Override | null): Scored {
  const effective = override?.kind === undefined ? requirement : { ...requirement, kind: override.kind };
  const verdict = override?.verdict ?? judgement.verdict;
  const strength = strengthAfter(judgement, override);
  return {
    computed: requirement,
    requirement: effective,
    judgement,
    verdict,
    strength,
    weight: weightOf(effective),
    credit: creditOf(verdict, strength),
    ceiling: ceilingOf(effective, judgement, verdict),
  };
}

/** A passage that the person points at counts as what it is; a verdict without one rests on what was found, else on a claim. */
function strengthAfter(judgement: Judgement, override: Override | null): Strength | null {
  if (!override?.evidence && override?.verdict === undefined) return judgement.strength;
  const verdict = override.verdict ?? judgement.verdict;
  if (verdict !== "met" && verdict !== "partial") return null;
  return override.evidence ? (override.strength ?? "listed") : (judgement.strength ?? "listed");
}

/**
 * Total and areas = 100 · Σ weight·credit / Σ weight over judged requirements; then the lowest cap.
 * @param readerConfidence 0 to 1, how far the CV reader trusts its own text
 */
export function score(items: readonly Scored[], readerConfidence: number): Score {
  const judged = items.filter(({ verdict }) => verdict !== "unknown");
  const ledger = ledgerOf(judged);
  const caps = capsOf(judged);
  const sum = judged.length === 0 ? null : round2(ledger.reduce((total, { points }) => total + points, 0));
  const total = sum === null ? null : caps.reduce((lowest, { ceiling }) => Math.min(lowest, ceiling), sum);
  return {
    areas: areas.map((area) => areaScore(area, items, readerConfidence)),
    total,
    confidence: confidenceOf(items, readerConfidence),
    band: total === null ? null : bandOf(total, judged),
    caps,
    ledger,
  };
}

/** Points are rounded so that their sum is the rounded exact sum: each is within 0.01 of its exact value. */
function ledgerOf(judged: readonly Scored[]): LedgerLine[] {
  const weights = sumOf(judged, ({ weight }) => weight);
  const points = roundToSum(judged.map(({ weight, credit }) => (100 * weight * credit) / weights));
  return judged.map(({ requirement, weight, credit }, index) => ({
    requirement: requirement.id,
    weight: round2(weight),
    credit,
    points: points[index] ?? 0,
  }));
}

function capsOf(judged: readonly Scored[]): Cap[] {
  return judged.flatMap(({ requirement, ceiling }) =>
    ceiling === null ? [] : [{ requirement: requirement.id, ceiling }],
  );
}

/**
 * A must that asks a number of years or a degree and is not met lowers the ceiling with what is short of it:
 * ceiling = 60 + 40 · share, share 0 to 1 of the asked years or degree that the CV shows.
 */
function ceilingOf(requirement: Requirement, judgement: Judgement, verdict: Verdict): number | null {
  if (!isGraded(requirement) || verdict === "met" || verdict === "unknown") return null;
  return round2(scoring.gradedCeiling + (100 - scoring.gradedCeiling) * shareOf(judgement, verdict));
}

function isGraded({ kind, source, ask }: Requirement): boolean {
  return kind === "must" && source === "requirement" && (ask.type === "years" || ask.type === "degree");
}

function shareOf(judgement: Judgement, verdict: Verdict): number {
  if (verdict !== judgement.verdict) return scoring.credit[verdict === "partial" ? "partial" : "missing"];
  return judgement.share ?? scoring.credit[verdict === "partial" ? "partial" : "missing"];
}

function areaScore(area: Area, items: readonly Scored[], readerConfidence: number): AreaScore {
  const own = items.filter(({ requirement }) => requirement.area === area);
  const judged = own.filter(({ verdict }) => verdict !== "unknown");
  const all = sumOf(own, ({ weight }) => weight);
  const weights = sumOf(judged, ({ weight }) => weight);
  const musts = sumOf(
    own.filter(({ requirement }) => requirement.kind === "must"),
    ({ weight }) => weight,
  );
  return {
    area,
    score:
      judged.length === 0 ? null : round2((100 * sumOf(judged, ({ weight, credit }) => weight * credit)) / weights),
    demand: own.length === 0 ? null : round2((100 * musts) / all),
    confidence: confidenceOf(own, readerConfidence),
    met: own.filter(({ verdict }) => verdict === "met").length,
    judged: judged.length,
  };
}

/** Share of the weight that was judged × the reader's confidence × the mean certainty of the verdicts by weight. */
function confidenceOf(items: readonly Scored[], readerConfidence: number): number {
  const judged = items.filter(({ verdict }) => verdict !== "unknown");
  const weights = sumOf(judged, ({ weight }) => weight);
  if (weights === 0) return 0;
  const share = weights / sumOf(items, ({ weight }) => weight);
  const certainty = sumOf(judged, ({ weight, judgement }) => weight * judgement.certainty) / weights;
  return round2(share * readerConfidence * certainty);
}

function bandOf(total: number, judged: readonly Scored[]): Band {
  const { strong, good, partial } = scoring.band;
  const band = total >= strong ? "strong" : total >= good ? "good" : total >= partial ? "partial" : "weak";
  return (band === "strong" || band === "good") && restsOnLists(judged) ? scoring.listedBand : band;
}

function restsOnLists(judged: readonly Scored[]): boolean {
  const met = judged.filter(({ verdict }) => verdict === "met");
  const listed = met.filter(({ strength }) => strength === "listed");
  return sumOf(listed, ({ weight }) => weight) > scoring.listedShareLimit * sumOf(met, ({ weight }) => weight);
}

/** Sums in order of size, so that the order of the requirements cannot move the last bit. */
function sumOf(items: readonly Scored[], value: (item: Scored) => number): number {
  return items
    .map(value)
    .sort((a, b) => a - b)
    .reduce((total, next) => total + next, 0);
}
