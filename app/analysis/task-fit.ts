import type { Requirement } from "~/job/requirement";
import { findConcepts, type Mention } from "~/skill/find-concepts";
import { raise, reachOf } from "~/skill/reach-of-concept";
import { relateConcepts } from "~/skill/relate-concepts";
import type { Span } from "~/text/span";
import type { Unit } from "./cv-index";
import type { Support } from "./evidence";
import { type Cover, coverOf, distinctTerms, wordSupport } from "./judge-words";
import { taskTerms } from "./task-terms";
import { hasVietnameseLetter, type Term } from "./text-terms";

/** What a neighbour of an asked thing is worth. */
export const related = 0.5;
/** What counts for how much: terms of the trade carry most, words repeat by chance. See docs/scoring.md. */
const share = { concepts: 0.65, words: 0.35, wordsAlone: 0.75 } as const;
/** How well a line fits is seen two ways: by what it covers of what the task names, and by how near it comes to all the task says. */
const view = { covered: 0.4, near: 0.6 } as const;
/** What words count for beside concepts in how near a line comes. */
const nearWords = 0.36;
/** What counts of a line where only what it covers does. */
const namesAlone = 0.6;
/** The most that a list fits by its nearness. */
const listMost = 0.45;

/** How well one unit fits a task, 0 to 1, and the words it fits by. */
export type Fit = { value: number; support: Support };

/**
 * A task as its trade terms (those in brackets are asides), the words beside them, all its words, and what all its terms reach:
 * concept id → weight, above 0 to 1.
 */
export type Task = { concepts: readonly string[]; beside: Term[]; all: Term[]; reach: ReadonlyMap<string, number> };

/** Words that say that a task was done before, and nothing of the task: no CV needs to repeat them. */
function askingWords(quote: string): Span[] {
  return [...quote.matchAll(ASKING)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

const ASKING =
  /(?<!\p{L})(?:(?:proven|practical|hands-on|solid|strong|relevant|previous|prior|professional|work(?:ing)?) )*(?:experienced?|track record)(?: (?:in|with|of))?(?!\p{L})|(?<!\p{L})(?:(?:đã |từng )*có )?(?:kinh nghiệm|khả năng|kỹ năng|năng lực)(?: (?:thực tế|thực tiễn|làm việc|chuyên sâu))*(?: (?:về|trong|với|ở))?(?!\p{L})|(?<!\p{L})(?:ability to|able to|skills? in|skills)(?!\p{L})|(?<!\p{L})(?:tốt|giỏi|thành thạo)(?=\s*[.,;]?\s*$)|(?<!\p{L})(?:when(?:ever)?|as|if|where) (?:needed|required|requested|necessary)(?!\p{L})|(?<!\p{L})(?:khi|nếu|theo) (?:cần(?: thiết)?|(?:có |được )?yêu cầu|phát sinh)(?!\p{L})/giu;

export function taskOf({ quote }: Requirement, named: readonly string[]): Task {
  const outside = quote.replace(/\([^)]*\)/gu, (aside) => " ".repeat(aside.length));
  const told = new Set(findConcepts(outside).map(({ concept }) => concept));
  const main = named.filter((concept) => told.has(concept));
  const concepts = main.length > 0 ? main : named;
  const mentions = findConcepts(quote);
  const covered = mentions.filter(({ concept }) => concepts.includes(concept));
  const asking = askingWords(quote);
  return {
    concepts,
    beside: distinctTerms(taskTerms(quote, [...covered, ...asking])),
    all: distinctTerms(taskTerms(quote, asking)),
    reach: reachOfAll(mentions),
  };
}

/** Never falls when a unit of the same shape tells more, as nothing is divided by what the unit holds. */
export function fitOf(unit: Unit, task: Task): Fit {
  const { concepts, beside, all } = task;
  const byConcept = conceptCover(unit, concepts);
  const byWord = coverOf(beside, unit.tasks);
  const overall = coverOf(all, unit.tasks);
  const mixed =
    concepts.length === 0
      ? 0
      : beside.length === 0 || (byConcept.share === 1 && tellsDeedOtherwise(unit, beside))
        ? byConcept.share
        : share.concepts * byConcept.share + share.words * byWord.share;
  const alone = provesByWords(unit, all, overall) ? share.wordsAlone * overall.share : 0;
  const covered = Math.max(mixed, alone);
  const byNames = namesAlone * covered;
  const seen = view.covered * covered + view.near * nearness(unit, task, overall.share);
  const value = mayHoldName(unit)
    ? byNames
    : unit.shape === "list"
      ? Math.max(byNames, Math.min(seen, listMost))
      : seen;
  return { value, support: wordSupport(unit, [...byConcept.places, ...overall.matched]) };
}

/** How near a unit comes to all that a task says, 0 to 1: the part of the task's reach that the unit's own reaches, and of its words. */
function nearness({ mentions }: Unit, { reach }: Task, words: number): number {
  const told = new Map<string, number>();
  for (const { concept } of mentions) {
    for (const [id, weight] of reachOf(concept)) {
      const asked = reach.get(id);
      if (asked !== undefined) raise(told, id, Math.min(weight, asked));
    }
  }
  let shared = 0;
  let whole = 0;
  for (const [id, weight] of reach) {
    whole += weight * weight;
    shared += weight * (told.get(id) ?? 0);
  }
  return whole === 0 ? words : (shared / whole + nearWords * words) / (1 + nearWords);
}

function reachOfAll(mentions: readonly Mention[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const { concept } of mentions) for (const [id, weight] of reachOf(concept)) raise(all, id, weight);
  return all;
}

/** Beside a name and address, only told work comes near: who someone is changes no number. */
function mayHoldName({ section, shape, strength, stuffed }: Unit): boolean {
  return stuffed || (section === "contact" && (shape === "list" || strength === "listed"));
}

/** Beside its terms a task has only deeds ("manage", "carry out"), and the unit tells of work, in other words. */
function tellsDeedOtherwise({ shape, strength }: Unit, beside: readonly Term[]): boolean {
  return shape === "work" && strength === "shown" && beside.every(({ weight }) => weight < 1);
}

/**
 * Words alone prove a task only in a told piece of work, not in a list whose items meet by chance; not by one word in
 * common, unless one is all that is asked; and not past a name that the posting uses and the unit does not ("Lark Suite"). Vietnamese words are no names to
 * an English line.
 */
function provesByWords(unit: Unit, asked: readonly Term[], { matched }: Cover): boolean {
  if (unit.shape === "list" || matched.length < Math.min(2, asked.length)) return false;
  const isVietnamese = unit.terms.some(({ term }) => hasVietnameseLetter(term));
  const own = asked.filter((term) => isOwnWord(term) && (isVietnamese || !hasVietnameseLetter(term.term)));
  return own.length === 0 || matched.some(isOwnWord) || matched.filter(isThing).length >= 2;
}

function isOwnWord({ term, weight }: Term): boolean {
  return !term.startsWith("=") && weight === 1;
}

function isThing({ term, weight }: Term): boolean {
  return term.startsWith("=") && weight === 1;
}

function conceptCover(unit: Unit, concepts: readonly string[]): { share: number; places: Term[] } {
  let sum = 0;
  const places: Term[] = [];
  for (const want of concepts) {
    let best = 0;
    let place: Term | null = null;
    for (const { concept, start, end } of unit.mentions) {
      const relation = relateConcepts(concept, want);
      const value = relation === null ? 0 : relation === "related" ? related : 1;
      if (value > best) {
        best = value;
        place = { term: concept, weight: value, start, end };
      }
    }
    sum += best;
    if (place !== null) places.push(place);
  }
  return { share: concepts.length === 0 ? 0 : sum / concepts.length, places };
}
