import { stem } from "~/embedding/stem";
import { wordWeight } from "~/embedding/word-weight";
import { foldText, foldTonePlacement } from "~/text/normalize";
import type { Span } from "~/text/span";
import { words } from "~/text/words";

/** A word of a text, folded, with its stem and what it weighs, 0 to 1. */
export type ReadWord = Span & { word: string; root: string; weight: number; vietnamese: boolean };

/** A word, or a pair of Vietnamese syllables, as it is compared. */
export type Term = Span & { term: string; weight: number };

/** A Vietnamese syllable says little alone; two in a row make the word. */
const syllableWeight = 0.25;
const vietnameseLetter = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/;

export function hasVietnameseLetter(foldedWord: string): boolean {
  return vietnameseLetter.test(foldedWord);
}

/** Case and tone placement folded; same length as the text. */
export function foldForTerms(text: string): string {
  return foldTonePlacement(foldText(text));
}

/** Every word of a text with its span, stem and weight; a word that comes again is worked out once. */
export function readWords(text: string): ReadWord[] {
  const known = new Map<string, Omit<ReadWord, keyof Span>>();
  return words(foldForTerms(text)).map(({ word, start, end }) => {
    let read = known.get(word);
    if (read === undefined) {
      read = { word, root: stem(word), weight: wordWeight(word), vietnamese: hasVietnameseLetter(word) };
      known.set(word, read);
    }
    return { word, root: read.root, weight: read.weight, vietnamese: read.vietnamese, start, end };
  });
}

/**
 * The content words among neighbouring words as terms. Where syllables with Vietnamese letters meet, their pair is a term of
 * its own and carries the weight. Grammar words are left out.
 */
export function termsOf(neighbours: readonly ReadWord[]): Term[] {
  const terms: Term[] = [];
  let before: ReadWord | null = null;
  for (const read of neighbours) {
    const { word, root, weight, vietnamese, start, end } = read;
    if (weight === 0) {
      before = null;
      continue;
    }
    terms.push({ term: root, weight: vietnamese ? weight * syllableWeight : weight, start, end });
    if (before !== null && (vietnamese || before.vietnamese) && start - before.end <= 1) {
      terms.push({ term: `${before.word} ${word}`, weight, start: before.start, end });
    }
    before = read;
  }
  return terms;
}
