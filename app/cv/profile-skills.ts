import type { ConceptCategory } from "~/skill/concept";
import type { Mention } from "~/skill/find-concepts";
import { conceptById } from "~/skill/lexicon";
import type { CvProfile } from "./cv-document";

const notSkills: readonly ConceptCategory[] = ["occupation", "industry", "degree", "major", "human_language"];

/** Each concept a CV names that is a skill, at its first mention, under its English name. */
export function readSkills(mentions: readonly Mention[]): CvProfile["skills"] {
  const seen = new Set<string>();
  return mentions.flatMap(({ start, end, concept }) => {
    const known = conceptById(concept);
    if (!known || seen.has(concept) || notSkills.includes(known.category)) return [];
    seen.add(concept);
    return [{ id: concept, name: known.en, start, end }];
  });
}
