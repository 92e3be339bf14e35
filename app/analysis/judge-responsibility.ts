import type { Ask, Requirement } from "~/job/requirement";
import { findConcepts, type Mention } from "~/skill/find-concepts";
import { relateConcepts } from "~/skill/relate-concepts";
import type { Span } from "~/text/span";
import type { Reason } from "./assessment";
import type { CvIndex, Unit } from "./cv-index";
import type { Support } from "./evidence";
import { bestOf, type Finding, missing } from "./finding";
import { judgeConcept } from "./judge-concept";
import { type Cover, coverOf, distinctTerms, wordSupport } from "./judge-words";
import type { Retrieved } from "./retrieve";
import { taskTerms } from "./task-terms";
import { hasVietnameseLetter, type Term } from "./text-terms";

type ResponsibilityAsk = Extract<Ask, { type: "responsibility" }>;

/** What counts for how much: terms of the trade carry most, words repeat by chance. See docs/scoring.md. */
const share = { concepts: 0.65, words: 0.35, related: 0.5, wordsAlone: 0.75 } as const;
/** How well a line fits is seen three ways: by what it covers, by the likeness of the whole, and by all words in common. */
const view = { covered: 0.4, alike: 0.5, words: 0.1 } as const;
/** What counts of a line where only what it covers does. */
const unlikened = 0.6;
const fitMet = 0.46;
const fitPartial = 0.24;
/** The most that a list fits by its likeness, unless it stands in work and is as like as this. */
const belowMet = 0.45;
const veryAlike = 0.5;
/** What an activity has to fit by that is told without its name. */
const fitUnnamed = 0.35;
/** The share of the asked terms that has to stand in the CV where they stand in several places. */
const enoughAcross = 0.45;

/** How well one unit fits a task, 0 to 1, and the words it fits by. */
type Fit = { value: number; support: Support };

/**
 * Work that was done before. Either one described piece of work covers the asked terms and words, or the asked terms of
 * the trade stand in several places, as when a duty names two or three activities at once.
 */
export function judgeResponsibility(
  index: CvIndex,
  requirement: Requirement,
  ask: ResponsibilityAsk,
  retrieved: Retrieved,
): Finding {
  const task = taskOf(requirement, ask.concepts);
  const values = { want: requirement.label };
  const inOnePlace = bestFits(retrieved, task, values, fitPartial);
  const inSeveral = task.concepts.length > 0 ? acrossPlaces(index, task, values) : null;
  return (
    bestOf([inOnePlace, inSeveral].filter((finding) => finding !== null)) ??
    missing({ code: "duty.missing", values }, 0.65)
  );
}

/**
 * An activity whose name the CV does not use, told in other words: partial at most. Names of tools are not told in other
 * words.
 */
export function toldInOtherWords(
  requirement: Requirement,
  concepts: readonly string[],
  retrieved: Retrieved,
): Finding | null {
  const found = bestFits(retrieved, taskOf(requirement, concepts), { want: requirement.label }, fitUnnamed);
  return found === null
    ? null
    : { ...found, verdict: "partial", reason: { ...found.reason, code: "duty.partial" }, certainty: 0.5 };
}

/** A piece of work that fits what is asked as a task. */
export function told(requirement: Requirement, concepts: readonly string[], retrieved: Retrieved): Finding | null {
  return bestFits(retrieved, taskOf(requirement, concepts), { want: requirement.label }, fitPartial);
}

function bestFits(retrieved: Retrieved, task: Task, values: Reason["values"], enough: number): Finding | null {
  const scored = retrieved
    .map(({ unit, similarity }) => fitOf(unit, task, similarity))
    .filter(({ value }) => value >= enough)
    .sort((a, b) => b.value - a.value || a.support.unit.start - b.support.unit.start);
  const [best] = scored;
  if (best === undefined) return null;
  const least = Math.min(fitMet, best.value - 0.1);
  const near = scored.filter(({ value }) => value >= least).map(({ support }) => support);
  return finding(best.value >= fitMet, deedsBefore(near), values);
}

/** The mean over the asked concepts of the best that the whole CV shows for each: partial at most, as nothing ties them. */
function acrossPlaces(index: CvIndex, task: Task, values: Reason["values"]): Finding | null {
  const { concepts } = task;
  const judged = concepts.map((concept) => judgeConcept(index, concept, "basic"));
  const value = judged.reduce((sum, { verdict }) => sum + acrossValue[verdict], 0) / concepts.length;
  if (value < enoughAcross) return null;
  const found = judged
    .filter(({ supports }) => supports.length > 0)
    .map(({ supports }) => likestFirst(deedsBefore(supports), task));
  return finding(
    false,
    deedsBefore([
      ...found.flatMap((supports) => supports.slice(0, 1)),
      ...found.flatMap((supports) => supports.slice(1)),
    ]),
    values,
  );
}

/** Of lines that prove the same, first the one that shares most words with the task. */
function likestFirst(supports: Support[], { all }: Task): Support[] {
  const shared = new Map(supports.map(({ unit }) => [unit, coverOf(all, unit.tasks).share]));
  return supports.toSorted((a, b) => (shared.get(b.unit) ?? 0) - (shared.get(a.unit) ?? 0));
}

/** For a duty the line that tells the deed is the quote, the name of a job only where no line tells it, a list only where no job does. */
function deedsBefore(supports: Support[]): Support[] {
  const best = Math.min(...supports.map(({ unit }) => distanceFromDeed(unit)));
  return supports.filter(({ unit }) => distanceFromDeed(unit) === best);
}

function distanceFromDeed({ role, section, shape, strength, headsRole }: Unit): number {
  if (headsRole) return 1;
  const isPractice = role !== null || practice.has(section);
  return isPractice && shape !== "list" && strength === "shown" ? 0 : 2;
}

const practice: ReadonlySet<Unit["section"]> = new Set(["experience", "projects", "activities"]);

const acrossValue = { met: 1, partial: share.related, missing: 0, unknown: 0 } as const;

function finding(isMet: boolean, supports: Support[], values: Reason["values"]): Finding {
  return {
    verdict: isMet ? "met" : "partial",
    supports,
    reason: { code: isMet ? "duty.met" : "duty.partial", values },
    certainty: isMet ? 0.7 : 0.55,
  };
}

/** A task as its trade terms (those in brackets are asides), the words beside them, and all its words. */
type Task = { concepts: readonly string[]; beside: Term[]; all: Term[] };

/** Words that say that a task was done before, and nothing of the task: no CV needs to repeat them. */
function askingWords(quote: string): Span[] {
  return [...quote.matchAll(ASKING)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

const ASKING =
  /(?<!\p{L})(?:(?:proven|practical|hands-on|solid|strong|relevant|previous|prior|professional|work(?:ing)?) )*(?:experienced?|track record)(?: (?:in|with|of))?(?!\p{L})|(?<!\p{L})(?:(?:đã |từng )*có )?(?:kinh nghiệm|khả năng|kỹ năng|năng lực)(?: (?:thực tế|thực tiễn|làm việc|chuyên sâu))*(?: (?:về|trong|với|ở))?(?!\p{L})|(?<!\p{L})(?:ability to|able to|skills? in|skills)(?!\p{L})|(?<!\p{L})(?:tốt|giỏi|thành thạo)(?=\s*[.,;]?\s*$)|(?<!\p{L})(?:when(?:ever)?|as|if|where) (?:needed|required|requested|necessary)(?!\p{L})|(?<!\p{L})(?:khi|nếu|theo) (?:cần(?: thiết)?|(?:có |được )?yêu cầu|phát sinh)(?!\p{L})/giu;

function taskOf({ quote }: Requirement, named: readonly string[]): Task {
  const outside = quote.replace(/\([^)]*\)/gu, (aside) => " ".repeat(aside.length));
  const told = new Set(findConcepts(outside).map(({ concept }) => concept));
  const main = named.filter((concept) => told.has(concept));
  const concepts = main.length > 0 ? main : named;
  const covered: Mention[] = findConcepts(quote).filter(({ concept }) => concepts.includes(concept));
  const asking = askingWords(quote);
  return {
    concepts,
    beside: distinctTerms(taskTerms(quote, [...covered, ...asking])),
    all: distinctTerms(taskTerms(quote, asking)),
  };
}

function fitOf(unit: Unit, { concepts, beside, all }: Task, similarity: number): Fit {
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
  const byNames = unlikened * covered;
  const likened = view.covered * covered + view.alike * similarity + view.words * overall.share;
  const value = mayHoldName(unit)
    ? byNames
    : tellsDeed(unit, similarity)
      ? likened
      : Math.max(byNames, Math.min(likened, belowMet));
  return { value, support: wordSupport(unit, [...byConcept.places, ...overall.matched]) };
}

/** Beside a name and address only told work is likened: who someone is changes no number. */
function mayHoldName({ section, shape, strength, stuffed }: Unit): boolean {
  return stuffed || (section === "contact" && (shape === "list" || strength === "listed"));
}

function tellsDeed({ shape, strength }: Unit, similarity: number): boolean {
  return shape !== "list" || (strength === "shown" && similarity >= veryAlike);
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
      const value = relation === null ? 0 : relation === "related" ? share.related : 1;
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
