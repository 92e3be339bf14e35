import type { Span } from "~/text/span";
import { chooseDuties } from "./choose-duties";
import { excludesNobody } from "./conditions";
import { cue } from "./cue";
import { readDepth } from "./depth";
import type { Draft } from "./draft";
import { afterDutyLead } from "./duty-lead";
import { isHard, type KnownThing, knownThings, thingsWithin } from "./known-thing";
import { afterLeadLabel, cutLeadLabel } from "./lead-label";
import { hasRequirementPart, type RoledLine, roleLines, roleOfSentence } from "./line-roles";
import { kindAt, niceSpan, tellsOwnWay } from "./must-or-nice";
import { readAlternatives } from "./or-groups";
import { postingLines } from "./posting-lines";
import { sectionLines } from "./posting-sections";
import { readDutyAsk } from "./read-ask";
import { readItem } from "./read-item";
import { asksNoExperience } from "./read-years";
import { readableView } from "./readable-view";
import type { Ask, Requirement, RequirementKind } from "./requirement";
import { requirementLabel } from "./requirement-label";
import { withoutDuplicates } from "./same-requirement";
import { readHeading } from "./section-headings";
import { afterSeekingLead } from "./seeking-lead";
import { asksSomething, isAside } from "./sentence-role";
import { sentencesOfLine } from "./sentences-of-line";
import { splitDuty } from "./split-duty";
import { splitSentence } from "./split-line";

/**
 * Reads what a posting asks for, one requirement for each thing that can be judged alone, in the order of the text.
 * `text` is the posting as stored; every span points into it and `quote` is exactly its slice. Duties are included where
 * they ask for something that the requirements leave open. Linear in the length of the text; any string is accepted.
 */
export function readRequirements(text: string): Requirement[] {
  const view = readableView(text);
  const things = knownThings(view.text);
  const sections = sectionLines(view.text, postingLines(view.text));
  const hasPart = hasRequirementPart(sections);
  const lines = roleLines(view.text, sections, things);
  const stated = withoutDuplicates(lines.flatMap((line) => readStated(view.text, line, things)));
  const duties = dutyLines(lines).flatMap((line) => readDuties(view.text, line, things));
  const chosen = chooseDuties(view.text, duties, {
    hard: stated.filter((draft) => isOfTheTrade(draft.ask)).length,
    concepts: new Set(stated.flatMap((draft) => draft.concepts)),
    hasPart,
    forBeginners: isForBeginners(view.text, lines) && !stated.some(asksYears),
  });
  return withoutDuplicates([...stated, ...chosen])
    .sort((left, right) => left.start - right.start || left.end - right.end)
    .map((draft, index) => finish(text, view.toSource, draft, index));
}

/** Where duties are listed with bullets, the prose around them introduces the job. */
function dutyLines(lines: RoledLine[]): RoledLine[] {
  const listed = lines.filter((line) => line.section === "duties" && line.bullet);
  return listed.length < fewBullets ? lines : lines.filter((line) => line.bullet || line.section !== "duties");
}

const fewBullets = 3;

/** Years that are a must take beginners at most beside the experienced. */
function asksYears({ kind, minYears }: Draft): boolean {
  return kind === "must" && minYears !== null && minYears > 0;
}

/** The title or what is asked says that no experience is needed. */
function isForBeginners(text: string, lines: RoledLine[]): boolean {
  const telling = lines.filter((line, index) => index === 0 || line.role === "requirement");
  return telling.some((line) => {
    const words = text.slice(line.start, line.end);
    return asksNoExperience(words) || beginners.test(words);
  });
}

const beginners = cue(
  "interns?",
  "internship",
  "thực tập sinh",
  "sinh viên năm cuối",
  "mới tốt nghiệp",
  "mới ra trường",
  "fresh graduates?",
  "freshers?",
);

function isOfTheTrade(ask: Ask): boolean {
  return ask.type === "skill" || ask.type === "responsibility" || ask.type === "certificate";
}

function finish(text: string, toSource: (offset: number) => number, draft: Draft, index: number): Requirement {
  const { concepts: _, ...rest } = draft;
  const start = toSource(draft.start);
  const end = toSource(draft.end - 1) + 1;
  return { ...rest, id: `r${index + 1}`, start, end, quote: text.slice(start, end) };
}

function readStated(text: string, line: RoledLine, things: KnownThing[]): Draft[] {
  const part: RequirementKind = line.section === "nice" ? "nice" : "must";
  return sentencesOfLine(text, line).flatMap((whole) => {
    const words = text.slice(whole.start, whole.end);
    if (text[whole.end] === "?" || readHeading(words) !== null || opensAside(words)) return [];
    if (roleOfSentence(text, line, whole, things) !== "requirement") return [];
    const sentence = afterSeekingLead(text, whole);
    return sentence === null ? [] : readSentence(text, sentence, things, part);
  });
}

/** A sentence about the employer from its first clause on; "… if not, we train you" behind a requirement leaves that standing. */
function opensAside(words: string): boolean {
  const comma = words.search(/[,;]/u);
  return isAside(comma === -1 ? words : words.slice(0, comma)) || (isAside(words) && !asksSomething(words));
}

/** "Nam/Nữ", "không yêu cầu kinh nghiệm" and what is said about the employer in passing. */
function asksNothing(phrase: string): boolean {
  return asksNoExperience(phrase) || excludesNobody(phrase) || isAside(phrase);
}

function readSentence(text: string, whole: Span, things: KnownThing[], part: RequirementKind): Draft[] {
  const items = cutLeadLabel(text, whole, things).flatMap((sentence) => splitSentence(text, sentence, things));
  const nice = niceSpan(text, whole, items);
  const asked = items.filter((item) => !asksNothing(text.slice(item.start, item.end)));
  return asked.map((item) => {
    const kind = tellsOwnWay(text.slice(item.head, item.end)) ? "nice" : kindAt(item.start, part, nice);
    return readItem(text, item, things, kind);
  });
}

function readDuties(text: string, line: RoledLine, things: KnownThing[]): Draft[] {
  if (line.role !== "duty" && line.role !== "mixed") return [];
  return sentencesOfLine(text, line).flatMap((whole) => {
    const labelled = afterLeadLabel(text, whole, things);
    const sentence = afterDutyLead(text, labelled);
    const words = text.slice(sentence.start, sentence.end);
    if (roleOfSentence(text, line, labelled, things) !== "duty" || isAside(words)) return [];
    return splitDuty(text, sentence, things, !line.bullet).map((duty) => readDuty(text, duty, things));
  });
}

function readDuty(text: string, duty: Span, things: KnownThing[]): Draft {
  const own = thingsWithin(things, duty);
  const words = text.slice(duty.start, duty.end);
  const anyOf = readAlternatives(text, duty, false, own);
  const ask = readDutyAsk(text, duty, own, anyOf !== null);
  return {
    start: duty.start,
    end: duty.end,
    label: requirementLabel(words),
    area: ask.type === "skill" ? "skills" : "experience",
    kind: "must",
    source: "duty",
    depth: readDepth(words),
    anyOf,
    minYears: null,
    ask,
    concepts: own.filter(isHard).map((thing) => thing.concept),
  };
}
