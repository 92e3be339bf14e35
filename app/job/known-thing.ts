import type { ConceptCategory } from "~/skill/concept";
import { findConcepts } from "~/skill/find-concepts";
import { conceptById } from "~/skill/lexicon";
import type { Span } from "~/text/span";
import { cue } from "./cue";

/** A concept as it stands in a posting. */
export type KnownThing = Span & { concept: string; category: ConceptCategory };

/** All concepts of a text, in order. */
export function knownThings(text: string): KnownThing[] {
  const things: KnownThing[] = [];
  for (const { start, end, concept } of findConcepts(text)) {
    const category = conceptById(concept)?.category;
    if (category === "certificate" && !isCertificate(text, { start, end })) continue;
    if (category !== undefined) things.push({ start, end, concept, category });
  }
  return things;
}

/** "Security" and "network" are also names of certificates: in plain spelling they count only where certificates are spoken of. */
function isCertificate(text: string, span: Span): boolean {
  const name = text.slice(span.start, span.end);
  if (/\d|\p{Lu}[\s\S]*\p{Lu}/u.test(name)) return true;
  return certificateWord.test(text.slice(Math.max(0, span.start - certificateReach), span.end + certificateReach));
}

const certificateReach = 40;

/** Words that say a certificate is asked for. */
export const certificateWord = cue("certificat(?:e|es|ion|ions)", "certified", "chứng chỉ", "chứng nhận", "licen[cs]e");

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

/** Whether a concept is a product, language or program by name. */
export function isNamedTool(thing: KnownThing): boolean {
  return thing.category === "technology" || thing.category === "tool";
}
