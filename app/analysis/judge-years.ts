import { monthsOf } from "~/cv/years-of-experience";
import { readYears } from "~/job/read-years";
import type { Ask, Requirement } from "~/job/requirement";
import type { CvIndex, Unit } from "./cv-index";
import type { Support } from "./evidence";
import { type Field, fieldOf, type Nearness, nearnessOf } from "./field-of-work";
import { bestOf, certaintyOfSilence, type Finding, missing } from "./finding";
import type { JudgeContext } from "./judge";

type YearsAsk = Extract<Ask, { type: "years" }>;

/** Rounding of months: "3 years" is met from 2 years and 11 months on. */
const tolerance = 1 / 12;
/** Below this share of the asked years the work is there, but the experience is not. */
const leastShare = 0.2;
/** Years in a neighbouring field count half. */
const nearFactor = 0.5;

/** A role whose line says how long it lasted, without dates: "Kế toán | Công ty An Phát | 2 năm". */
type TimedRole = { support: Support; years: number; nearness: Nearness };
type DatedRole = { support: Support; first: number; last: number; nearness: Nearness };

/**
 * Years of work: from dated roles in the field that is asked (all roles where none is named), overlaps counted once, or as
 * the CV states them.
 */
export function judgeYears(index: CvIndex, requirement: Requirement, ask: YearsAsk, context: JudgeContext): Finding {
  const field = fieldOf(requirement, ask.concepts, context.title);
  const { dated, timed, isUndated } = relevantRoles(index, field, context.asOf);
  const findings = [
    fromRoles(dated, requirement, ask),
    fromTimed(timed, requirement, ask),
    fromStatement(index, requirement, ask, field),
  ].filter((finding) => finding !== null);
  const values = { want: requirement.label, need: ask.years };
  const absent = isUndated
    ? missing({ code: "years.undated", values }, certaintyOfSilence)
    : missing({ code: "years.missing", values }, 0.75);
  return bestOf(findings) ?? { ...absent, share: 0 };
}

/** `isUndated`: some of the work is there, and how long it lasted is not told. */
type Roles = { dated: DatedRole[]; timed: TimedRole[]; isUndated: boolean };

function relevantRoles(index: CvIndex, field: Field, asOf: string): Roles {
  const dated: DatedRole[] = [];
  const timed: TimedRole[] = [];
  let isUndated = false;
  for (const [at, role] of index.cv.profile.roles.entries()) {
    const shown = roleSupport(index, at, field);
    if (shown === null) continue;
    const months = monthsOf(role, asOf);
    const lasted = months === null ? statedLength(index.cv.text.slice(role.start, role.end)) : null;
    if (months !== null) dated.push({ ...shown, first: months[0], last: months[1] });
    else if (lasted !== null) timed.push({ ...shown, years: lasted });
    else isUndated = true;
  }
  return { dated, timed, isUndated };
}

/** The length at the end of a role's first line, in years. */
function statedLength(role: string): number | null {
  const [, amount, unit] = lengthAtEnd.exec(role.split("\n", 1)[0] ?? "") ?? [];
  if (amount === undefined || unit === undefined) return null;
  const count = Number(amount.replace(",", "."));
  return /^(?:t|m)/iu.test(unit) ? count / 12 : count;
}

const lengthAtEnd =
  /(?:^|[|,;(–—-])\s*(\d{1,2}(?:[.,]\d)?)\s*\+?\s*(năm|tháng|years?|yrs?|months?|mos?)\.?\s*\)?\s*$/iu;

/** The line of the role of that number, if the role is in the field by its title or by what is told of it. */
export function roleSupport(index: CvIndex, at: number, field: Field): { support: Support; nearness: Nearness } | null {
  const units = (index.roles.get(at) ?? []).filter(({ section }) => section !== "education");
  const [head] = units;
  if (head === undefined) return null;
  const support: Support = {
    unit: head,
    anchor: { start: head.start, end: Math.min(head.end, head.start + 80) },
    strength: "shown",
  };
  let best: Nearness | null = null;
  for (const unit of units) {
    const nearness = unit.stuffed ? null : nearnessOf(unit, field);
    if (nearness === "own") return { support, nearness };
    best ??= nearness;
  }
  return best === null ? null : { support, nearness: best };
}

function fromRoles(roles: readonly DatedRole[], requirement: Requirement, ask: YearsAsk): Finding | null {
  if (roles.length === 0) return null;
  const own = yearsCovered(roles.filter(({ nearness }) => nearness === "own"));
  const all = yearsCovered(roles);
  const ordered = [...roles].sort((a, b) =>
    a.nearness === b.nearness ? b.last - a.last : a.nearness === "own" ? -1 : 1,
  );
  const supports = ordered.map(({ support }) => support);
  const part = Math.min(1, (own + nearFactor * (all - own)) / ask.years);
  const values = { want: requirement.label, have: own > 0 ? own : all, need: ask.years };
  if (own >= ask.years - tolerance) {
    return { verdict: "met", supports, reason: { code: "years.met", values }, certainty: 0.9, share: 1 };
  }
  if (part < leastShare) return { ...missing({ code: "years.short", values }, 0.7), share: part };
  const code = own === 0 ? "years.near" : "years.short";
  return { verdict: "partial", supports, reason: { code, values }, certainty: 0.75, share: part };
}

/** Lengths without dates: whether they overlap stays open, so they add up as the CV counts them, as a claim. */
function fromTimed(roles: readonly TimedRole[], requirement: Requirement, ask: YearsAsk): Finding | null {
  if (roles.length === 0) return null;
  const sum = (own: Nearness) => roles.reduce((all, { years, nearness }) => all + (nearness === own ? years : 0), 0);
  const [own, near] = [sum("own"), sum("near")];
  const part = Math.min(1, (own + nearFactor * near) / ask.years);
  const supports = roles.map(({ support }) => support);
  const values = { want: requirement.label, have: own > 0 ? own : near, need: ask.years };
  if (own >= ask.years - tolerance)
    return { verdict: "met", supports, reason: { code: "years.stated", values }, certainty: 0.75, share: 1 };
  const code = own === 0 ? "years.near" : "years.short";
  if (part < leastShare) return { ...missing({ code, values }, 0.65), share: part };
  return { verdict: "partial", supports, reason: { code, values }, certainty: 0.65, share: part };
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
function fromStatement({ cv, units }: CvIndex, requirement: Requirement, ask: YearsAsk, field: Field): Finding | null {
  return bestOf(
    units.flatMap((unit) => {
      const text = cv.text.slice(unit.start, unit.end);
      if (unit.section === "education" || !statesExperience.test(text)) return [];
      const have = Math.max(0, ...readYears(text).map(({ years }) => years));
      const nearness = nearnessOf(unit, field);
      return have === 0 || nearness === null ? [] : claimed(unit, have, nearness, requirement, ask);
    }),
  );
}

const statesExperience = /experience|kinh nghiệm|\byears? (?:in|of|as)\b|năm (?:làm|trong)/iu;

function claimed(unit: Unit, have: number, nearness: Nearness, requirement: Requirement, ask: YearsAsk): Finding[] {
  const supports: Support[] = [{ unit, anchor: unit, strength: "listed" }];
  const values = { want: requirement.label, have, need: ask.years };
  const part = Math.min(1, ((nearness === "own" ? 1 : nearFactor) * have) / ask.years);
  if (nearness === "own" && have >= ask.years - tolerance) {
    return [{ verdict: "met", supports, reason: { code: "years.stated", values }, certainty: 0.7, share: 1 }];
  }
  if (part < leastShare) return [];
  return [{ verdict: "partial", supports, reason: { code: "years.short", values }, certainty: 0.65, share: part }];
}
