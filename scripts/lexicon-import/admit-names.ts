import { type Concept, conceptSchema } from "../../app/skill/concept";
import { findConcepts } from "../../app/skill/find-concepts";
import { formsOf } from "../../app/skill/lexicon-format";
import { keysOf } from "../../app/skill/surface-form";
import type { ImportedName } from "./imported";

/** Why a form is not taken. */
export type Refusal = "own entry" | "holds an own entry" | "claimed twice" | "everyday word" | "not a name" | "same id";

export type Admitted = { concepts: Concept[]; refused: { form: string; why: Refusal }[] };

const mostWords = 6;
/** Commas, brackets and headings over what is left ("…, All Other") describe a group, not one thing. */
const describesGroup = /[,;:()[\]|<>"\t\n]|\b(?:all other|except|including|other than|e\.g\.|etc)\b/iu;
/** One word in plain letters may be an everyday word in a CV: "Access", "Slack", "Driver". Capitals inside, digits and signs tell a name. */
const plainWord = /^\p{L}\p{Ll}*$/u;
const shortCapitals = /^\p{Lu}{1,3}$/u;

/**
 * Takes those names that cannot hide what the own lexicon finds: nothing that an own entry claims or that holds one's name (the
 * longest form is found first), nothing that two imported names claim, no everyday words. A name that falls takes its other forms with it. Same input in any order, same result.
 */
export function admitNames(own: readonly Concept[], imported: readonly ImportedName[]): Admitted {
  const refused: Admitted["refused"] = [];
  const ownKeys = new Set(own.flatMap((concept) => formsOf(concept).flatMap((form) => keysOfForm(form, concept))));
  const candidates = unique(
    [...imported].sort((a, b) => compare(a.id, b.id) || compare(a.name, b.name)),
    refused,
  ).map((entry) => ({ ...entry, forms: formsOfEntry(entry) }));
  const claims = new Map<string, number>();
  for (const { forms, category } of candidates) {
    const keys = new Set(forms.flatMap((form) => keysOfForm(form, { category })));
    for (const key of keys) claims.set(key, (claims.get(key) ?? 0) + 1);
  }
  const refusalOf = (form: string, category: Concept["category"]): Refusal | null => {
    const keys = keysOfForm(form, { category });
    if (keys.length === 0 || describesGroup.test(form) || form.split(/\s+/).length > mostWords) return "not a name";
    if (plainWord.test(form) || shortCapitals.test(form)) return "everyday word";
    if (keys.some((key) => ownKeys.has(key))) return "own entry";
    if (findConcepts(form).length > 0) return "holds an own entry";
    return keys.some((key) => (claims.get(key) ?? 0) > 1) ? "claimed twice" : null;
  };
  const concepts = candidates.flatMap(({ id, forms, category }) => {
    const [name = "", ...others] = forms;
    const why = refusalOf(name, category);
    if (why !== null) {
      refused.push({ form: name, why });
      return [];
    }
    const aliases = others.filter((form) => {
      const reason = refusalOf(form, category);
      if (reason !== null) refused.push({ form, why: reason });
      return reason === null;
    });
    return [conceptSchema.parse({ id, en: name, vi: name, category, aliases })];
  });
  return { concepts, refused };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function unique(ordered: readonly ImportedName[], refused: Admitted["refused"]): ImportedName[] {
  const ids = new Set<string>();
  return ordered.filter(({ id, name }) => {
    if (ids.has(id)) refused.push({ form: name, why: "same id" });
    const isNew = !ids.has(id);
    ids.add(id);
    return isNew;
  });
}

/** The name and its other forms, tidy, each once however it is written. */
function formsOfEntry({ name, aliases, category }: ImportedName): string[] {
  const seen = new Set<string>();
  return [name, ...[...aliases].sort(compare)]
    .map((form) => form.normalize("NFC").replace(/\s+/gu, " ").trim())
    .filter((form) => {
      const key = keysOf(form, category).names.join("\t");
      const isNew = form !== "" && !seen.has(key);
      seen.add(key);
      return isNew;
    });
}

function keysOfForm(form: string, { category }: Pick<Concept, "category">): string[] {
  const { names, nouns, stems } = keysOf(form, category);
  return [...new Set([...names, ...nouns, ...stems])];
}
