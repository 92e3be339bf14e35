import { type Concept, conceptCategories } from "./concept";
import { keysOf } from "./surface-form";

/** The compiled lexicon: one concept a line, fields separated by tabs, values in a field by bars, relations as line numbers. */
export type LexiconFile = { version: string; concepts: string };

/** A concept and the keys (of `surface-form`) under which it is found without further question. */
export type LexiconEntry = Concept & { plainKeys: string[]; inflectedKeys: string[] };

const FIELD = "\t";
const VALUE = "|";

/** Two capitals are too short to be told from a word in another case: QA, PM, AI. */
const SHORT_CAPITALS = /^\p{Lu}{2}$/u;

/** Every surface form of a concept, once. */
export function formsOf(concept: Concept): string[] {
  return [...new Set([concept.en, concept.vi, ...concept.aliases])];
}

/** The forms matched in any case: those that are neither `exact` nor `ambiguous`. */
function openForms(concept: Concept): string[] {
  const cased = new Set([...concept.exact, ...concept.ambiguous]);
  return formsOf(concept).filter((form) => !cased.has(form));
}

/** A concept with its keys worked out; two-letter capitals join `exact`. */
export function entryOf(source: Concept): LexiconEntry {
  const short = openForms(source).filter((form) => SHORT_CAPITALS.test(form));
  const concept = { ...source, exact: [...source.exact, ...short] };
  const plainKeys = new Set<string>();
  const inflectedKeys = new Set<string>();
  for (const form of openForms(concept)) {
    const keys = keysOf(form, concept.category);
    for (const key of keys.plain) plainKeys.add(key);
    for (const key of keys.inflected) inflectedKeys.add(key);
  }
  return {
    ...concept,
    plainKeys: [...plainKeys],
    inflectedKeys: [...inflectedKeys].filter((key) => !plainKeys.has(key)),
  };
}

/** Writes concepts, sorted by id, as the compiled text. Relation targets must exist. */
export function encodeConcepts(concepts: readonly Concept[]): string {
  const numbers = new Map(concepts.map((concept, index) => [concept.id, index]));
  const targets = (ids: readonly string[]) => ids.map((id) => numbers.get(id)!.toString(36)).join(VALUE);
  return concepts
    .map(entryOf)
    .map((entry) =>
      [
        entry.id,
        entry.en,
        entry.vi === entry.en ? "" : entry.vi,
        conceptCategories.indexOf(entry.category).toString(36),
        entry.aliases.join(VALUE),
        targets(entry.parents),
        targets(entry.entails),
        targets(entry.related),
        entry.ambiguous.join(VALUE),
        entry.exact.join(VALUE),
        entry.plainKeys.join(VALUE),
        entry.inflectedKeys.join(VALUE),
      ].join(FIELD),
    )
    .join("\n");
}

function values(field: string): string[] {
  return field === "" ? [] : field.split(VALUE);
}

/** Reads what `encodeConcepts` wrote. */
export function decodeConcepts(text: string): LexiconEntry[] {
  const rows = text.split("\n").map((line) => line.split(FIELD));
  const targets = (field: string) => values(field).map((number) => rows[Number.parseInt(number, 36)]![0]!);
  return rows.map((row) => ({
    id: row[0]!,
    en: row[1]!,
    vi: row[2] === "" ? row[1]! : row[2]!,
    category: conceptCategories[Number.parseInt(row[3]!, 36)]!,
    aliases: values(row[4]!),
    parents: targets(row[5]!),
    entails: targets(row[6]!),
    related: targets(row[7]!),
    ambiguous: values(row[8]!),
    exact: values(row[9]!),
    plainKeys: values(row[10]!),
    inflectedKeys: values(row[11]!),
  }));
}
