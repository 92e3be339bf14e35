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
  const wanted = `concept:${want}`;
  const { same, entails, related } = hitsFor(index, want);
  const named = [...same, ...entails].map((hit) => supportOf(hit));
  const shown = behaviours(index, want);
  const findings: Finding[] = [];
  if (shown.length > 0) {
    findings.push({
      verdict: "met",
      supports: shown,
      reason: { code: "soft.shown", values: { want: wanted } },
      certainty: 0.65,
    });
  }
  if (named.length > 0) {
    findings.push({
      verdict: "met",
      supports: named,
      reason: { code: "soft.named", values: { want: wanted } },
      certainty: 0.7,
    });
  }
  if (related.length > 0) {
    findings.push({
      verdict: "partial",
      supports: related.map((hit) => supportOf(hit)),
      reason: { code: "soft.related", values: { want: wanted } },
      certainty: 0.5,
    });
  }
  return bestOf(findings) ?? missing({ code: "soft.missing", values: { want: wanted } }, 0.5);
}

/** Described work that shows the skill. */
function behaviours({ cv, units }: CvIndex, want: string): Support[] {
  const pattern = softSkillBehaviours[want];
  if (pattern === undefined) return [];
  const supports: Support[] = [];
  for (const unit of units) {
    if (unit.strength !== "shown" || unit.shape !== "work") continue;
    const match = pattern.exec(cv.text.slice(unit.start, unit.end).replaceAll("\n", " "));
    if (match === null) continue;
    const start = unit.start + match.index;
    supports.push({ unit, anchor: { start, end: start + match[0].length }, strength: "shown" });
  }
  return supports;
}
