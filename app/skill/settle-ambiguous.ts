import type { Span } from "~/text/span";
import { CUE_DISTANCE, isCue, isRuledOut, type Kind, kindOf, NEIGHBOUR_DISTANCE } from "./ambiguity";
import { entryAt } from "./lexicon";
import type { CertainMention, Mention, OpenMention } from "./mention";
import type { Token } from "./surface-form";

/** Index of the first span that starts at or after the offset. */
function firstAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isBeside(text: string, left: Span, right: Span): boolean {
  if (right.start - left.end > NEIGHBOUR_DISTANCE) return false;
  return !/\n\s*\n|[.!?]\s+\p{Lu}/u.test(text.slice(left.end, right.start + 1));
}

function hasNeighbour(text: string, mention: Span, ofKind: readonly Span[]): boolean {
  const after = firstAfter(ofKind, mention.end);
  const next = ofKind[after];
  const previous = ofKind[firstAfter(ofKind, mention.start) - 1];
  return (
    (next !== undefined && isBeside(text, mention, next)) ||
    (previous !== undefined && isBeside(text, previous, mention))
  );
}

function hasCue(text: string, tokens: readonly Token[], mention: OpenMention, kind: Kind): boolean {
  const last = Math.min(tokens.length - 1, mention.token + CUE_DISTANCE);
  for (let at = Math.max(0, mention.token - CUE_DISTANCE); at <= last; at++) {
    const token = tokens[at]!;
    if (!isCue(token.word, kind) || token.start === mention.start) continue;
    const [left, right] = token.start < mention.start ? [token, mention] : [mention, token];
    if (isBeside(text, left, right)) return true;
  }
  return false;
}

/** Two forms of one list: nothing but a comma, a slash or a bar between them. */
function isListed(text: string, left: Span | undefined, right: Span | undefined): boolean {
  return left !== undefined && right !== undefined && /^\s?[,/;|&+]\s?$/.test(text.slice(left.end, right.start));
}

function startsSentence(text: string, start: number): boolean {
  return /(?:^|\n|[.!?:;]\s)[^\p{L}\p{N}\n]*$/u.test(text.slice(Math.max(0, start - 12), start));
}

/** Those ambiguous forms that their surroundings settle, each with the first reading that fits. */
export function settleAmbiguous(
  text: string,
  tokens: readonly Token[],
  certain: readonly CertainMention[],
  open: readonly OpenMention[],
): Mention[] {
  const byKind = new Map<Kind, Span[]>();
  for (const mention of certain) {
    const kind = kindOf(mention.entry.category);
    const spans = byKind.get(kind);
    if (spans === undefined) byKind.set(kind, [mention]);
    else spans.push(mention);
  }
  const settled: Mention[] = [];
  for (const [position, mention] of open.entries()) {
    const form = text.slice(mention.start, mention.end);
    const previous = tokens[mention.token - 1];
    const next = tokens[mention.token + mention.count];
    const listed = isListed(text, open[position - 1], mention) || isListed(text, mention, open[position + 1]);
    const reading = mention.readings.find(({ concept }) => {
      const kind = kindOf(entryAt(concept).category);
      if (isRuledOut(form, previous, next, startsSentence(text, mention.start), kind)) return false;
      return listed || hasCue(text, tokens, mention, kind) || hasNeighbour(text, mention, byKind.get(kind) ?? []);
    });
    if (reading !== undefined)
      settled.push({ start: mention.start, end: mention.end, concept: entryAt(reading.concept).id });
  }
  return settled;
}
