import { findConcepts, type Mention } from "~/skill/find-concepts";
import { conceptById } from "~/skill/lexicon";

/** The English name of a concept that is a language people speak ("English", "Vietnamese"), else null. */
export function languageName(concept: string): string | null {
  const known = conceptById(concept);
  return known?.category === "human_language" ? known.en.replace(/ language$/, "") : null;
}

/** The mentions of languages. A mention's words may begin on the row before ("Ngoại ngữ\nTiếng Anh"); the language stands at their end. */
export function languageMentions(text: string, mentions: readonly Mention[]): Mention[] {
  return mentions
    .filter(({ concept }) => languageName(concept) !== null)
    .map((mention) => {
      const lineBreak = text.lastIndexOf("\n", mention.end - 1);
      return lineBreak > mention.start ? { ...mention, start: lineBreak + 1 } : mention;
    });
}

/** A language as `languageName` gives it, in the words of a page's language; as it is where the lexicon does not know it. */
export function shownLanguage(name: string, pageLanguage: "en" | "vi"): string {
  const known = findConcepts(name).find(({ concept }) => languageName(concept) === name);
  return (pageLanguage === "vi" && known && conceptById(known.concept)?.vi) || name;
}
