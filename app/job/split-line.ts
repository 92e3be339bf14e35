import { relateConcepts } from "~/skill/relate-concepts";
import type { Span } from "~/text/span";
import { endsInBareVerb, opensRequirement, opensTask } from "./clause-heads";
import { readCondition } from "./conditions";
import { cue } from "./cue";
import { certificateWord, isHard, type KnownThing, thingsWithin } from "./known-thing";
import { soundsNice } from "./must-or-nice";
import { endsOpenList, fieldCue, startsExamples } from "./or-groups";
import { asksDegree } from "./read-degree";
import { readYears } from "./read-years";
import { isTrait } from "./traits";

/** One thing that a sentence asks for. `head` is where its clause opens: the words there ("deep knowledge of") hold for it too. */
export type Item = Span & { head: number; isAlternative: boolean };

type Separator = "start" | "comma" | "and" | "or" | "including";
type Piece = Span & {
  separator: Separator;
  opens: boolean;
  task: boolean;
  hard: KnownThing[];
  soft: KnownThing[];
  trait: boolean;
  degree: boolean;
  years: boolean;
  condition: string | null;
  examples: boolean;
  field: boolean;
  slashed: boolean;
  proper: boolean;
};

/**
 * Splits a sentence into the things that can be judged alone. A list of known things, or of names, is one item each; alternatives
 * ("A, B or C", "A/B") and examples ("such as A, B", "A, B, …") stay together; traits of character that stand in
 * one row stay together. Items are in order, do not overlap, and together cover all but separators.
 */
export function splitSentence(text: string, sentence: Span, things: KnownThing[]): Item[] {
  const pieces = cutPieces(text, sentence, things);
  const joined = joinedBoundaries(text, pieces);
  const items: Item[] = [];
  let group: Piece[] = [];
  let head = sentence.start;
  const close = () => {
    if (group.length === 0) return;
    const start = group[0]!.start;
    const end = group.at(-1)!.end;
    const isAlternative = group.some((piece) => piece.separator === "or" || piece.slashed || piece.examples);
    items.push({
      start,
      end,
      head: Math.min(head, start),
      isAlternative: isAlternative || joined.lists.has(group[0]!),
    });
    group = [];
  };
  for (const [index, piece] of pieces.entries()) {
    const isWish = isWishBesideYears(text, group, piece);
    if (group.length > 0 && !joined.boundaries.has(index) && (isWish || splitsBefore(text, group, piece))) close();
    if (piece.opens || isWish) head = piece.start;
    group.push(piece);
  }
  close();
  return items;
}

const separators =
  /\s*(?:[,，、](?!\d)(?<!đọc,(?= ?hiểu)))\s*(?:(?<and>and|và|&|as well as|cũng như|along with|cùng)\s+|(?<or>or|hoặc|hay)\s+|(?<including>including(?: the)?|especially(?: in| with)?|particularly(?: in| with)?|đặc biệt(?: là)?|nhất là)\s+)?|\s+(?:(?<or2>and\/or|và\/hoặc|or|hoặc(?: là)?|hay(?: là)?)|(?<and2>and|as well as|along with|&|\+|và|cùng với|cũng như|đồng thời|kết hợp với|lẫn))\s+/giu;

/** The parts of a sentence between its commas and joining words, brackets and names kept whole. */
export function piecesOf(text: string, sentence: Span, things: KnownThing[]): Span[] {
  return cutPieces(text, sentence, things).map(({ start, end }) => ({ start, end }));
}

function cutPieces(text: string, sentence: Span, things: KnownThing[]): Piece[] {
  const body = blankBrackets(text.slice(sentence.start, sentence.end));
  const own = thingsWithin(things, sentence);
  const pieces: Piece[] = [];
  let start = sentence.start;
  let separator: Separator = "start";
  let nextThing = 0;
  for (const match of body.matchAll(separators)) {
    const at = sentence.start + match.index;
    const end = at + match[0].length;
    while (nextThing < own.length && own[nextThing]!.end <= at) nextThing++;
    const thing = own[nextThing];
    if (thing !== undefined && thing.start < at && thing.end > end) continue;
    if (at > start) pieces.push(describe(text, { start, end: at }, separator, own));
    start = end;
    separator = separatorOf(match);
  }
  if (sentence.end > start) pieces.push(describe(text, { start, end: sentence.end }, separator, own));
  return pieces.length > 0 ? pieces : [describe(text, sentence, "start", own)];
}

function separatorOf(match: RegExpMatchArray): Separator {
  const { and, or, including, or2, and2 } = match.groups!;
  if ((or ?? or2) !== undefined) return "or";
  if (including !== undefined) return "including";
  return (and ?? and2) !== undefined ? "and" : "comma";
}

function describe(text: string, span: Span, separator: Separator, things: KnownThing[]): Piece {
  const words = text.slice(span.start, span.end);
  const own = thingsWithin(things, span);
  return {
    ...span,
    separator,
    opens: separator === "start" || opensRequirement(words) || isAnotherLanguage(words, separator, own),
    task: opensTask(words),
    hard: own.filter(isHard),
    soft: own.filter((thing) => thing.category === "soft_skill" || thing.category === "human_language"),
    trait: isTrait(words),
    degree: asksDegree(words),
    years: readYears(words).length > 0,
    condition: readCondition(words),
    examples: startsExamples(blankBrackets(words)),
    field: fieldCue.test(words),
    slashed: hasSlash(text, span, own),
    proper: looksLikeName(words) || (separator !== "start" && /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(words)),
  };
}

/** "English, Japanese is a plus": the wish is for the second alone. */
function isAnotherLanguage(words: string, separator: Separator, things: KnownThing[]): boolean {
  return separator === "comma" && soundsNice(words) && things.some((thing) => thing.category === "human_language");
}

/** "3 years as an accountant, trading companies preferred": the years are a must still. */
function isWishBesideYears(text: string, group: Piece[], piece: Piece): boolean {
  if (piece.separator !== "comma" || !group.some((part) => part.years)) return false;
  return soundsNice(text.slice(piece.start, piece.end));
}

/** "React/Vue", not the slash within one name ("CI/CD") or within brackets. */
function hasSlash(text: string, span: Span, things: KnownThing[]): boolean {
  const body = blankBrackets(text.slice(span.start, span.end));
  for (const match of body.matchAll(/(?<=[\p{L}\p{N}+#]|\s)\/(?=\s?[\p{L}.])/gu)) {
    const at = span.start + match.index;
    if (!things.some((thing) => thing.start < at && thing.end > at)) return true;
  }
  return false;
}

/** Keeps lengths, so that offsets stay; a bracket's inside never separates. */
export function blankBrackets(body: string): string {
  return body.replace(/[([][^()[\]]*(?:[)\]]|$)/gu, (bracket) => "\u0001".repeat(bracket.length));
}

/** "Ad Network", "SonarQube", "SAP": a short name in capitals. */
function looksLikeName(words: string): boolean {
  return /^(?:the )?[\p{Lu}\p{N}][\p{L}\p{N}+#.]*(?: [\p{Lu}\p{N}][\p{L}\p{N}+#.]*){0,3}$/u.test(words.trim());
}

function splitsBefore(text: string, group: Piece[], piece: Piece): boolean {
  const last = group.at(-1)!;
  if (piece.separator === "or" || isUnfinished(text, last, piece) || waitsForNoun(text, last, piece)) return false;
  if (piece.years && group.some((part) => part.years)) return true;
  if (piece.condition !== last.condition) return !continuesCondition(text, last, piece);
  if (endsInBareVerb(text.slice(last.start, last.end)) && !piece.opens) return false;
  if (piece.separator === "including") return last.hard.length > 0 && (piece.hard.length > 0 || piece.task);
  if (group.some((part) => part.years) && !piece.trait && piece.soft.length === 0) return piece.opens;
  if (group.some((part) => part.degree)) return !couldBeField(text, piece);
  if (piece.trait && group.every((part) => part.trait)) return false;
  if (piece.opens) return true;
  if (group.some((part) => part.examples || part.field) || isFragment(text, piece)) return false;
  if (last.trait !== piece.trait && (piece.trait || piece.soft.length > 0)) return true;
  if (piece.hard.length > 0 && group.some((part) => part.hard.length > 0)) return true;
  if (piece.soft.length > 0 && group.some((part) => part.soft.length > 0)) return !areOneSkill(text, group, piece);
  if (piece.soft.length > 0 && piece.hard.length === 0 && group.some((part) => part.hard.length > 0)) return true;
  if (piece.proper && (last.proper || last.hard.length > 0 || /\p{Lu}\S*$/u.test(text.slice(last.start, last.end))))
    return true;
  return piece.task && /\S\s+\S/u.test(text.slice(last.start, last.end)) && last.task;
}

/** "Làm việc tối và cuối tuần": a few words that name nothing go on with the condition before them. */
function continuesCondition(text: string, last: Piece, piece: Piece): boolean {
  if (last.condition === null || piece.condition !== null || piece.opens || piece.trait) return false;
  const names = piece.hard.length + piece.soft.length > 0 || piece.degree || piece.years;
  return !names && text.slice(piece.start, piece.end).trim().split(/\s+/u).length <= maxTailWords;
}

const maxTailWords = 3;

/** "Strong analytical and problem-solving skills" share their noun; "leadership, inspiring people" are near each other. */
function areOneSkill(text: string, group: Piece[], piece: Piece): boolean {
  const sharesNoun =
    group.length === 1 && piece.separator === "and" && !skillNoun.test(text.slice(group[0]!.start, group[0]!.end));
  if (sharesNoun && skillNoun.test(text.slice(piece.start, piece.end))) return true;
  return piece.soft.every((thing) =>
    group.some((part) => part.soft.some((other) => relateConcepts(other.concept, thing.concept) !== null)),
  );
}

const skillNoun = cue("skills?", "abilit(?:y|ies)", "mindset");

/** Within what a degree is in, "Ngoại ngữ" or "Tài chính" is one more field; what opens anew or is about a person is not. */
function couldBeField(text: string, piece: Piece): boolean {
  if (piece.trait || piece.soft.some((thing) => thing.category === "soft_skill")) return false;
  const words = text.slice(piece.start, piece.end);
  if (piece.years || certificateWord.test(words) || piece.hard.some((thing) => thing.category === "certificate"))
    return false;
  return !piece.opens || words.split(/\s+/u).length <= 2;
}

/** "Basic knowledge (and experience with …)", "tiếp cận (và sử dụng …)": a piece too short to ask for anything by itself. */
function isUnfinished(text: string, piece: Piece, next: Piece): boolean {
  if (next.separator !== "and" || piece.separator === "and" || piece.separator === "or") return false;
  if (piece.trait || piece.degree || piece.condition !== null || piece.hard.length + piece.soft.length > 0)
    return false;
  const words = blankBrackets(text.slice(piece.start, piece.end)).replace(/\s*\u0001+/gu, "");
  return (
    words.split(/\s+/u).length <= maxUnfinishedWords &&
    !/\p{Lu}/u.test(piece.separator === "start" ? words.slice(1) : words)
  );
}

const maxUnfinishedWords = 2;

/** "batch and streaming pipelines", "inbound and outbound calls": a word that describes ends before the noun it shares with the next. */
function waitsForNoun(text: string, piece: Piece, next: Piece): boolean {
  return next.separator === "and" && !next.opens && endsDescribing.test(text.slice(piece.start, piece.end));
}

const endsDescribing =
  /(?<!\p{L})(?:batch|real[- ]?time|near[- ]real[- ]time|offline|inbound|outbound|internal|external|domestic|quantitative|qualitative|structured|unstructured|written|verbal|relational|synchronous|asynchronous)\s*$/iu;

/** "tool chains and practices (SonarQube, Git)": one plain word that, its bracket aside, names nothing. */
function isFragment(text: string, piece: Piece): boolean {
  const words = text.slice(piece.start, piece.end);
  const bare = blankBrackets(words);
  const open = [...piece.hard, ...piece.soft].some((thing) => bare[thing.start - piece.start] !== "\u0001");
  return !open && !piece.trait && /^\p{Ll}+[\s\u0001]*$/u.test(bare);
}

/** Boundaries inside one list of alternatives or of open-ended examples, which never split. */
function joinedBoundaries(text: string, pieces: Piece[]): { boundaries: Set<number>; lists: Set<Piece> } {
  const boundaries = new Set<number>();
  const lists = new Set<Piece>();
  const joinBack = (from: number) => {
    let index = from;
    while (index > 0) {
      const piece = pieces[index]!;
      if (piece.opens || piece.years || piece.condition !== null || boundaries.has(index)) break;
      if (index < from && piece.separator === "and") break;
      boundaries.add(index);
      index--;
    }
    lists.add(pieces[index]!);
  };
  for (const [index, piece] of pieces.entries()) {
    if (piece.separator === "or" && !piece.opens) joinBack(index);
    else if (endsOpenList(text.slice(piece.end, piece.end + 8), text.slice(piece.start, piece.end)) && index > 0)
      joinBack(index);
  }
  return { boundaries, lists };
}
