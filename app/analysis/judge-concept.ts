import type { Depth } from "~/job/requirement";
import { conceptById } from "~/skill/lexicon";
import { relateConcepts } from "~/skill/relate-concepts";
import type { Strength } from "./assessment";
import { type CvIndex, type Hit, hitsFor, type Unit } from "./cv-index";
import { bestStrength, type Support, supportOf } from "./evidence";
import { type Finding, missing, strengthOf } from "./finding";

/** How sure a verdict is, by what it rests on; checked against labels in docs/scoring.md. */
export const certainty = {
  sameShown: 0.95,
  sameListed: 0.85,
  entailed: 0.85,
  related: 0.65,
  words: 0.6,
  missingKnown: 0.85,
  missingUnknown: 0.55,
} as const;

/**
 * One wanted concept: named or shown is met, implied by another is met, a neighbour is partial.
 * Where "deep" is asked, a bare listing or an exercise is partial; so is a thing known a little where more is asked.
 */
export function judgeConcept(index: CvIndex, want: string, depth: Depth): Finding {
  const { same, entails, related } = hitsFor(index, want);
  const supports = withoutTitles([
    ...same.map((hit) => supportOf(hit)),
    ...entails.map((hit) => supportOf(hit, entailedBy(hit))),
  ]);
  const wanted = `concept:${want}`;
  if (supports.length > 0) {
    const strength = bestStrength(supports);
    const source = same.length > 0 ? certainty.sameShown : certainty.entailed;
    if (depth !== "basic" && supports.every((support) => isBasic(index, support))) {
      return {
        verdict: "partial",
        supports,
        reason: { code: "skill.basic", values: { want: wanted } },
        certainty: 0.65,
      };
    }
    if (depth === "deep" && (strength === "listed" || supports.every(({ unit }) => isStudy(index, unit)))) {
      return {
        verdict: "partial",
        supports,
        reason: { code: "skill.listed_deep", values: { want: wanted } },
        certainty: 0.7,
      };
    }
    if (strength === "listed") {
      return {
        verdict: "met",
        supports,
        reason: { code: "skill.listed", values: { want: wanted } },
        certainty: certainty.sameListed,
      };
    }
    const have =
      strength === "entailed"
        ? entails.find(({ mention }) => supports.some(({ anchor }) => anchor === mention))
        : undefined;
    return {
      verdict: "met",
      supports,
      reason:
        have === undefined
          ? { code: "skill.shown", values: { want: wanted } }
          : { code: "skill.entailed", values: { want: wanted, have: `concept:${have.mention.concept}` } },
      certainty: source,
    };
  }
  const near = related.filter(
    ({ unit, mention: { concept } }) =>
      unit.section !== "education" && isOfTheKind(concept, want) && !isOnlyGround(concept, want),
  );
  const [first] = near;
  if (first !== undefined) {
    return {
      verdict: "partial",
      supports: near.map((hit) => supportOf(hit)),
      reason: { code: "skill.related", values: { want: wanted, have: `concept:${first.mention.concept}` } },
      certainty: certainty.related,
    };
  }
  return missing({ code: "skill.missing", values: { want: wanted } }, certainty.missingKnown);
}

/** What a line tells is quoted before the name of a job, where it proves as much. */
function withoutTitles(supports: Support[]): Support[] {
  const told = supports.filter(({ unit }) => !unit.headsRole);
  return bestStrength(told) === bestStrength(supports) ? told : supports;
}

/** Having worked in an industry, or studied for one, says nothing of a skill beside it; nor does a skill of an industry. */
function isOfTheKind(have: string, want: string): boolean {
  const [own, wanted] = [conceptById(have)?.category, conceptById(want)?.category];
  if (wanted === "industry") return own === "industry" || own === "occupation";
  return own !== "industry" && own !== "degree";
}

/**
 * What a named technology stands on says nothing of it: "NoSQL" of one database, JavaScript of TypeScript. With activities it
 * does: having tested says something of acceptance tests.
 */
function isOnlyGround(have: string, want: string): boolean {
  const category = conceptById(want)?.category;
  if (category !== "technology" && category !== "tool") return false;
  return relateConcepts(want, have) === "entails" && !isStageOf(want, have);
}

/** "Advanced Excel" is Excel still, and Spring Boot Spring: the name says so. */
function isStageOf(want: string, have: string): boolean {
  const [wanted, own] = [conceptById(want), conceptById(have)];
  if (wanted === undefined || own === undefined) return false;
  return [own.vi, ...own.aliases, ...own.ambiguous].some((name) => ` ${wanted.en} `.includes(` ${name} `));
}

/** "SQL (basic)", "tiếng Nhật sơ cấp": the CV itself says that it is little. */
function isBasic({ cv }: CvIndex, { unit, anchor }: Support): boolean {
  const after = cv.text.slice(anchor.end, Math.min(unit.end, anchor.end + 24));
  const before = cv.text.slice(Math.max(unit.start, anchor.start - 30), anchor.start);
  return basicAfter.test(after) || basicBefore.test(before);
}

const basicAfter = /^\s*[(:–-]?\s*(?:basics?|beginner|elementary|cơ bản|căn bản|sơ cấp)(?!\p{L})/iu;
const basicBefore =
  /(?:\b(?:basic|elementary|some|little)(?: (?:knowledge|understanding|skills?|experience))?(?: (?:of|in|with))?|(?<!\p{L})(?:biết sơ(?: qua)?(?: về)?|kiến thức cơ bản(?: về)?))\s*$/iu;

/** Exercises show that a thing was learnt, not that it is mastered. */
function isStudy({ cv }: CvIndex, unit: Unit): boolean {
  if (unit.strength === "listed") return true;
  return study.test(cv.text.slice(unit.start, unit.end));
}

const study =
  /\b(?:course (?:work|project)s?|coursework|students?|bootcamp|school project|thesis|capstone|university project)\b|(?<!\p{L})(?:đồ án|môn học|khóa luận|luận văn|bài tập lớn|sinh viên)(?!\p{L})/iu;

/** What follows from a listing is a listing still. */
function entailedBy({ unit }: Hit): Strength {
  return unit.strength === "shown" ? "entailed" : "listed";
}

/** All of several are asked: met when all are, partial when some is, quotes from each in turn. */
export function together(findings: readonly Finding[], names: readonly string[]): Finding {
  const [only] = findings;
  if (findings.length === 1 && only !== undefined) return only;
  const met = findings.filter(({ verdict }) => verdict === "met");
  const found = findings.filter(({ supports }) => supports.length > 0);
  const sure = findings.reduce((sum, finding) => sum + finding.certainty, 0) / Math.max(1, findings.length);
  if (found.length === 0) {
    return missing({ code: "skill.missing", values: { want: names.join("|") } }, sure);
  }
  const values = { found: found.length, asked: findings.length, names: names.join("|") };
  const supports = oneEachFirst(found);
  const strength = weakest(found.map(strengthOf));
  if (met.length === findings.length) {
    return { verdict: "met", supports, strength, reason: { code: "skill.all", values }, certainty: sure };
  }
  return { verdict: "partial", supports, strength, reason: { code: "skill.some", values }, certainty: sure };
}

/** One quote for each part before a second for any. */
function oneEachFirst(findings: readonly Finding[]): Support[] {
  return findings
    .flatMap(({ supports }) => supports.slice(0, 1))
    .concat(findings.flatMap(({ supports }) => supports.slice(1)));
}

/** A chain is as strong as its weakest link: one listed part makes the whole listed. */
function weakest(strengths: readonly (Strength | null)[]): Strength | null {
  if (strengths.includes("listed")) return "listed";
  return strengths.includes("entailed") ? "entailed" : (strengths[0] ?? null);
}
