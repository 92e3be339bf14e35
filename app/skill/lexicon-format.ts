import { type Concept, conceptCategories } from "./concept";
import { encodeForms, type FormKind, type KeyedForm } from "./form-lines";
import { keysOf } from "./surface-form";

/**
 * The compiled lexicon. `concepts`: one a line, fields separated by tabs, values in a field by bars, relations as line numbers.
 * `forms` and `stems`: see `form-lines`.
 */
export type LexiconFile = { version: string; concepts: string; forms: string; stems: string };

/** A concept as compiled: `related` is symmetric, `exact` holds two-letter capitals too, `kinds` counts its direct children. */
export type LexiconEntry = Concept & { kinds: number };

const FIELD = "\t";
const VALUE = "|";
/** Two capitals are too short to be told from a word in another case: QA, PM, AI. */
const SHORT_CAPITALS = /^\p{Lu}{2}$/u;

/** Every surface form of a concept, once. */
export function formsOf(concept: Concept): string[] {
  return [...new Set([concept.en, concept.vi, ...concept.aliases])];
}

/** The forms matched in any case: neither `exact` nor `ambiguous`, nor two capitals. */
export function openFormsOf(concept: Concept): string[] {
  const cased = new Set([...exactFormsOf(concept), ...concept.ambiguous]);
  return formsOf(concept).filter((form) => !cased.has(form));
}

/** The forms matched in exact case anywhere. */
function exactFormsOf(concept: Concept): string[] {
  const short = formsOf(concept).filter((form) => SHORT_CAPITALS.test(form) && !concept.ambiguous.includes(form));
  return [...new Set([...concept.exact, ...short])];
}

function keyedForms(concept: Concept, number: number): { forms: KeyedForm[]; stems: KeyedForm[] } {
  const forms = new Map<string, KeyedForm>();
  const stems = new Map<string, KeyedForm>();
  for (const form of openFormsOf(concept)) {
    const { names, nouns, stems: stemKeys } = keysOf(form, concept.category);
    const plain = { concept: number, surface: "" };
    for (const key of nouns) {
      if (forms.get(key)?.derived !== false)
        forms.set(key, { ...plain, key, kind: "noun", derived: !names.includes(key) });
    }
    for (const key of names) {
      if (forms.get(key)?.derived !== false)
        forms.set(key, { ...plain, key, kind: kindOfWritten(key, nouns), derived: false });
    }
    for (const key of stemKeys) stems.set(key, { ...plain, key, kind: "name", derived: false });
  }
  const cased = [
    ...exactFormsOf(concept).map((surface) => ({ surface, kind: "exact" as const })),
    ...concept.ambiguous.map((surface) => ({ surface, kind: "contextual" as const })),
  ].map(({ surface, kind }) => ({
    key: keysOf(surface, "technology").names[0]!,
    kind,
    concept: number,
    surface,
    derived: false,
  }));
  return { forms: [...forms.values(), ...cased], stems: [...stems.values()] };
}

function kindOfWritten(key: string, nouns: readonly string[]): FormKind {
  return nouns.includes(key) ? "noun" : "name";
}

function symmetricRelated(concepts: readonly Concept[]): Map<string, Set<string>> {
  const related = new Map(concepts.map((concept) => [concept.id, new Set(concept.related)]));
  for (const concept of concepts) for (const other of concept.related) related.get(other)!.add(concept.id);
  return related;
}

/** Compiles concepts, sorted by id. Relation targets must exist. */
export function encodeLexicon(concepts: readonly Concept[]): Omit<LexiconFile, "version"> {
  const numbers = new Map(concepts.map((concept, index) => [concept.id, index]));
  const targets = (ids: Iterable<string>) =>
    [...ids]
      .map((id) => numbers.get(id)!)
      .sort((left, right) => left - right)
      .map((number) => number.toString(36))
      .join(VALUE);
  const related = symmetricRelated(concepts);
  const kinds = new Map<string, number>();
  for (const parent of concepts.flatMap((concept) => concept.parents)) kinds.set(parent, (kinds.get(parent) ?? 0) + 1);
  return {
    concepts: concepts
      .map((concept) =>
        [
          concept.id,
          concept.en,
          concept.vi === concept.en ? "" : concept.vi,
          conceptCategories.indexOf(concept.category).toString(36),
          concept.aliases.join(VALUE),
          targets(concept.parents),
          targets(concept.entails),
          targets(related.get(concept.id)!),
          concept.ambiguous.join(VALUE),
          exactFormsOf(concept).join(VALUE),
          String(kinds.get(concept.id) ?? 0),
        ].join(FIELD),
      )
      .join("\n"),
    ...encodeAllForms(concepts),
  };
}

/** The lines of forms, which follow from the concepts alone. */
function encodeAllForms(concepts: readonly Concept[]): Pick<LexiconFile, "forms" | "stems"> {
  const keyed = concepts.map(keyedForms);
  const forms = keyed.flatMap((of) => of.forms);
  const stated = new Set(forms.filter(({ derived, surface }) => !derived && surface === "").map(({ key }) => key));
  return {
    forms: encodeForms(forms.filter(({ key, derived }) => !derived || !stated.has(key))),
    stems: encodeForms(keyed.flatMap(({ stems }) => stems)),
  };
}

/**
 * The lines of forms from those of the concepts, for a host that is not sent both: scripts/building/device-lexicon.ts names it in a text.
 * @public
 */
export function formsOfConcepts(lines: string): Pick<LexiconFile, "forms" | "stems"> {
  const rows = lines.split("\n");
  const idAt = (number: number) => rows[number]!.slice(0, rows[number]!.indexOf(FIELD));
  return encodeAllForms(rows.map((line) => decodeConcept(line, idAt)));
}

function values(field: string): string[] {
  return field === "" ? [] : field.split(VALUE);
}

/** Reads one line of `concepts`; `idAt` names the concept of a line number. */
export function decodeConcept(line: string, idAt: (number: number) => string): LexiconEntry {
  const row = line.split(FIELD);
  const targets = (field: string) => values(field).map((number) => idAt(Number.parseInt(number, 36)));
  return {
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
    kinds: Number(row[10]),
  };
}
