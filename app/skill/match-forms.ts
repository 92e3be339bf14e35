import { type CasedForm, type FormNode, type FormTree, followForm, formTrees } from "./form-tree";
import { entryAt } from "./lexicon";
import { isArticle, singular, stem, type Token } from "./surface-form";

/** A form found at a token: how many tokens it covers, and its concept (a line number) or its possible readings. */
export type FormMatch = { count: number; concept: number } | { count: number; readings: CasedForm[] };

/** A name with its version: "java8", "vue3". */
const VERSIONED = /^(\.?[a-z]{3,}#?)\d{1,2}$/;

/** A token with the words it is looked up by, worked out once per text. */
type Lookup = { token: Token; edge: string; one: string; oneEdge: string; stem: string; stemEdge: string };

function lookupOf(token: Token): Lookup {
  const mark = token.gap === " " || token.gap === null ? "" : token.gap;
  const one = singular(token.word);
  const stemmed = stem(token.word);
  return { token, edge: mark + token.word, one, oneEdge: mark + one, stem: stemmed, stemEdge: mark + stemmed };
}

/** What ends at a node for this surface, certain readings before contextual ones; null when nothing does. */
function endingOfCase(cased: readonly CasedForm[], surface: string, count: number): FormMatch | null {
  const readings = cased.filter((form) => form.surface === surface);
  const certain = readings.find(({ contextual }) => !contextual);
  if (certain !== undefined) return { count, concept: certain.concept };
  return readings.length === 0 ? null : { count, readings };
}

function walkForms(text: string, lookups: readonly Lookup[], from: number, tree: FormTree): FormMatch | null {
  const first = lookups[from]!;
  let best: FormMatch | null = null;
  let parent: FormNode | undefined;
  for (let at = from; at < lookups.length; at++) {
    const { token, edge, one, oneEdge } = lookups[at]!;
    if (at > from && token.gap === null) break;
    if (at > from && isArticle(token.word)) {
      if (isArticle(lookups[at - 1]!.token.word)) break;
      continue;
    }
    const count = at - from + 1;
    const node: FormNode | undefined = parent === undefined ? tree(token.word) : followForm(parent, edge);
    if (node !== undefined && node.concept !== -1) best = { count, concept: node.concept };
    else {
      if (node?.cased) best = endingOfCase(node.cased, text.slice(first.token.start, token.end), count) ?? best;
      if (one !== token.word) {
        const noun: FormNode | undefined = parent === undefined ? tree(one) : followForm(parent, oneEdge);
        if (noun?.inflects) best = { count, concept: noun.concept };
      }
    }
    if (node === undefined || node.next === null) break;
    parent = node;
  }
  return best;
}

function walkStems(lookups: readonly Lookup[], from: number, tree: FormTree): FormMatch | null {
  let best: FormMatch | null = null;
  let node = tree(lookups[from]!.stem);
  for (let at = from + 1; node !== undefined && at < lookups.length; at++) {
    const { token, stemEdge } = lookups[at]!;
    if (token.gap === null) break;
    if (isArticle(token.word)) {
      if (isArticle(lookups[at - 1]!.token.word)) break;
      continue;
    }
    node = followForm(node, stemEdge);
    if (node !== undefined && node.concept !== -1) best = { count: at - from + 1, concept: node.concept };
  }
  return best;
}

function versionedName(word: string, tree: FormTree): FormMatch | null {
  const name = VERSIONED.exec(word)?.[1];
  const concept = name === undefined ? -1 : (tree(name)?.concept ?? -1);
  if (concept === -1) return null;
  const { category } = entryAt(concept);
  return category === "technology" || category === "tool" ? { count: 1, concept } : null;
}

/**
 * Finds the longest form that begins at a token: as written, then by stems, then a technology with its version number.
 * One article between two words of a phrase is passed over. The returned function takes the index of the token.
 */
export function createFormMatcher(text: string, tokens: readonly Token[]): (from: number) => FormMatch | null {
  const { forms, stems } = formTrees();
  const lookups = tokens.map(lookupOf);
  return (from) => {
    const written = walkForms(text, lookups, from, forms);
    const inflected = walkStems(lookups, from, stems);
    if (inflected !== null && inflected.count > (written?.count ?? 0)) return inflected;
    return written ?? versionedName(tokens[from]!.word, forms);
  };
}
