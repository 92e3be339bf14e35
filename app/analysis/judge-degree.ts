import type { CvEducation } from "~/cv/cv-document";
import { fieldOfStudy, fieldsStudied } from "~/job/field-of-study";
import { readDegreeLevel } from "~/job/read-degree";
import type { Ask, DegreeLevel, Requirement } from "~/job/requirement";
import { conceptById } from "~/skill/lexicon";
import { relateConcepts } from "~/skill/relate-concepts";
import type { Span } from "~/text/span";
import type { CvIndex, Hit, Unit } from "./cv-index";
import type { Support } from "./evidence";
import { bestOf, certaintyOfSilence, type Finding, missing } from "./finding";
import { areNearStudies } from "./near-concepts";

type DegreeAsk = Extract<Ask, { type: "degree" }>;

const order: readonly DegreeLevel[] = ["high_school", "vocational", "associate", "bachelor", "master", "doctor"];
/** Shares of what is asked, for the graded ceiling. */
const share = { full: 1, part: 0.5, none: 0 } as const;

/** One school or degree of the CV: the line that states the level, where in it, and the fields of study named beside it. */
type School = {
  unit: Unit;
  anchor: Span;
  level: DegreeLevel | null;
  majors: Hit[];
  /** a field is named, whether the lexicon knows it or not */
  hasField: boolean;
  /** the line itself says that the studies go on: the degree is not there yet */
  isOngoing: boolean;
};

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
    if (unit.stuffed) continue;
    const entry = entries.findIndex(({ start, end }) => unit.start >= start && unit.start < end);
    if (entry === -1 && unit.section !== "education" && !statesDegree(cv.text, unit)) continue;
    const key = entry === -1 ? `u${unit.start}` : `e${entry}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [unit]);
    else known.push(unit);
  }
  const schoolNames = [...new Set(entries.flatMap(({ institution }) => institution ?? []))];
  return [...groups]
    .map(([key, group]) =>
      toSchool(cv.text, group, schoolNames, key.startsWith("e") ? entries[Number(key.slice(1))] : undefined),
    )
    .filter((school) => school !== null);
}

/** A line names a degree held, not one spoken of: it opens with it, or names the school beside it. */
function statesDegree(text: string, { start, end, mentions }: Unit): boolean {
  const line = text.slice(start, end);
  const degree = mentions.find(({ concept }) => conceptById(concept)?.category === "degree");
  if (degree === undefined) {
    if (!schoolWord.test(line)) return opensWithDegree.test(line) && givenIn.test(line);
    return (
      opensWithDegree.test(line) || shortDegrees.some(({ pattern }) => pattern.test(line)) || saysDegree.test(line)
    );
  }
  return degree.start - start < 12 || schoolWord.test(line);
}

/** "Cử nhân Luật – …", where the field swallows the degree. */
const opensWithDegree =
  /^\P{L}*(?:cử nhân|kỹ sư|thạc s[ĩỹ]|tiến s[ĩỹ]|cao đẳng|trung cấp|bachelor|master|doctor|(?:higher |advanced |college )?diploma|associate degree)(?!\p{L})/iu;
const saysDegree = /\b(?:degree|diploma|graduated?)\b|(?<!\p{L})(?:tốt nghiệp|(?:chuyên )?ngành)(?!\p{L})/iu;
const schoolWord =
  /\b(?:university|college|institute|school|academy)\b|(?<!\p{L})(?:đại học|cao đẳng|học viện|trường|đh|cđ)(?!\p{L})/iu;
/** "Higher Diploma in Hotel Management, 2017": the year it was given stands for the school. */
const givenIn = /\b(?:19|20)\d\d\)?\s*$/u;

function toSchool(
  text: string,
  group: readonly Unit[],
  schoolNames: readonly string[],
  entry: CvEducation | undefined,
): School | null {
  const lines = group.map((unit) => ({ unit, ...statedLevel(text, unit) }));
  const best = lines.reduce((a, b) => (rank(b.level) > rank(a.level) ? b : a));
  const majors = group.flatMap((unit) =>
    unit.mentions
      .filter(({ concept }) => isField(conceptById(concept)?.category))
      .filter((mention) => !standsInName(text, mention, schoolNames))
      .flatMap((mention) => {
        const field = fieldOfStudy(text.slice(mention.start, mention.end)) ?? mention.concept;
        return [...new Set([field, mention.concept])].map((concept) => ({ unit, mention: { ...mention, concept } }));
      }),
  );
  const read = group.flatMap((unit) =>
    fieldsStudied(text.slice(unit.start, unit.end)).map((concept) => ({ unit, mention: { ...unit, concept } })),
  );
  const major = entry?.major ?? "";
  const isHere = group.some(({ start, end }) => text.slice(start, end).includes(major));
  const given = fieldsStudied(isHere ? major : "").map((concept) => ({
    unit: best.unit,
    mention: { ...best.anchor, concept },
  }));
  const fields = [...majors, ...read, ...given];
  if (best.level === null && fields.length === 0) return null;
  return {
    ...best,
    majors: fields,
    hasField: fields.length > 0 || major !== "",
    isOngoing: ongoing.test(text.slice(best.unit.start, best.unit.end)),
  };
}

const ongoing =
  /\b(?:expected|anticipated|in progress|pursuing|currently (?:a |an )?(?:student|studying|enrolled)|(?:final|last|third|fourth|second)[- ]year student|undergraduate student)\b|(?<!\p{L})(?:dự kiến|sinh viên năm|đang (?:theo )?học|năm (?:cuối|ba|tư|thứ))(?!\p{L})/iu;
const takesStudents = /\b(?:students?|undergraduates?|interns?)\b|(?<!\p{L})(?:sinh viên|thực tập)(?!\p{L})/iu;

/** "Đại học Kinh tế Quốc dân" names a school, not a field of study. */
function standsInName(text: string, mention: Span, names: readonly string[]): boolean {
  return names.some((name) => {
    const from = Math.max(0, mention.start - name.length);
    const at = text.slice(from, mention.start + name.length).indexOf(name);
    return (
      at !== -1 &&
      from + at <= mention.start &&
      mention.end <= from + at + name.length &&
      name.length > mention.end - mention.start
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
  if (level !== null) return { level, anchor };
  const line = text.slice(unit.start, unit.end);
  if (academy.test(line)) return { level: "bachelor", anchor };
  const short = shortDegrees.find(({ pattern }) => pattern.test(line));
  return { level: short?.level ?? readDegreeLevel(line), anchor };
}

/** A Vietnamese "học viện" gives degrees as a university does. */
const academy = /(?<!\p{L})học viện(?!\p{L})/iu;

/** Degrees as graduates abbreviate them, in the case they are written in. */
const shortDegrees: readonly { level: DegreeLevel; pattern: RegExp }[] = [
  { level: "master", pattern: /\b(?:M\. ?(?:Tech|Eng|Com|Phil|Ed)|M(?:Tech|Eng|Com|Phil|CA|Sc|BA|A|S))\b/ },
  { level: "bachelor", pattern: /\b(?:B\. ?(?:Tech|Eng|Com|Sc|Ed|E|A|S)|B(?:Tech|Eng|Com|CA|BA|Sc|SC|A|S|E)|LLB)\b/ },
];

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
  const isAsked = major.kind === "asked" || (major.kind === "near" && namesFamily.test(requirement.quote));
  if (level === "reached" && isAsked) {
    if (school.isOngoing && !takesStudents.test(requirement.quote)) return partial("degree.ongoing", 0.7);
    return { verdict: "met", supports, reason: { code: "degree.met", values }, certainty: 0.9, share: share.full };
  }
  const isNear = major.kind === "asked" || major.kind === "near";
  if (isNear && level === "reached") return partial("degree.near_major", 0.6);
  if (isNear && level === "one_below") return partial("degree.below", 0.65);
  const unlike = major.kind === "unstated" ? "degree.no_major" : "degree.other_major";
  if (level === "reached" && takesManyFields(requirement, ask)) return partial(unlike, 0.45);
  const isUntold = level === "reached" ? major.kind === "unstated" : isNear && level === "unstated";
  const code = level === "reached" ? unlike : isUntold ? "degree.no_level" : "degree.missing";
  return { ...missing({ code, values }, isUntold ? certaintyOfSilence : 0.7), share: share.none };
}

/** Where several fields or "a related field" will do, the level counts for more than the field. A field may come with the skill of its name. */
function takesManyFields({ quote }: Requirement, { majors }: DegreeAsk): boolean {
  return majors.filter((concept) => !majors.includes(`major-${concept}`)).length > 1 || relatedField.test(quote);
}

/** "Các ngành liên quan đến kinh tế, marketing": a family of fields, in which the near ones are. */
const namesFamily =
  /(?<!\p{L})(?:ngành|lĩnh vực)(?: nghề)?(?: có)? liên quan (?:đến|tới)(?!\p{L})|\b(?:fields?|disciplines?|majors?|degrees?) related to\b/iu;

const relatedField =
  /\b(?:related|relevant|similar|equivalent) (?:field|discipline|major|degree|area|subject)s?\b|(?<!\p{L})(?:liên quan|tương đương|tương tự)(?!\p{L})/iu;

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

function majorMatch({ majors, hasField }: School, wanted: readonly string[]): MajorMatch {
  if (wanted.length === 0) return { kind: "asked", hit: null };
  if (majors.length === 0) return { kind: hasField ? "other" : "unstated", hit: null };
  let near: Hit | null = null;
  for (const hit of majors) {
    for (const want of wanted) {
      const have = hit.mention.concept;
      const relation = relateConcepts(have, want);
      if (relation === "same" || relation === "entails") return { kind: "asked", hit };
      if (relation === "related" || areNearStudies(have, want)) near ??= hit;
    }
  }
  return near === null ? { kind: "other", hit: null } : { kind: "near", hit: near };
}
