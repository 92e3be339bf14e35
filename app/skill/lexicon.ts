import type { Concept } from "./concept";
import generated from "./lexicon.generated.json";
import { decodeConcept, type LexiconEntry } from "./lexicon-format";

/** A short hash of the lexicon's content; results name it. */
export const lexiconVersion: string = generated.version;

type Lexicon = {
  lines: readonly string[];
  numbers: ReadonlyMap<string, number>;
  entries: (LexiconEntry | undefined)[];
};

let opened: Lexicon | undefined;

function idOf(line: string): string {
  return line.slice(0, line.indexOf("\t"));
}

/** The lexicon, opened on first use and decoded concept by concept: start-up must not pay for what no text names. */
function lexicon(): Lexicon {
  if (opened === undefined) {
    const lines = generated.concepts.split("\n");
    opened = { lines, numbers: new Map(lines.map((line, number) => [idOf(line), number])), entries: [] };
  }
  return opened;
}

/** The concept on that line of the compiled lexicon. */
export function entryAt(number: number): LexiconEntry {
  const { lines, entries } = lexicon();
  const known = entries[number];
  if (known !== undefined) return known;
  const entry = decodeConcept(lines[number]!, (other) => idOf(lines[other]!));
  entries[number] = entry;
  return entry;
}

/** The concept of that id with what compiling worked out, or undefined. */
export function entryById(id: string): LexiconEntry | undefined {
  const number = lexicon().numbers.get(id);
  return number === undefined ? undefined : entryAt(number);
}

/** The concept of that id, or undefined. */
export function conceptById(id: string): Concept | undefined {
  return entryById(id);
}

/** All concepts, sorted by id. */
export function allConcepts(): readonly Concept[] {
  return lexicon().lines.map((_, number) => entryAt(number));
}
