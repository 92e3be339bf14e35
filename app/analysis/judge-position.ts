import type { Requirement } from "~/job/requirement";
import type { CvIndex } from "./cv-index";
import { fieldOf } from "./field-of-work";
import { type Finding, missing } from "./finding";
import type { JudgeContext } from "./judge";
import { roleSupport } from "./judge-years";

/** Work such as the posting's title names, for however long. A title that names no work leaves open what is asked. */
export function judgePosition(index: CvIndex, requirement: Requirement, { title }: JudgeContext): Finding {
  const field = fieldOf(requirement, [], title);
  const values = { want: requirement.label };
  if (field.concepts.length + field.terms.length === 0) {
    return { verdict: "unknown", supports: [], reason: { code: "position.unknown", values }, certainty: 1 };
  }
  const roles = index.cv.profile.roles.flatMap((_role, at) => roleSupport(index, at, field) ?? []);
  const own = roles.filter(({ nearness }) => nearness === "own").map(({ support }) => support);
  if (own.length > 0) {
    return { verdict: "met", supports: own, reason: { code: "position.met", values }, certainty: 0.8 };
  }
  if (roles.length === 0) return missing({ code: "position.missing", values }, 0.7);
  const supports = roles.map(({ support }) => support);
  return { verdict: "partial", supports, reason: { code: "position.near", values }, certainty: 0.65 };
}
