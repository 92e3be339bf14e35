import type { CvWarning } from "~/cv/cv-document";
import type { Posting } from "~/job/requirement";
import { firstFrom } from "~/text/ordered-spans";
import type { Span } from "~/text/span";
import type { ReadWord } from "./text-terms";
import type { UnitShape } from "./unit-shape";

/** A word this often, and as this share of the CV's content words, is repeated for a machine. */
const repeatedTimes = 25;
const repeatedShare = 0.04;
/** The same word as every other one; a list of one vendor's certificates names it as every third. */
const crowdedTimes = 7;
const crowdedWithin = 14;
/** Neighbouring lines that name this many things, and little else, are a list. */
const listedThings = 12;
const listedShare = 0.6;
/** A line that is a name by this share of its letters tells of no work, though the name is a verb ("Hạch toán"). */
const onlyNamed = 0.9;
/** A list with at least this many, and this share, of the things the posting asks is warned about. */
const askedAtLeast = 6;
const askedShare = 0.7;

export type Stuffing = { warnings: CvWarning[]; repeated: Span[] };

/** A content word and its number among them. */
type Placed = Span & { root: string; order: number };

/** Places where words are repeated beyond what a CV has a reason for. */
export function repeatedKeywords(words: readonly ReadWord[]): Stuffing {
  const content = words
    .filter(({ weight, root }) => weight === 1 && root.length > 1)
    .map(({ root, start, end }, order) => ({ root, start, end, order }));
  const places = new Map<string, Placed[]>();
  for (const item of content) {
    const known = places.get(item.root);
    if (known === undefined) places.set(item.root, [item]);
    else known.push(item);
  }
  const spans = [...places.values()].flatMap((found) => [
    ...crowds(found),
    ...(found.length >= repeatedTimes && found.length >= repeatedShare * content.length && isCrowded(found)
      ? found
      : []),
  ]);
  const repeated = merged(spans);
  const first = repeated[0];
  if (first === undefined) return { warnings: [], repeated };
  return { warnings: [{ code: "repeated_keywords", start: first.start, end: first.end }], repeated };
}

/** A word of one's trade may stand all over a long CV; stuffing puts most of its places close together. */
function isCrowded(found: readonly Placed[]): boolean {
  const near = found.filter((item, index) => index > 0 && item.start - (found[index - 1]?.end ?? 0) < 60);
  return near.length * 2 > found.length;
}

/** Places where a word comes `crowdedTimes` times among `crowdedWithin` content words. */
function crowds(found: readonly Placed[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i + crowdedTimes <= found.length; i++) {
    const first = found[i];
    const last = found[i + crowdedTimes - 1];
    if (first === undefined || last === undefined) continue;
    if (last.order - first.order < crowdedWithin) spans.push({ start: first.start, end: last.end });
  }
  return spans;
}

function merged(spans: Span[]): Span[] {
  const ordered = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  const result: Span[] = [];
  for (const { start, end } of ordered) {
    const last = result.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/** A unit of the index as far as lists are concerned. */
type Listing = Span & {
  shape: UnitShape;
  mentions: readonly (Span & { concept: string })[];
  terms: readonly { weight: number }[];
};

/**
 * Stretches of neighbouring units that name `listedThings` things or more and hardly say anything else. A list stays a list
 * wherever it stands, in one line or in one line a thing; what is `copied` between its lines (in order) is no unit and counts with it.
 */
export function listingRuns(units: readonly Listing[], copied: readonly Span[]): Span[] {
  return listings(units, copied).map(({ start, end }) => ({ start, end }));
}

type Run = Span & { named: string[]; copies: number };

function listings(units: readonly Listing[], copied: readonly Span[]): Run[] {
  const runs: Run[] = [];
  let open: Run | null = null;
  const close = () => {
    if (open !== null && open.named.length + open.copies >= listedThings) runs.push(open);
    open = null;
  };
  for (const unit of units) {
    if (isNaming(unit)) {
      if (open !== null) open.copies += firstFrom(copied, unit.start) - firstFrom(copied, open.end);
      open ??= { start: unit.start, end: unit.end, named: [], copies: 0 };
      open.end = unit.end;
      for (const { concept } of unit.mentions) open.named.push(concept);
    } else if (!isItem(unit)) close();
  }
  close();
  return runs;
}

/** A word or two that name nothing for sure ("Word", "Fast"): no reason to end a list of names. */
function isItem({ shape, mentions, terms }: Listing): boolean {
  return shape === "statement" && mentions.length === 0 && terms.length > 0 && terms.length <= 2;
}

function isNaming({ start, end, shape, mentions, terms }: Listing): boolean {
  const named = mentions.reduce((sum, mention) => sum + mention.end - mention.start, 0);
  if (shape === "work" && named < onlyNamed * (end - start)) return false;
  return (
    mentions.length > 0 && mentions.length >= listedShare * terms.filter(({ weight }) => weight === 1).length * 0.5
  );
}

/** A warning when one stretch of lists holds most of what the posting asks: it was written to be matched. */
export function keywordList(units: readonly Listing[], copied: readonly Span[], posting: Posting): CvWarning[] {
  const asked = new Set(posting.requirements.flatMap(({ ask }) => ("concepts" in ask ? ask.concepts : [])));
  for (const run of listings(units, copied)) {
    const named = new Set(run.named.filter((concept) => asked.has(concept)));
    if (named.size >= askedAtLeast && named.size >= askedShare * asked.size) {
      return [{ code: "keyword_list", start: run.start, end: run.end }];
    }
  }
  return [];
}

const cyrillicOrGreek = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const mixedWord = /[\p{L}\p{N}]+/gu;

/** Words that mix Latin letters with look-alikes of another alphabet ("Jаva" with a Cyrillic а), in order. */
export function homoglyphs(text: string): Span[] {
  if (!cyrillicOrGreek.test(text)) return [];
  const found: Span[] = [];
  for (const { 0: word, index } of text.matchAll(mixedWord)) {
    if (word.length > 2 && /\p{Script=Latin}/u.test(word) && cyrillicOrGreek.test(word))
      found.push({ start: index, end: index + word.length });
  }
  return found;
}
