import type { Box, CvDocument } from "~/cv/cv-document";
import { uniteBoxes } from "~/cv/unite-boxes";
import type { Span } from "~/text/span";
import type { Evidence, Strength } from "./assessment";
import type { Hit, Unit } from "./cv-index";
import { longestQuote, mostQuotes } from "./scoring-constants";

/** A place that supports a verdict: the unit, the words in it that matter, and what it is worth. */
export type Support = { unit: Unit; anchor: Span; strength: Strength };

export function supportOf({ unit, mention }: Hit, strength: Strength = unit.strength): Support {
  return { unit, anchor: mention, strength };
}

const strengthRank: Record<Strength, number> = { shown: 0, entailed: 1, listed: 2 };

/**
 * The quotes to show: the strongest first, else in the given order, at most `mostQuotes`, none inside another. The last
 * place goes to a quote of another strength, if there is one: a claim beside the work that backs it.
 * Each is an exact slice of the CV's text.
 */
export function toEvidence(cv: CvDocument, supports: readonly Support[]): Evidence[] {
  const ordered = [...supports].sort((a, b) => strengthRank[a.strength] - strengthRank[b.strength]);
  const chosen: (Span & { support: Support })[] = [];
  const choose = (support: Support) => {
    const span = quoteSpan(cv.text, support.unit, support.anchor);
    if (!chosen.some((other) => other.start < span.end && span.start < other.end)) chosen.push({ ...span, support });
  };
  const fill = (from: readonly Support[], most: number) => {
    for (const support of from) if (chosen.length < most) choose(support);
  };
  fill(ordered, mostQuotes - 1);
  fill(
    ordered.filter(({ strength }) => strength !== ordered[0]?.strength),
    mostQuotes,
  );
  fill(ordered, mostQuotes);
  return chosen.map(({ start, end, support }) => toQuote(cv, { start, end }, support));
}

function toQuote(cv: CvDocument, span: Span, { unit, strength }: Support): Evidence {
  const { page, boxes } = placeOf(cv, span);
  const quote = cv.text.slice(span.start, span.end);
  return { ...span, quote, page: page ?? unit.page, ...(boxes.length > 0 ? { boxes } : {}), strength };
}

/** The best strength among supports, or null without any. */
export function bestStrength(supports: readonly Support[]): Strength | null {
  return supports.reduce<Strength | null>(
    (best, { strength }) => (best === null || strengthRank[strength] < strengthRank[best] ? strength : best),
    null,
  );
}

/** The whole unit, or, of a long one, what stands around the anchor, cut at clause borders where there are any. */
export function quoteSpan(text: string, unit: Span, place: Span): Span {
  if (unit.end - unit.start <= longestQuote) return { start: unit.start, end: unit.end };
  const anchor = { start: place.start, end: Math.min(place.end, place.start + longestQuote / 2) };
  const room = longestQuote - (anchor.end - anchor.start);
  const from = Math.max(unit.start, anchor.start - Math.floor(room * 0.45));
  const to = Math.min(unit.end, from + longestQuote);
  const start = from === unit.start ? from : startBorder(text, from, anchor.start);
  const end = to === unit.end ? to : endBorder(text, Math.max(anchor.end, to), anchor.end);
  return trimmed(text, { start, end });
}

const clauseBorder = /[,;:.|•–(]\s|\s{2,}|\n/gu;

function startBorder(text: string, from: number, anchor: number): number {
  const head = text.slice(from, anchor);
  const border = [...head.matchAll(clauseBorder)][0];
  if (border !== undefined) return from + border.index + border[0].length;
  const space = head.search(/\s/u);
  return space === -1 ? anchor : from + space + 1;
}

function endBorder(text: string, to: number, anchor: number): number {
  const tail = text.slice(anchor, to);
  const border = [...tail.matchAll(clauseBorder)].at(-1);
  if (border !== undefined && border.index > 0) return anchor + border.index;
  const space = tail.lastIndexOf(" ");
  return space === -1 ? to : anchor + space;
}

function trimmed(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  return { start: start + piece.length - piece.trimStart().length, end: end - (piece.length - piece.trimEnd().length) };
}

/**
 * Where a quote stands: the page it begins on and, of that page, one box for each visual line it touches. A run that is only
 * partly inside is cut by its share of letters.
 */
export function placeOf({ runs }: Pick<CvDocument, "runs">, span: Span): { page: number | null; boxes: Box[] } {
  const touched = runs.filter((run) => run.start < span.end && run.end > span.start);
  const page = touched[0]?.page ?? null;
  const boxes: Box[] = [];
  for (const run of touched) {
    if (run.page !== page) continue;
    const length = Math.max(1, run.end - run.start);
    const left = Math.max(0, span.start - run.start) / length;
    const right = Math.min(length, span.end - run.start) / length;
    const [x, y, width, height] = run.box;
    const box: Box = [x + width * left, y, width * (right - left), height];
    const last = boxes.at(-1);
    if (last !== undefined && Math.abs(last[1] - y) < height / 2) boxes[boxes.length - 1] = uniteBoxes(last, box);
    else boxes.push(box);
  }
  return { page, boxes: boxes.map(([x, y, width, height]) => [tenth(x), tenth(y), tenth(width), tenth(height)]) };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
