import type { Requirement } from "~/job/requirement";
import type { Judgement } from "./assessment";
import type { CvIndex } from "./cv-index";
import { asksSamePosition } from "./field-of-work";
import { type Finding, toJudgement } from "./finding";
import { judgeCertificate } from "./judge-certificate";
import { judgeDegree } from "./judge-degree";
import { judgeLanguage } from "./judge-language";
import { judgePosition } from "./judge-position";
import { judgeResponsibility } from "./judge-responsibility";
import { judgeSkill } from "./judge-skill";
import { judgeSoftSkill } from "./judge-soft-skill";
import { judgeYears } from "./judge-years";
import type { Retrieved } from "./retrieve";

/** What a judge knows beside the CV: the month that "present" means, and the posting's title. */
export type JudgeContext = { asOf: string; title: string | null };

/**
 * The verdict for one requirement by explicit rules, one file for each kind of ask, with quotes that are slices of the CV.
 */
export function judge(
  index: CvIndex,
  requirement: Requirement,
  retrieved: Retrieved,
  context: JudgeContext,
): Judgement {
  return toJudgement(requirement.id, index.cv, find(index, requirement, retrieved, context));
}

function find(index: CvIndex, requirement: Requirement, retrieved: Retrieved, context: JudgeContext): Finding {
  const { ask } = requirement;
  switch (ask.type) {
    case "skill":
      return judgeSkill(index, requirement, ask, retrieved);
    case "years":
      return judgeYears(index, requirement, ask, context);
    case "degree":
      return judgeDegree(index, requirement, ask);
    case "language":
      return judgeLanguage(index, requirement, ask);
    case "certificate":
      return judgeCertificate(index, requirement, ask, retrieved);
    case "soft_skill":
      return judgeSoftSkill(index, requirement, ask, retrieved);
    case "responsibility":
      if (asksSamePosition(requirement)) return judgePosition(index, requirement, context);
      return judgeResponsibility(index, requirement, ask, retrieved);
    case "condition":
      return {
        verdict: "unknown",
        supports: [],
        reason: { code: "condition.unknown", values: { want: requirement.label } },
        certainty: 1,
      };
  }
}
