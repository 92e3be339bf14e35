import type { Ask, Requirement } from "~/job/requirement";
import type { CvIndex } from "./cv-index";
import { bestOf, type Finding } from "./finding";
import { judgeConcept, together } from "./judge-concept";
import { judgeWords } from "./judge-words";
import type { Retrieved } from "./retrieve";

type SkillAsk = Extract<Ask, { type: "skill" }>;

/** A thing to know or use. With alternatives the best one counts; else all are asked together. */
export function judgeSkill(index: CvIndex, requirement: Requirement, ask: SkillAsk, retrieved: Retrieved): Finding {
  if (ask.concepts.length === 0) return judgeWords(index, requirement, retrieved);
  const findings = ask.concepts.map((concept) => judgeConcept(index, concept, requirement.depth));
  if (ask.any) return bestOf(findings) ?? judgeWords(index, requirement, retrieved);
  return together(
    findings,
    ask.concepts.map((concept) => `concept:${concept}`),
  );
}
