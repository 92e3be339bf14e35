import type { Span } from "~/text/span";
import { entryAt } from "./lexicon";
import { createFormMatcher } from "./match-forms";
import type { CertainMention, Mention, OpenMention } from "./mention";
import { settleAmbiguous } from "./settle-ambiguous";
import { type Token, tokenize } from "./surface-form";

export type { Mention };

/** Links and addresses name accounts, not skills. */
const ADDRESS = /@[\w-]+\.\w|:\/\/|^[(<]?www\.|(?:\.(?:com|vn|org|dev|me|edu|gov|app)|github\.io)\//i;

function withoutAddresses(text: string, tokens: Token[]): Token[] {
  const addresses: Span[] = [];
  for (const chunk of text.matchAll(/\S+/g)) {
    if (ADDRESS.test(chunk[0])) addresses.push({ start: chunk.index, end: chunk.index + chunk[0].length });
  }
  if (addresses.length === 0) return tokens;
  let next = 0;
  return tokens.filter((token) => {
    while (next < addresses.length && addresses[next]!.end <= token.start) next++;
    return next >= addresses.length || token.end <= addresses[next]!.start;
  });
}

/**
 * The concepts named in a text (NFC), in order, without overlap: whole words, the longest form first, in either language.
 * Case, tone placement, hyphens and common English endings are folded; ambiguous forms count only in context.
 * Linear in the length of the text.
 */
export function findConcepts(text: string): Mention[] {
  const tokens = withoutAddresses(text, tokenize(text));
  const matchAt = createFormMatcher(text, tokens);
  const certain: CertainMention[] = [];
  const open: OpenMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = matchAt(at);
    if (match === null) {
      at++;
      continue;
    }
    const span = { start: tokens[at]!.start, end: tokens[at + match.count - 1]!.end };
    if ("readings" in match) open.push({ ...span, readings: match.readings, token: at, count: match.count });
    else {
      const entry = entryAt(match.concept);
      certain.push({ ...span, concept: entry.id, entry });
    }
    at += match.count;
  }
  const settled = settleAmbiguous(text, tokens, certain, open);
  const mentions = certain.map(({ start, end, concept }) => ({ start, end, concept }));
  return settled.length === 0 ? mentions : [...mentions, ...settled].sort((left, right) => left.start - right.start);
}
