import { type CasedForm, type FormNode, type FormTree, formTrees } from "./form-tree";
import { entryAt } from "./lexicon";
import { isArticle, singular, stem, type Token } from "./surface-form";

/** A form found at a token: how many tokens it covers, and its concept (a line number) or its possible readings. */
export type FormMatch = { count: number; concept: number } | { count: number; readings: CasedForm[] };

/** A name with its version: "java8", "vue3". */
const VERSIONED = /^(\.?[a-z]{3,}#?)\d{1,2}$/;

function edge(token: Token, word: string): string {
  return token.gap === " " || token.gap === null ? word : token.gap + word;
}

/** What ends at a node for this surface, certain readings before contextual ones. */
function endingAt(node: FormNode, surface: () => string): { concept: number } | { readings: CasedForm[] } | null {
  if (node.concept !== -1) return { concept: node.concept };
  if (node.cased === null) return null;
  const written = surface();
  const readings = node.cased.filter((form) => form.surface === written);
  const certain = readings.find(({ contextual }) => !contextual);
  if (certain !== undefined) return { concept: certain.concept };
  return readings.length === 0 ? null : { readings };
}

/** The plural of a noun that ends the form here, as a concept or -1. */
function pluralEnding(word: string, child: (singularWord: string) => FormNode | undefined): number {
  const one = singular(word);
  if (one === word) return -1;
  const node = child(one);
  return node?.inflects === true ? node.concept : -1;
}

function walkForms(text: string, tokens: readonly Token[], from: number, tree: FormTree): FormMatch | null {
  const first = tokens[from]!;
  let best: FormMatch | null = null;
  let node: FormNode | undefined;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (at > from && token.gap === null) break;
    if (at > from && isArticle(token.word)) continue;
    const parent = node;
    const child = (word: string) => (at === from ? tree(word) : parent?.next?.get(edge(token, word)));
    node = child(token.word);
    const ending = node === undefined ? null : endingAt(node, () => text.slice(first.start, token.end));
    if (ending !== null) best = { count: at - from + 1, ...ending };
    else {
      const plural = pluralEnding(token.word, child);
      if (plural !== -1) best = { count: at - from + 1, concept: plural };
    }
    if (node === undefined || node.next === null) break;
  }
  return best;
}

function walkStems(tokens: readonly Token[], stems: readonly string[], from: number, tree: FormTree): FormMatch | null {
  let best: FormMatch | null = null;
  let node = tree(stems[from]!);
  for (let at = from + 1; node !== undefined && at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.gap === null) break;
    if (isArticle(token.word)) continue;
    node = node.next?.get(edge(token, stems[at]!));
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
 * Articles inside a phrase are passed over. The returned function takes the index of the token.
 */
export function createFormMatcher(text: string, tokens: readonly Token[]): (from: number) => FormMatch | null {
  const { forms, stems: stemmed } = formTrees();
  const stems = tokens.map(({ word }) => stem(word));
  return (from) => {
    const written = walkForms(text, tokens, from, forms);
    const inflected = walkStems(tokens, stems, from, stemmed);
    if (inflected !== null && inflected.count > (written?.count ?? 0)) return inflected;
    return written ?? versionedName(tokens[from]!.word, forms);
  };
}
