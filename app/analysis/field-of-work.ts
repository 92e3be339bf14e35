import type { Requirement } from "~/job/requirement";
import { findConcepts } from "~/skill/find-concepts";
import { conceptById } from "~/skill/lexicon";
import { relateConcepts } from "~/skill/relate-concepts";
import type { Unit } from "./cv-index";
import { coverOf, distinctTerms } from "./judge-words";
import { areNearWork } from "./near-concepts";
import { readWords, type Term, termsOf } from "./text-terms";

/** `own`: the field that is asked; `near`: a neighbour of it. */
export type Nearness = "own" | "near";

/** What years are asked in: concepts, or words where the lexicon knows none; nothing at all means any work. */
export type Field = { concepts: readonly string[]; terms: readonly Term[]; takesSimilar: boolean };

/** Share of a field's words that a line must hold to be in it. */
const fieldWords = 0.6;

const similar =
  /\b(?:similar|related|relevant|equivalent|comparable)\b|(?<!\p{L})(?:tương đương|tương tự|liên quan|tương ứng|phù hợp)(?!\p{L})/iu;
/** "A similar position", "kinh nghiệm liên quan": what that is the posting's title says. */
const samePosition =
  /\b(?:similar|same|equivalent|comparable|this|relevant|related) (?:role|position|field|job|capacity|industry|area|(?:work )?experience)s?\b|(?<!\p{L})(?:vị trí|kinh nghiệm|lĩnh vực|công việc|ngành|mảng)(?: \p{L}+){0,2} (?:tương đương|tương tự|liên quan|tương ứng|này)(?!\p{L})/iu;

/**
 * The field that an ask for years names: its concepts, else its own content words, else, for "a similar position", what
 * the posting's title names.
 */
export function fieldOf(requirement: Requirement, concepts: readonly string[], title: string | null): Field {
  const takesSimilar = similar.test(requirement.quote);
  if (concepts.length > 0) return { concepts, terms: [], takesSimilar };
  const terms = contentTerms(requirement.quote.replace(samePosition, " "));
  if (terms.length > 0) return { concepts: [], terms, takesSimilar };
  if (title === null || !samePosition.test(requirement.quote)) return { concepts: [], terms: [], takesSimilar };
  const named = [...new Set(findConcepts(title).map(({ concept }) => concept))];
  return { concepts: named, terms: named.length > 0 ? [] : contentTerms(title), takesSimilar };
}

/** The employer's line of business, which a title does not tell. */
const ofTrade = /\b(?:field|industry|area)s?\b|(?<!\p{L})(?:lĩnh vực|ngành|mảng)(?!\p{L})/iu;

/** Asks for such work as the posting's title names, and for nothing that the words tell besides. */
export function asksSamePosition({ ask, quote }: Requirement): boolean {
  if (ask.type !== "responsibility" || ask.concepts.length > 0 || !samePosition.test(quote) || ofTrade.test(quote))
    return false;
  return contentTerms(quote.replace(samePosition, " ")).length === 0;
}

/** Words that name something: amounts, "professional" and the like do not. */
function contentTerms(text: string): Term[] {
  return distinctTerms(
    termsOf(readWords(text)).filter(({ term, weight }) => weight === 1 && !/\d/.test(term) && !emptyTerms.has(term)),
  );
}

const emptyTerms = new Set(
  readWords(
    "one two three four five six seven eight nine ten hai bốn sáu bảy tám chín mười professional practical proven working commercial industry position field area candidate similar equivalent prior previous full-time minimum overall total hands-on real ứng viên tối thiểu thực tế tương đương tương tự lĩnh vực vị trí experience kinh nghiệm ưu tiên preferred preferably desired required advantage plus",
  ).map(({ root }) => root),
);

/** How near a line is to the field, or null. */
export function nearnessOf(unit: Unit, { concepts, terms, takesSimilar }: Field): Nearness | null {
  if (concepts.length === 0) {
    return terms.length === 0 || coverOf(terms, unit.terms).share >= fieldWords ? "own" : null;
  }
  let similarWork = false;
  let near = false;
  const tools = new Set<string>();
  for (const { concept } of unit.mentions) {
    for (const want of concepts) {
      const relation = relateConcepts(concept, want);
      if (relation === "entails" && isOnlyItsTool(concept, want)) tools.add(concept);
      else if (relation === "same" || relation === "entails") return "own";
      if (relation === "related" || relation === "entails") similarWork = true;
      near ||= areNearWork(concept, want);
    }
  }
  if (tools.size >= toolsOfATrade || (similarWork && takesSimilar)) return "own";
  return similarWork || near ? "near" : null;
}

/** One tool is picked up on the way; who works with two of a field's own tools at once works in it. */
const toolsOfATrade = 2;

/** Who uses pandas has touched data analysis, not worked years in it. */
function isOnlyItsTool(have: string, want: string): boolean {
  return isTool(have) && !isTool(want);
}

function isTool(concept: string): boolean {
  const category = conceptById(concept)?.category;
  return category === "technology" || category === "tool";
}
