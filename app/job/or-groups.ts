import { relateConcepts } from "~/skill/relate-concepts";
import type { Span } from "~/text/span";
import { withoutOpening } from "./clause-heads";
import { cue } from "./cue";
import { isHard, isNamedTool, type KnownThing } from "./known-thing";

/** Whether what follows some words in a piece are examples of them: "such as", "e.g.", "như". */
export function startsExamples(piece: string): boolean {
  return exampleCue.test(piece);
}

/** Whether a list ends open: "A, B, …", "A, B, etc.", "A, B, v.v". */
export function endsOpenList(after: string, last: string): boolean {
  return openAfter.test(after) || openWithin.test(last);
}

const openAfter = /^\s*(?:,\s*)?(?:\.{2,}|…|etc(?![\p{L}])|v\.v|vv(?![\p{L}]))/iu;
const openWithin = /(?<![\p{L}])(?:etc|v\.v|vv|so on|and others)(?![\p{L}])|(?<=\S)\s?(?:…|\.{2,})/iu;

/**
 * The alternatives of an item, in the posting's own words: known things where there are two or more, else the parts of
 * its list. Null when the item asks for one thing. A bracket that spells out a named thing ("the ELK stack (…)") lists no alternatives.
 */
export function readAlternatives(
  text: string,
  item: Span,
  isAlternative: boolean,
  things: KnownThing[],
): string[] | null {
  const bracket = bracketOf(text, item);
  const field = afterFieldCue(text, item);
  const listed = bracket !== null && isList(text.slice(bracket.start, bracket.end)) && !explains(bracket, item, things);
  if (!isAlternative && !listed && field === null) return null;
  const within = isAlternative || !listed ? (field ?? afterExampleCue(text, item)) : bracket;
  const hard = things.filter((thing) => thing.start >= within.start && thing.end <= within.end && isHard(thing));
  const tools = hard.filter(isNamedTool);
  const known = tools.length >= 2 ? tools : hard;
  const parts =
    known.length >= 2 && field === null
      ? known.map((thing) => text.slice(thing.start, thing.end))
      : partsOf(text, within);
  const distinct = [...new Set(parts)];
  return distinct.length >= 2 ? distinct : null;
}

/** What stands before the bracket is itself one product or language, and what the bracket holds are not kinds of it. */
function explains(bracket: Span, item: Span, things: KnownThing[]): boolean {
  const outer = things.find(
    (thing) =>
      isNamedTool(thing) &&
      thing.start >= item.start &&
      thing.end <= bracket.start &&
      bracket.start - thing.end <= nearBracket,
  );
  if (outer === undefined) return false;
  const inner = things.filter((thing) => thing.start >= bracket.start && thing.end <= bracket.end);
  return !inner.some((thing) => relateConcepts(thing.concept, outer.concept) === "entails");
}

/** Between a thing and the bracket that spells it out stands at most a word such as "stack". */
const nearBracket = 10;

/** Fields of study, industries and posts that are listed are alternatives: nobody has worked in all of them. */
function afterFieldCue(text: string, item: Span): Span | null {
  const match = fieldCue.exec(text.slice(item.start, item.end));
  if (match === null) return null;
  const start = item.start + match.index + match[0].length;
  return { start, end: item.end };
}

/** What names a field of work or study: "trong lĩnh vực …", "degree in …". */
export const fieldCue = cue(
  "(?:trong|về|thuộc|ở|các|chuyên|đúng)? ?(?:các )?(?:lĩnh vực|ngành(?: hàng| nghề| học)?|chuyên ngh?ành|mảng|domain)(?: (?:về|liên quan(?: đến)?|như|là))*(?=:? )",
  "(?:ở|tại|trong|với) (?:các )?(?:vị trí|vai trò)(?: (?:là|như))?",
  "(?:bachelor|master|degree|diploma|major|graduated?)(?:['’]?s)?(?: degree)? (?:in|of|from)",
);

const exampleCue = cue(
  "such as",
  "for example",
  "e\\.g",
  "eg",
  "like",
  "for instance",
  "namely",
  "ví dụ(?: như)?",
  "vd",
  "chẳng hạn(?: như)?",
  "(?:cụ thể )?như(?! (?:sau|trên|vậy|là))",
  "similar to",
  "one of(?: the following)?",
  "một trong (?:các|những|số)",
  "(?:at least|any) one(?: \\p{L}+){0,3}:",
  "(?:ít nhất|tối thiểu) (?:một|1)(?! năm)(?: \\p{L}+){0,4}:",
);

function afterExampleCue(text: string, item: Span): Span {
  const match = exampleCue.exec(text.slice(item.start, item.end));
  return match === null ? item : { start: item.start + match.index + match[0].length, end: item.end };
}

function bracketOf(text: string, item: Span): Span | null {
  const match = /[([]([^()[\]]{3,300})[)\]]/u.exec(text.slice(item.start, item.end));
  if (match === null) return null;
  const start = item.start + match.index + 1;
  return { start, end: start + match[1]!.length };
}

function isList(words: string): boolean {
  return (
    /[,/…]|\.{2,}|(?<![\p{L}])(?:or|hoặc|hay)(?![\p{L}])/iu.test(words) &&
    words.split(/[,/]/u).every((part) => part.trim().split(/\s+/u).length <= 6)
  );
}

const maxPartLength = 50;

function partsOf(text: string, span: Span): string[] {
  return text
    .slice(span.start, span.end)
    .split(/\s*(?:[,/()[\]…]|\.{2,}|(?<![\p{L}])(?:or|hoặc|hay|and|và|etc|v\.v|e\.g\.?|như)(?![\p{L}]))\s*/iu)
    .map((part) => withoutOpening(part.replace(/^[\s.:-]+|[\s.:-]+$/gu, "")).replace(trailingWish, ""))
    .filter((part) => /\p{L}/u.test(part) && part.length <= maxPartLength);
}

const trailingWish =
  /\s+(?:(?:is|are) (?:a |an )?(?:plus|advantage|preferred|bonus)|preferred|is required|là (?:một |1 )?(?:lợi thế|điểm cộng))$/iu;
