import type { Ask, Requirement } from "~/job/requirement";
import type { CvIndex } from "./cv-index";
import { hitsFor } from "./cv-index";
import { type Support, supportOf } from "./evidence";
import { bestOf, type Finding, missing } from "./finding";
import { together } from "./judge-concept";
import { judgeWords } from "./judge-words";
import type { Retrieved } from "./retrieve";
import { softSkillBehaviours } from "./soft-skill-behaviours";

type SoftSkillAsk = Extract<Ask, { type: "soft_skill" }>;

/** A soft skill is named, or shown by what someone did. Silence is missing, but said with little certainty. */
export function judgeSoftSkill(
  index: CvIndex,
  requirement: Requirement,
  ask: SoftSkillAsk,
  retrieved: Retrieved,
): Finding {
  if (ask.concepts.length === 0) return judgeWords(index, requirement, retrieved);
  return together(
    ask.concepts.map((concept) => judgeOne(index, concept)),
    ask.concepts.map((concept) => `concept:${concept}`),
  );
}

function judgeOne(index: CvIndex, want: string): Finding {
  const values = { want: `concept:${want}` };
  const { same, entails, related } = hitsFor(index, want);
  const named = [...same, ...entails].map((hit) => supportOf(hit));
  const { shown, claimed } = behaviours(index, want);
  const findings: Finding[] = [];
  if (shown.length > 0) {
    const verdict = isTrait.has(want) ? "partial" : "met";
    findings.push({ verdict, supports: [...shown, ...named], reason: { code: "soft.shown", values }, certainty: 0.65 });
  }
  if (named.length > 0)
    findings.push({ verdict: "met", supports: named, reason: { code: "soft.named", values }, certainty: 0.7 });
  const near = related.filter(({ unit }) => unit.section !== "education");
  const close = [...claimed, ...near.map((hit) => supportOf(hit))];
  if (close.length > 0) {
    findings.push({ verdict: "partial", supports: close, reason: { code: "soft.related", values }, certainty: 0.5 });
  }
  return bestOf(findings) ?? missing({ code: "soft.missing", values }, 0.5);
}

/** Traits of character, which one deed suggests but does not show. */
const isTrait: ReadonlySet<string> = new Set([
  "attention-to-detail",
  "responsibility",
  "ownership",
  "proactive",
  "adaptability",
  "work-under-pressure",
  "hard-working",
  "enthusiasm",
  "dynamism",
]);

/** Described work that shows the skill, and claims that only speak of it. */
function behaviours({ cv, units }: CvIndex, want: string): { shown: Support[]; claimed: Support[] } {
  const found: { shown: Support[]; claimed: Support[] } = { shown: [], claimed: [] };
  const pattern = softSkillBehaviours[want];
  if (pattern === undefined) return found;
  for (const unit of units) {
    if (unit.terms.length === 0) continue;
    const match = pattern.exec(cv.text.slice(unit.start, unit.end).replaceAll("\n", " "));
    if (match === null) continue;
    const start = unit.start + match.index;
    const support: Support = { unit, anchor: { start, end: start + match[0].length }, strength: unit.strength };
    if (unit.strength === "shown" && unit.shape !== "list") found.shown.push(support);
    else found.claimed.push({ ...support, strength: "listed" });
  }
  return found;
}
