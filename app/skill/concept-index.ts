import { lexiconEntries } from "./lexicon";
import type { LexiconEntry } from "./lexicon-format";
import { keyOf, stem, tokenize } from "./surface-form";

/** A form that is matched in exact case; with `contextual`, only where its surroundings speak for it. */
export type CasedForm = { entry: LexiconEntry; form: string; contextual: boolean };

export type ConceptIndex = {
  plain: ReadonlyMap<string, LexiconEntry>;
  inflected: ReadonlyMap<string, LexiconEntry>;
  cased: ReadonlyMap<string, CasedForm[]>;
  /** most words of a form, by its first word (as written, or its stem after "~") */
  longest: ReadonlyMap<string, number>;
};

function wordsIn(key: string): number {
  let count = 1;
  for (const char of key) if (char === " " || char === "/") count++;
  return key.startsWith(".") ? count + 1 : count + (key.match(/\./g)?.length ?? 0);
}

function firstWordOf(key: string): string {
  return /^\.?[^ ./]*/.exec(key)![0];
}

function buildIndex(entries: readonly LexiconEntry[]): ConceptIndex {
  const plain = new Map<string, LexiconEntry>();
  const inflected = new Map<string, LexiconEntry>();
  const cased = new Map<string, CasedForm[]>();
  const longest = new Map<string, number>();
  const note = (key: string, mark: "" | "~") => {
    const first = mark + firstWordOf(key);
    const count = wordsIn(key);
    if ((longest.get(first) ?? 0) < count) longest.set(first, count);
  };
  for (const entry of entries) {
    for (const key of entry.plainKeys) {
      plain.set(key, entry);
      note(key, "");
    }
    for (const key of entry.inflectedKeys) {
      inflected.set(key, entry);
      note(key, "~");
    }
    for (const [forms, contextual] of [
      [entry.exact, false],
      [entry.ambiguous, true],
    ] as const) {
      for (const form of forms) {
        const key = keyOf(tokenize(form), (word) => word);
        cased.set(key, [...(cased.get(key) ?? []), { entry, form, contextual }]);
        note(key, "");
      }
    }
  }
  return { plain, inflected, cased, longest };
}

let built: ConceptIndex | undefined;

/** Every key of the lexicon, built on first use. */
export function conceptIndex(): ConceptIndex {
  built ??= buildIndex(lexiconEntries());
  return built;
}

/** How many words the longest form beginning with this word has; 0 when none begins so. */
export function longestFrom(index: ConceptIndex, word: string): number {
  const asWritten = index.longest.get(word) ?? 0;
  const asStem = Math.max(index.longest.get(`~${word}`) ?? 0, index.longest.get(`~${stem(word)}`) ?? 0);
  return Math.max(asWritten, asStem);
}
