import { conceptById } from "~/skill/lexicon";

/** The English name of a concept that is a language people speak ("English", "Vietnamese"), else null. */
export function languageName(concept: string): string | null {
  const known = conceptById(concept);
  return known?.category === "human_language" ? known.en.replace(/ language$/, "") : null;
}
