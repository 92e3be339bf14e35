import type { Ask } from "~/job/requirement";

/** All lexicon concepts an ask names. */
export function conceptsOf(ask: Ask): readonly string[] {
  if (ask.type === "degree") return ask.majors;
  if (ask.type === "language") return ask.languages;
  return ask.type === "condition" ? [] : ask.concepts;
}
