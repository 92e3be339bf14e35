import { monthsOf } from "~/cv/years-of-experience";
import { readYears } from "~/job/read-years";
import type { Ask, Requirement } from "~/job/requirement";
import { relateConcepts } from "~/skill/relate-concepts";
import type { CvIndex, Unit } from "./cv-index";
import type { Support } from "./evidence";
import { bestOf, type Finding, missing } from "./finding";

type YearsAsk = Extract<Ask, { type: "years" }>;

/** Rounding of months: "3 years" is met from 2 years and 11 months on. */
const tolerance = 1 / 12;
/** Below this share of the asked years the work is there, but the experience is not. */
const leastShare = 0.25;
/** Years in a neighbouring field count half. */
const nearFactor = 0.5;

type Nearness = "own" | "near";
type DatedRole = { support: Support; first: number; last: number; nearness: Nearness };

/**
 * Years of work: from dated roles that show what is asked (all roles where nothing is named), overlaps counted once, or as
 * the CV states them. `asOf` is what "present" means.
 */
export function judgeYears(index: CvIndex, requirement: Requirement, ask: YearsAsk, asOf: string): Finding {
  const { dated, undated } = relevantRoles(index, ask, asOf);
  const findings = [
    fromRoles(dated, requirement, ask),
    fromStatement(index, requirement, ask),
    fromUndated(undated, requirement, ask),
  ];
  return (
    bestOf(findings.filter((finding) => finding !== null)) ?? {
      ...missing({ code: "years.missing", values: { want: requirement.label, need: ask.years } }, 0.75),
      share: 0,
    }
  );
}

function relevantRoles(index: CvIndex, ask: YearsAsk, asOf: string): { dated: DatedRole[]; undated: Support[] } {
  const dated: DatedRole[] = [];
  const undated: Support[] = [];
  for (const [at, role] of index.cv.profile.roles.entries()) {
    const units = index.units.filter((unit) => unit.role === at || (unit.start >= role.start && unit.start < role.end));
    const shown = roleSupport(units, ask.concepts);
    if (shown === null) continue;
    const months = monthsOf(role, asOf);
    if (months === null) undated.push(shown.support);
    else dated.push({ ...shown, first: months[0], last: months[1] });
  }
  return { dated, undated };
}

/** The place in a role that shows one of the wanted concepts; without wanted concepts the role's first line. */
function roleSupport(
  units: readonly Unit[],
  concepts: readonly string[],
): { support: Support; nearness: Nearness } | null {
  const [head] = units;
  if (head === undefined) return null;
  const headSupport: Support = {
    unit: head,
    anchor: { start: head.start, end: Math.min(head.end, head.start + 80) },
    strength: "shown",
  };
  if (concepts.length === 0) return { support: headSupport, nearness: "own" };
  let near: Support | null = null;
  for (const unit of units) {
    for (const mention of unit.mentions) {
      for (const want of concepts) {
        const relation = relateConcepts(mention.concept, want);
        if (relation === "same" || relation === "entails") return { support: headSupport, nearness: "own" };
        if (relation === "related") near ??= headSupport;
      }
    }
  }
  return near === null ? null : { support: near, nearness: "near" };
}

function fromRoles(roles: readonly DatedRole[], requirement: Requirement, ask: YearsAsk): Finding | null {
  if (roles.length === 0) return null;
  const own = yearsCovered(roles.filter(({ nearness }) => nearness === "own"));
  const all = yearsCovered(roles);
  const have = Math.max(own, own + nearFactor * (all - own));
  const ordered = [...roles].sort((a, b) =>
    a.nearness === b.nearness ? b.last - a.last : a.nearness === "own" ? -1 : 1,
  );
  const supports = ordered.map(({ support }) => support);
  const shareOfAsked = Math.min(1, have / ask.years);
  const values = { want: requirement.label, have: own > 0 ? own : all, need: ask.years };
  if (own >= ask.years - tolerance) {
    return { verdict: "met", supports, reason: { code: "years.met", values }, certainty: 0.9, share: 1 };
  }
  if (shareOfAsked < leastShare) {
    return { ...missing({ code: "years.short", values }, 0.7), share: shareOfAsked };
  }
  const code = own === 0 ? "years.near" : "years.short";
  return { verdict: "partial", supports, reason: { code, values }, certainty: 0.75, share: shareOfAsked };
}

/** Months counted once, in years. */
function yearsCovered(roles: readonly DatedRole[]): number {
  let months = 0;
  let covered = Number.NEGATIVE_INFINITY;
  for (const { first, last } of [...roles].sort((a, b) => a.first - b.first || a.last - b.last)) {
    months += Math.max(0, last - Math.max(first, covered + 1) + 1);
    covered = Math.max(covered, last);
  }
  return months / 12;
}

/** "Over 10 years of experience in …": a claim, so only listed. */
function fromStatement({ cv, units }: CvIndex, requirement: Requirement, ask: YearsAsk): Finding | null {
  const findings = units.flatMap((unit) => {
    const text = cv.text.slice(unit.start, unit.end);
    if (!statesExperience.test(text) || unit.section === "education") return [];
    const most = Math.max(0, ...readYears(text).map(({ years }) => years));
    if (most === 0) return [];
    const nearness = nearnessOf(unit, ask.concepts);
    if (nearness === null) return [];
    const support: Support = { unit, anchor: unit, strength: "listed" };
    const have = nearness === "own" ? most : most * nearFactor;
    const values = { want: requirement.label, have: most, need: ask.years };
    if (nearness === "own" && most >= ask.years - tolerance) {
      return [
        {
          verdict: "met",
          supports: [support],
          reason: { code: "years.stated", values },
          certainty: 0.7,
          share: 1,
        } as Finding,
      ];
    }
    const part = Math.min(1, have / ask.years);
    if (part < leastShare) return [];
    return [
      {
        verdict: "partial",
        supports: [support],
        reason: { code: "years.short", values },
        certainty: 0.65,
        share: part,
      } as Finding,
    ];
  });
  return bestOf(findings);
}

const statesExperience = /experience|kinh nghiệm|\byears? (?:in|of|as)\b|năm (?:làm|trong)/iu;

function nearnessOf({ mentions }: Unit, concepts: readonly string[]): Nearness | null {
  if (concepts.length === 0) return "own";
  let near = false;
  for (const { concept } of mentions) {
    for (const want of concepts) {
      const relation = relateConcepts(concept, want);
      if (relation === "same" || relation === "entails") return "own";
      if (relation === "related") near = true;
    }
  }
  return near ? "near" : null;
}

/** The work is there but its dates are not: how long stays open. */
function fromUndated(supports: readonly Support[], requirement: Requirement, ask: YearsAsk): Finding | null {
  if (supports.length === 0) return null;
  return {
    verdict: "partial",
    supports: [...supports],
    reason: { code: "years.undated", values: { want: requirement.label, need: ask.years } },
    certainty: 0.45,
    share: leastShare,
  };
}
