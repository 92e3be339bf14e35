import { readDegreeLevel } from "~/job/read-degree";
import type { Ask, DegreeLevel, Requirement } from "~/job/requirement";
import { conceptById } from "~/skill/lexicon";
import { relateConcepts } from "~/skill/relate-concepts";
import type { Span } from "~/text/span";
import type { CvIndex, Hit, Unit } from "./cv-index";
import type { Support } from "./evidence";
import { bestOf, type Finding, missing } from "./finding";

type DegreeAsk = Extract<Ask, { type: "degree" }>;

const order: readonly DegreeLevel[] = ["high_school", "vocational", "associate", "bachelor", "master", "doctor"];
/** Shares of what is asked, for the graded ceiling. */
const share = { full: 1, part: 0.5, none: 0 } as const;

/** One school or degree of the CV: the line that states the level, where in it, and the fields of study named beside it. */
type School = { unit: Unit; anchor: Span; level: DegreeLevel | null; majors: Hit[] };

/** The degree asked for, in one of the majors asked for; a near major or the level below is partial. */
export function judgeDegree(index: CvIndex, requirement: Requirement, ask: DegreeAsk): Finding {
  const findings = schoolsOf(index).map((school) => judgeSchool(school, requirement, ask));
  const absent = missing({ code: "degree.missing", values: { want: requirement.label } }, 0.8);
  return bestOf(findings) ?? { ...absent, share: share.none };
}

/** Entries of education, and lines elsewhere that name a degree without telling of work. */
function schoolsOf({ cv, units }: CvIndex): School[] {
  const entries = cv.profile.education;
  const groups = new Map<string, Unit[]>();
  for (const unit of units) {
    const entry = entries.findIndex(({ start, end }) => unit.start >= start && unit.start < end);
    if (entry === -1 && unit.section !== "education" && !statesDegree(unit)) continue;
    const key = entry === -1 ? `u${unit.start}` : `e${entry}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [unit]);
    else known.push(unit);
  }
  const schoolNames = entries.flatMap(({ institution }) => (institution === null ? [] : [institution]));
  return [...groups.values()].map((group) => toSchool(cv.text, group, schoolNames)).filter((school) => school !== null);
}

function statesDegree({ mentions, section, shape }: Unit): boolean {
  if (section === "skills" || shape !== "statement") return false;
  return mentions.some(({ concept }) => conceptById(concept)?.category === "degree");
}

function toSchool(text: string, group: readonly Unit[], schoolNames: readonly string[]): School | null {
  const lines = group.map((unit) => ({ unit, ...statedLevel(text, unit) }));
  const best = lines.reduce((a, b) => (rank(b.level) > rank(a.level) ? b : a));
  const majors = group.flatMap((unit) =>
    unit.mentions
      .filter(({ concept }) => isField(conceptById(concept)?.category))
      .filter((mention) => !standsInName(text, mention, schoolNames))
      .map((mention) => ({ unit, mention })),
  );
  return best.level === null && majors.length === 0 ? null : { ...best, majors };
}

/** "Đại học Kinh tế Quốc dân" names a school, not a field of study. */
function standsInName(text: string, mention: Span, names: readonly string[]): boolean {
  return names.some((name) => {
    const at = text.indexOf(name, Math.max(0, mention.start - name.length));
    return (
      at !== -1 && at <= mention.start && mention.end <= at + name.length && name.length > mention.end - mention.start
    );
  });
}

function isField(category: string | undefined): boolean {
  return category === "major" || category === "knowledge" || category === "activity" || category === "industry";
}

/** The highest level that a line states: by a degree named in it, else by its words or the kind of school. */
function statedLevel(text: string, unit: Unit): { level: DegreeLevel | null; anchor: Span } {
  let level: DegreeLevel | null = null;
  let anchor: Span = { start: unit.start, end: Math.min(unit.end, unit.start + 80) };
  for (const mention of unit.mentions) {
    const own = levelOfConcept(mention.concept);
    if (rank(own) > rank(level)) {
      level = own;
      anchor = mention;
    }
  }
  return level === null ? { level: readDegreeLevel(text.slice(unit.start, unit.end)), anchor } : { level, anchor };
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
  const supports: Support[] = [{ unit: school.unit, anchor: school.anchor, strength: "shown" }];
  if (major.hit !== null && major.hit.unit !== school.unit) {
    supports.push({ unit: major.hit.unit, anchor: major.hit.mention, strength: "shown" });
  }
  const values = { want: requirement.label };
  const partial = (code: string, certainty: number): Finding => ({
    verdict: "partial",
    supports,
    reason: { code, values },
    certainty,
    share: share.part,
  });
  if (level === "reached" && major.kind === "asked") {
    return { verdict: "met", supports, reason: { code: "degree.met", values }, certainty: 0.9, share: share.full };
  }
  if (major.kind !== "other") {
    if (level === "reached") return partial(major.kind === "near" ? "degree.near_major" : "degree.no_major", 0.6);
    if (level === "unstated" && major.kind !== "unstated") return partial("degree.no_level", 0.55);
    if (level === "one_below") return partial("degree.below", 0.65);
  }
  return {
    ...missing({ code: level === "reached" ? "degree.other_major" : "degree.missing", values }, 0.7),
    share: share.none,
  };
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

type MajorMatch = { kind: "asked" | "near" | "other" | "unstated"; hit: Hit | null };

function majorMatch({ majors }: School, wanted: readonly string[]): MajorMatch {
  if (wanted.length === 0) return { kind: "asked", hit: null };
  if (majors.length === 0) return { kind: "unstated", hit: null };
  let near: Hit | null = null;
  for (const hit of majors) {
    for (const want of wanted) {
      const have = hit.mention.concept;
      const relation = relateConcepts(have, want);
      if (relation === "same" || relation === "entails") return { kind: "asked", hit };
      if (relation === "related" || isNear(have, want)) near ??= hit;
    }
  }
  return near === null ? { kind: "other", hit: null } : { kind: "near", hit: near };
}

/** Fields of one faculty, or with a neighbour in common: business administration and accounting, journalism and marketing. */
function isNear(have: string, want: string): boolean {
  if (relateConcepts(want, have) !== null) return true;
  const around = neighbours(have);
  return neighbours(want).some((id) => around.includes(id));
}

function neighbours(id: string): string[] {
  const concept = conceptById(id);
  return concept === undefined
    ? []
    : [...concept.parents, ...concept.related].filter((other) => !other.endsWith("-technical"));
}
