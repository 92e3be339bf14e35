import type { Span } from "~/text/span";
import { entryAt } from "./lexicon";
import { createFormMatcher } from "./match-forms";
import type { CertainMention, Mention, OpenMention } from "./mention";
import { settleAmbiguous } from "./settle-ambiguous";
import { foldSurface, type Token, tokenize } from "./surface-form";

export type { Mention };

/** Links and addresses name accounts, not skills: what tells one from other text. */
const ADDRESS_SIGN = /@[\w-]+\.\w|:\/\/|www\.|(?:\.(?:com|vn|org|dev|me|edu|gov|app)|github\.io)\//gi;
const WHITE_SPACE = /\s/;

function addressesIn(text: string): Span[] {
  const found: Span[] = [];
  for (const sign of text.matchAll(ADDRESS_SIGN)) {
    const previousEnd = found.at(-1)?.end ?? 0;
    if (sign.index < previousEnd) continue;
    let start = sign.index;
    while (start > previousEnd && !WHITE_SPACE.test(text[start - 1]!)) start--;
    let end = sign.index;
    while (end < text.length && !WHITE_SPACE.test(text[end]!)) end++;
    found.push({ start, end });
  }
  return found;
}

function withoutAddresses(text: string, tokens: Token[]): Token[] {
  const addresses = addressesIn(text);
  if (addresses.length === 0) return tokens;
  let next = 0;
  return tokens.filter((token) => {
    while (next < addresses.length && addresses[next]!.end <= token.start) next++;
    return next >= addresses.length || token.end <= addresses[next]!.start;
  });
}

/** Words that open a phrase of skill: "kỹ năng quản lý" must not hide "quản lý các bên liên quan" behind it. */
const OPENERS = new Set(["kỹ năng", "khả năng", "năng lực", "kinh nghiệm", "kiến thức"].map(foldSurface));

function opensPhrase(tokens: readonly Token[], at: number): boolean {
  const second = tokens[at + 1];
  return second !== undefined && OPENERS.has(`${tokens[at]!.word} ${second.word}`);
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
    if (opensPhrase(tokens, at)) {
      const inner = matchAt(at + 2);
      if (inner !== null && 2 + inner.count > match.count) {
        at += 2;
        continue;
      }
    }
    const { count } = match;
    const start = tokens[at]!.start;
    const end = tokens[at + count - 1]!.end;
    if ("readings" in match) open.push({ start, end, readings: match.readings, token: at, count });
    else {
      const entry = entryAt(match.concept);
      certain.push({ start, end, concept: entry.id, entry });
    }
    at += count;
  }
  const settled = settleAmbiguous(text, tokens, certain, open);
  const mentions = certain.map(({ start, end, concept }) => ({ start, end, concept }));
  return settled.length === 0 ? mentions : [...mentions, ...settled].sort((left, right) => left.start - right.start);
}
