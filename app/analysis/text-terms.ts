import { stem } from "~/embedding/stem";
import { wordWeight } from "~/embedding/word-weight";
import { foldText, foldTonePlacement } from "~/text/normalize";
import type { Span } from "~/text/span";
import { words } from "~/text/words";

/** A word as it is compared: folded and stemmed, with what it weighs and where it stands. */
export type Term = Span & { term: string; weight: number };

/** A Vietnamese syllable says little alone; two in a row make the word. */
const syllableWeight = 0.25;
const vietnameseLetter = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/;

/** Case and tone placement folded; same length as the text. */
export function foldForTerms(text: string): string {
  return foldTonePlacement(foldText(text));
}

/**
 * The content words of a text as terms. Where syllables with Vietnamese letters meet, their pair is a term of its own and
 * carries the weight. Grammar words are left out.
 * @param offset added to every span
 */
export function termsOf(text: string, offset = 0): Term[] {
  const terms: Term[] = [];
  let before: { word: string; start: number; end: number; vietnamese: boolean } | null = null;
  for (const { word: shown, start, end } of words(foldForTerms(text))) {
    const weight = wordWeight(shown);
    const vietnamese = vietnameseLetter.test(shown);
    if (weight > 0) {
      const root = stem(shown);
      terms.push({
        term: root,
        weight: vietnamese ? weight * syllableWeight : weight,
        start: start + offset,
        end: end + offset,
      });
      if (before !== null && (vietnamese || before.vietnamese) && start - before.end <= 1) {
        terms.push({ term: `${before.word} ${shown}`, weight, start: before.start + offset, end: end + offset });
      }
    }
    before = weight > 0 ? { word: shown, start, end, vietnamese } : null;
  }
  return terms;
}
