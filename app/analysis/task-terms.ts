import type { Span } from "~/text/span";
import { readWords, type Term, termsOf } from "./text-terms";
import { workWord } from "./work-words";

/** Deeds are common to many tasks: "managed" alone says little. */
const deedWeight = 0.5;

/**
 * The terms of a piece of text as tasks are compared: everyday words of work by their sense in either language, all other
 * words by their stem. Words inside `covered` are left out.
 */
export function taskTerms(text: string, covered: readonly Span[]): Term[] {
  return toTaskTerms(termsOf(readWords(text))).filter(
    (term) => !covered.some(({ start, end }) => term.start < end && start < term.end),
  );
}

/** See `taskTerms`. A Vietnamese pair with a sense takes the place of its two syllables. */
export function toTaskTerms(terms: readonly Term[]): Term[] {
  const senses = new Map<Term, Term>();
  for (const term of terms) {
    const word = workWord(term.term);
    if (word !== undefined)
      senses.set(term, { ...term, term: word.sense, weight: word.kind === "deed" ? deedWeight : 1 });
  }
  const pairs = [...senses.keys()].filter(({ term }) => term.includes(" "));
  return terms.flatMap((term) => {
    const sense = senses.get(term);
    const inPair = pairs.some((pair) => pair !== term && pair.start < term.end && term.start < pair.end);
    if (sense !== undefined) return inPair && !term.term.includes(" ") ? [] : [sense];
    return inPair ? [] : [term];
  });
}
