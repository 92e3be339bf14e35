import type { Language } from "~/i18n/languages";
import type { RequirementKind } from "~/job/requirement";
import type { Span } from "~/text/span";
import type { Assessment, Verdict } from "./assessment";
import { indexCv } from "./cv-index";
import { explain } from "./explain";
import { groupRequirements } from "./numbered-requirements";
import { candidateSections, pointedQuotes } from "./point-at";

/** One requirement as its owner corrects it, with the CV and everything in it that may prove something; null for no such id. */
export function requirementToCorrect(assessment: Assessment, id: string, language: Language) {
  const { cv, posting, ...analysis } = explain(assessment, language);
  const groups = groupRequirements(analysis, pointedQuotes(assessment));
  const item = groups.flatMap(({ items }) => items).find((shown) => shown.id === id);
  if (item === undefined) return null;
  return {
    item,
    cv: { text: cv.text, sections: cv.sections, language: cv.language },
    postingLanguage: posting.language,
    sections: candidateSections(indexCv(assessment.cv, assessment.posting)),
  };
}

/**
 * What the fields of the form say. What is not among the choices counts as left alone; a place that is none is handed on, so
 * that it is refused in words.
 */
export function readGivenCorrection(field: (name: string) => string): {
  verdict: Verdict | null;
  kind: RequirementKind | null;
  place: Span | null;
} {
  const [verdict, kind, place] = [field("verdict"), field("kind"), field("place")];
  const [start = "", end = ""] = place.split("-");
  return {
    verdict: isVerdict(verdict) ? verdict : null,
    kind: kind === "must" || kind === "nice" ? kind : null,
    place: place === "" ? null : { start: Number(start), end: Number(end) },
  };
}

function isVerdict(value: string): value is Verdict {
  return value === "met" || value === "partial" || value === "missing" || value === "unknown";
}
