import { readDegreeLevel } from "~/job/read-degree";
import type { Ask, DegreeLevel, Requirement } from "~/job/requirement";
import { conceptById } from "~/skill/lexicon";
import { relateConcepts } from "~/skill/relate-concepts";
import type { CvIndex, Hit, Unit } from "./cv-index";
import { bestOf, type Finding, missing } from "./finding";

type DegreeAsk = Extract<Ask, { type: "degree" }>;

const order: readonly DegreeLevel[] = ["high_school", "vocational", "associate", "bachelor", "master", "doctor"];
/** Shares of what is asked, for the graded ceiling. */
const share = { full: 1, otherMajor: 0.5, belowByOne: 0.5, fieldOnly: 0.5, none: 0 } as const;

type School = { unit: Unit; level: DegreeLevel | null; majors: Hit[] };

/** The degree asked for, in one of the majors asked for; a near major or the level below is partial. */
export function judgeDegree(index: CvIndex, requirement: Requirement, ask: DegreeAsk): Finding {
  const findings = schoolsOf(index).map((school) => judgeSchool(school, requirement, ask));
  return (
    bestOf(findings) ?? {
      ...missing({ code: "degree.missing", values: { want: requirement.label } }, 0.8),
      share: share.none,
    }
  );
}

/** Lines of education, and any line that names a degree. */
function schoolsOf({ cv, units }: CvIndex): School[] {
  const entries = cv.profile.education;
  const groups = new Map<string, Unit[]>();
  for (const unit of units) {
    const entry = entries.findIndex(({ start, end }) => unit.start >= start && unit.start < end);
    if (entry === -1 && unit.section !== "education" && !namesDegree(unit)) continue;
    const key = entry === -1 ? `u${unit.start}` : `e${entry}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [unit]);
    else known.push(unit);
  }
  return [...groups.values()].map((group) => toSchool(cv.text, group)).filter((school) => school !== null);
}

function namesDegree({ mentions }: Unit): boolean {
  return mentions.some(({ concept }) => conceptById(concept)?.category === "degree");
}

function toSchool(text: string, group: readonly Unit[]): School | null {
  const levels = group.map((unit) => ({ unit, level: statedLevel(text.slice(unit.start, unit.end), unit) }));
  const best = levels.reduce((a, b) => (rank(b.level) > rank(a.level) ? b : a));
  const majors = group.flatMap((unit) =>
    unit.mentions
      .filter(({ concept }) => isField(conceptById(concept)?.category))
      .map((mention) => ({ unit, mention })),
  );
  if (best.level === null && majors.length === 0) return null;
  return { unit: best.unit, level: best.level, majors };
}

function isField(category: string | undefined): boolean {
  return category === "major" || category === "knowledge" || category === "activity" || category === "industry";
}

/** The highest level that a line of a CV states: its degree words, else the kind of school. */
function statedLevel(line: string, { mentions }: Unit): DegreeLevel | null {
  const named = mentions.map(({ concept }) => levelOfConcept(concept)).filter((level) => level !== null);
  const stated = named.reduce<DegreeLevel | null>((best, level) => (rank(level) > rank(best) ? level : best), null);
  return stated ?? readDegreeLevel(line);
}

/** Degree concepts that are themselves a level, and those that lie above one. */
function levelOfConcept(concept: string): DegreeLevel | null {
  if (conceptById(concept)?.category !== "degree") return null;
  for (const level of [...order].reverse()) {
    const relation = relateConcepts(concept, `degree-${level.replace("_", "-")}`);
    if (relation === "same" || relation === "entails") return level;
  }
  return null;
}

function rank(level: DegreeLevel | null): number {
  return level === null ? -1 : order.indexOf(level);
}

function judgeSchool(school: School, requirement: Requirement, ask: DegreeAsk): Finding {
  const major = majorMatch(school, ask.majors);
  const level = levelMatch(school.level, ask.level);
  const supports = [
    { unit: school.unit, anchor: school.unit, strength: "shown" as const },
    ...(major.hit === null || major.hit.unit === school.unit
      ? []
      : [{ unit: major.hit.unit, anchor: major.hit.mention, strength: "shown" as const }]),
  ];
  const values = { want: requirement.label };
  if (level === "reached" && major.kind === "asked") {
    return { verdict: "met", supports, reason: { code: "degree.met", values }, certainty: 0.9, share: share.full };
  }
  if (level === "reached" && major.kind === "near") {
    return {
      verdict: "partial",
      supports,
      reason: { code: "degree.near_major", values },
      certainty: 0.65,
      share: share.otherMajor,
    };
  }
  if (level === "reached") {
    return {
      verdict: "partial",
      supports,
      reason: { code: "degree.other_major", values },
      certainty: 0.55,
      share: share.otherMajor,
    };
  }
  if (level === "unstated" && major.kind !== "other") {
    return {
      verdict: "partial",
      supports,
      reason: { code: "degree.no_level", values },
      certainty: 0.55,
      share: share.fieldOnly,
    };
  }
  if (level === "one_below" && major.kind !== "other") {
    return {
      verdict: "partial",
      supports,
      reason: { code: "degree.below", values },
      certainty: 0.65,
      share: share.belowByOne,
    };
  }
  return { ...missing({ code: "degree.missing", values }, 0.7), share: share.none };
}

function levelMatch(
  have: DegreeLevel | null,
  want: DegreeLevel | null,
): "reached" | "one_below" | "below" | "unstated" {
  if (want === null) return "reached";
  if (have === null) return "unstated";
  const short = rank(want) - rank(have);
  if (short <= 0) return "reached";
  return short === 1 && rank(have) >= rank("associate") ? "one_below" : "below";
}

type MajorMatch = { kind: "asked" | "near" | "other"; hit: Hit | null };

function majorMatch({ majors }: School, wanted: readonly string[]): MajorMatch {
  if (wanted.length === 0) return { kind: "asked", hit: null };
  let near: Hit | null = null;
  for (const hit of majors) {
    for (const want of wanted) {
      const relation = relateConcepts(hit.mention.concept, want) ?? relateConcepts(want, hit.mention.concept);
      if (relation === "same" || relateConcepts(hit.mention.concept, want) === "entails") return { kind: "asked", hit };
      if (relation !== null) near ??= hit;
    }
  }
  return near === null ? { kind: "other", hit: null } : { kind: "near", hit: near };
}
