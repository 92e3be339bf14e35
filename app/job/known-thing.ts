import type { ConceptCategory } from "~/skill/concept";
import { findConcepts } from "~/skill/find-concepts";
import { conceptById } from "~/skill/lexicon";
import type { Span } from "~/text/span";

/** A concept as it stands in a posting. */
export type KnownThing = Span & { concept: string; category: ConceptCategory };

/** All concepts of a text, in order. */
export function knownThings(text: string): KnownThing[] {
  const things: KnownThing[] = [];
  for (const { start, end, concept } of findConcepts(text)) {
    const category = conceptById(concept)?.category;
    if (category !== undefined) things.push({ start, end, concept, category });
  }
  return things;
}

/** Those that lie in a span. `things` are in order; the search is binary. */
export function thingsWithin(things: KnownThing[], span: Span): KnownThing[] {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (things[middle]!.start < span.start) low = middle + 1;
    else high = middle;
  }
  const within: KnownThing[] = [];
  for (let index = low; index < things.length && things[index]!.start < span.end; index++) {
    if (things[index]!.end <= span.end) within.push(things[index]!);
  }
  return within;
}

const hardCategories = new Set<ConceptCategory>([
  "technology",
  "tool",
  "method",
  "activity",
  "knowledge",
  "certificate",
]);

/** Whether a concept is a thing of the trade, one that can be asked for alone. */
export function isHard(thing: KnownThing): boolean {
  return hardCategories.has(thing.category);
}
