import type { Concept } from "./concept";
import generated from "./lexicon.generated.json";
import { decodeConcepts, type LexiconEntry } from "./lexicon-format";

/** A short hash of the lexicon's content; results name it. */
export const lexiconVersion: string = generated.version;

type Lexicon = { entries: readonly LexiconEntry[]; byId: ReadonlyMap<string, LexiconEntry> };

let loaded: Lexicon | undefined;

/** The lexicon, decoded on first use: Workers must not spend start-up time on it. */
function lexicon(): Lexicon {
  if (loaded === undefined) {
    const entries = decodeConcepts(generated.concepts);
    loaded = { entries, byId: new Map(entries.map((entry) => [entry.id, entry])) };
  }
  return loaded;
}

/** The concept of that id, or undefined. */
export function conceptById(id: string): Concept | undefined {
  return lexicon().byId.get(id);
}

/** All concepts, sorted by id. */
export function allConcepts(): readonly Concept[] {
  return lexicon().entries;
}

/** All concepts with the keys they are found under; for the finder. */
export function lexiconEntries(): readonly LexiconEntry[] {
  return lexicon().entries;
}
