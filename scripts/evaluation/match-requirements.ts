import type { Requirement } from "~/job/requirement";
import { foldText } from "~/text/normalize";
import type { Span } from "~/text/span";
import { words } from "~/text/words";
import type { LabelledRequirement } from "./labelled-files";

export type RequirementMatch = { labelled: LabelledRequirement; ours: Requirement };

/** Two spans speak of the same thing when they share this part of the shorter one. */
const enoughOverlap = 0.5;

/**
 * Pairs labelled requirements with ours, one to one: those whose spans overlap by half of the shorter, over all places where the
 * labelled quote stands, most overlap and most alike labels first.
 */
export function matchRequirements(
  text: string,
  labelled: LabelledRequirement[],
  ours: Requirement[],
): RequirementMatch[] {
  const candidates = labelled.flatMap((label, row) => {
    const places = placesOf(text, label.quote.normalize("NFC"));
    return ours.flatMap((own, column) => {
      const overlap = Math.max(0, ...places.map((place) => overlapShare(place, own)));
      if (overlap < enoughOverlap) return [];
      return [{ row, column, score: overlap + labelSimilarity(label, own) }];
    });
  });
  candidates.sort((left, right) => right.score - left.score || left.row - right.row || left.column - right.column);
  const rows = new Set<number>();
  const columns = new Set<number>();
  const matches: RequirementMatch[] = [];
  for (const { row, column } of candidates) {
    if (rows.has(row) || columns.has(column)) continue;
    rows.add(row);
    columns.add(column);
    matches.push({ labelled: labelled[row]!, ours: ours[column]! });
  }
  return matches;
}

/** Every place where a quote stands in a text. */
function placesOf(text: string, quote: string): Span[] {
  const places: Span[] = [];
  if (quote === "") return places;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    places.push({ start: at, end: at + quote.length });
  }
  return places;
}

/** The shared length of two spans as a part of the shorter, 0 to 1. */
function overlapShare(left: Span, right: Span): number {
  const shared = Math.min(left.end, right.end) - Math.max(left.start, right.start);
  const shorter = Math.min(left.end - left.start, right.end - right.start);
  return shorter <= 0 ? 0 : Math.max(0, shared) / shorter;
}

/** Dice coefficient of the words of two labels, 0 to 1. */
function labelSimilarity(label: LabelledRequirement, own: Requirement): number {
  const left = new Set(words(foldText(label.text)).map(({ word }) => word));
  const right = new Set(words(foldText(own.label)).map(({ word }) => word));
  const shared = [...left].filter((word) => right.has(word)).length;
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size);
}
