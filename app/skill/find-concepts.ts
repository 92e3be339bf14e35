import type { Span } from "~/text/span";
import { type CasedForm, type ConceptIndex, conceptIndex, longestFrom } from "./concept-index";
import type { LexiconEntry } from "./lexicon-format";
import type { CertainMention, Mention, OpenMention } from "./mention";
import { settleAmbiguous } from "./settle-ambiguous";
import { isArticle, singular, stem, type Token, tokenize } from "./surface-form";

export type { Mention };

type Match = { length: number; entry: LexiconEntry } | { length: number; readings: CasedForm[] };

/** Links and addresses name accounts, not skills. */
const ADDRESS = /@[\w-]+\.\w|:\/\/|^[(<]?www\.|(?:\.(?:com|vn|org|dev|me|edu|gov|app)|github\.io)\//i;
const VERSIONED = /^(\.?[a-z]{3,}#?)\d{1,2}$/;

function withoutAddresses(text: string, tokens: Token[]): Token[] {
  if (!/@|:\/\/|www\.|\.\w+\//i.test(text)) return tokens;
  const addresses: Span[] = [];
  for (const chunk of text.matchAll(/\S+/g)) {
    if (ADDRESS.test(chunk[0])) addresses.push({ start: chunk.index, end: chunk.index + chunk[0].length });
  }
  let next = 0;
  return tokens.filter((token) => {
    while (next < addresses.length && addresses[next]!.end <= token.start) next++;
    return next >= addresses.length || token.end <= addresses[next]!.start;
  });
}

function casedReadings(index: ConceptIndex, key: string, surface: string): CasedForm[] {
  return (index.cased.get(key) ?? []).filter(({ form }) => form === surface);
}

/** "Java8", "Vue3": a technology with its version. */
function versionedEntry(index: ConceptIndex, word: string): LexiconEntry | undefined {
  const name = VERSIONED.exec(word)?.[1];
  const entry = name === undefined ? undefined : index.plain.get(name);
  return entry?.category === "technology" || entry?.category === "tool" ? entry : undefined;
}

/** The longest form that begins at token `from`, or undefined. */
function longestMatch(text: string, index: ConceptIndex, tokens: readonly Token[], from: number): Match | undefined {
  const first = tokens[from]!;
  const limit = longestFrom(index, first.word);
  let best: Match | undefined;
  let prefix = "";
  let stems = "";
  for (let at = from, counted = 0; at < tokens.length && counted < limit; at++) {
    const token = tokens[at]!;
    const gap = at === from ? "" : token.gap;
    if (gap === null) break;
    if (at > from && isArticle(token.word)) continue;
    counted++;
    const key = prefix + gap + token.word;
    const stemKey = stems + gap + stem(token.word);
    const length = at - from + 1;
    const entry =
      index.plain.get(key) ?? index.inflected.get(prefix + gap + singular(token.word)) ?? index.inflected.get(stemKey);
    if (entry !== undefined) best = { length, entry };
    else {
      const readings = casedReadings(index, key, text.slice(first.start, token.end));
      const certain = readings.find(({ contextual }) => !contextual);
      if (certain !== undefined) best = { length, entry: certain.entry };
      else if (readings.length > 0) best = { length, readings };
    }
    prefix = key;
    stems = stemKey;
  }
  const versioned = best === undefined ? versionedEntry(index, first.word) : undefined;
  return versioned === undefined ? best : { length: 1, entry: versioned };
}

/**
 * The concepts named in a text (NFC), in order, without overlap: whole words, the longest form first, in either language.
 * Case, tone placement, hyphens and common English endings are folded; ambiguous forms count only in context.
 * Linear in the length of the text.
 */
export function findConcepts(text: string): Mention[] {
  const index = conceptIndex();
  const tokens = withoutAddresses(text, tokenize(text));
  const certain: CertainMention[] = [];
  const open: OpenMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = longestMatch(text, index, tokens, at);
    if (match === undefined) {
      at++;
      continue;
    }
    const span = { start: tokens[at]!.start, end: tokens[at + match.length - 1]!.end };
    if ("entry" in match) certain.push({ ...span, concept: match.entry.id, entry: match.entry });
    else open.push({ ...span, readings: match.readings, token: at, count: match.length });
    at += match.length;
  }
  const settled = settleAmbiguous(text, tokens, certain, open);
  return [...certain.map(({ start, end, concept }) => ({ start, end, concept })), ...settled].sort(
    (left, right) => left.start - right.start,
  );
}
