import type { Span } from "~/text/span";
import { CUE_DISTANCE, isCue, isRuledOut, isWorkedWith, type Kind, kindOf, NEIGHBOUR_DISTANCE } from "./ambiguity";
import { entryAt } from "./lexicon";
import type { LexiconEntry } from "./lexicon-format";
import type { CertainMention, Mention, OpenMention } from "./mention";
import { impliedConcepts } from "./relate-concepts";
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

/** Whether a certain mention nearby is of the reading's kind, or names something that the reading implies. */
function hasNeighbour(text: string, mention: Span, reading: LexiconEntry, certain: readonly CertainMention[]): boolean {
  const implied = impliedConcepts(reading.id);
  const speaks = ({ entry }: CertainMention) =>
    kindOf(entry.category) === kindOf(reading.category) || implied.has(entry.id);
  const middle = firstAfter(certain, mention.start);
  for (let at = middle - 1; at >= 0 && isBeside(text, certain[at]!, mention); at--) {
    if (speaks(certain[at]!)) return true;
  }
  for (let at = middle; at < certain.length && isBeside(text, mention, certain[at]!); at++) {
    if (speaks(certain[at]!)) return true;
  }
  return false;
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

/** Two forms of one list: nothing but a comma, a slash, a bar or "and" between them. */
function isListed(text: string, left: Span | undefined, right: Span | undefined): boolean {
  return (
    left !== undefined &&
    right !== undefined &&
    /^(?:\s?[,/;|&+]\s?|\s(?:and|or|và|hoặc)\s)$/.test(text.slice(left.end, right.start))
  );
}

function startsSentence(text: string, start: number): boolean {
  return /(?:^|\n|[.!?:;]\s)[^\p{L}\p{N}\n]*$/u.test(text.slice(Math.max(0, start - 12), start));
}

/** A program by itself on its line or between two commas, as an item of a list: "• Excel", "TOEIC 790, Excel". */
function standsAlone(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(text.lastIndexOf("\n", start - 1) + 1, start - itemReach), start);
  const after = text.slice(end, end + itemReach);
  return /(?:^[^\p{L}\p{N}]*|[,;|:]\s*)$/u.test(before) && /^\s*(?:[,;|]|\.?\s*(?:\n|$))/u.test(after);
}

/** Between the border of an item and its name stand a bullet or a blank at most, in UTF-16 code units. */
const itemReach = 8;

/** Those ambiguous forms that their surroundings settle, each with the first reading that fits. */
export function settleAmbiguous(
  text: string,
  tokens: readonly Token[],
  certain: readonly CertainMention[],
  open: readonly OpenMention[],
): Mention[] {
  const settled: Mention[] = [];
  for (const [position, mention] of open.entries()) {
    const form = text.slice(mention.start, mention.end);
    const previous = tokens[mention.token - 1];
    const next = tokens[mention.token + mention.count];
    const listed = isListed(text, open[position - 1], mention) || isListed(text, mention, open[position + 1]);
    const opens = startsSentence(text, mention.start);
    const reading = mention.readings
      .map(({ concept }) => entryAt(concept))
      .find((entry) => {
        const kind = kindOf(entry.category);
        if (entry.category === "tool" && standsAlone(text, mention)) return true;
        if (isRuledOut(form, previous, next, opens, kind)) return false;
        if (kind === "technical" && isWorkedWith(previous, next)) return true;
        return listed || hasCue(text, tokens, mention, kind) || hasNeighbour(text, mention, entry, certain);
      });
    if (reading !== undefined) settled.push({ start: mention.start, end: mention.end, concept: reading.id });
  }
  return settled;
}
