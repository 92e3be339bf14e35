import type { Span } from "~/text/span";
import { opensWithDutyLead } from "./duty-lead";
import { type KnownThing, thingsWithin } from "./known-thing";
import type { SectionLine } from "./posting-sections";
import { asksDegree } from "./read-degree";
import { asksNoExperience, readYears } from "./read-years";
import { asksSomething, opensDeed, type SentenceRole, sentenceRole } from "./sentence-role";
import { sentencesOfLine } from "./sentences-of-line";

/** How a line is read: as what is asked, as duties, sentence by sentence, or not at all. */
export type LineRole = "requirement" | "duty" | "mixed" | "none";

export type RoledLine = SectionLine & { role: LineRole };

/** Whether the posting has a part of its own for what it asks, under a heading; a label on single lines or a list of wishes is none. */
export function hasRequirementPart(lines: SectionLine[]): boolean {
  return lines.some((line) => line.section === "requirements" && line.label === null);
}

/**
 * How each line is read. Under a heading the heading decides. Without one, lines between two blank lines belong together: what
 * most of them are, all of them are; where the posting has a part for what it asks, such lines introduce the job.
 */
export function roleLines(text: string, lines: SectionLine[], things: KnownThing[]): RoledLine[] {
  const parts = { asked: hasRequirementPart(lines), duties: lines.some((line) => line.section === "duties") };
  const roled: RoledLine[] = [];
  for (const block of blocksOf(text, lines)) {
    const open = block.filter((line) => line.section === null || line.section === "overview");
    const majority = parts.asked || open.length < fewLines ? null : majorityOf(text, open, things);
    for (const line of block) roled.push({ ...line, role: roleOf(text, line, parts, majority) });
  }
  return roled;
}

/**
 * What one sentence of a line is. Among duties a few bare words are a duty too, but a degree or years are always asked for; among
 * details ("Vị trí: …") bare words ask for nothing.
 */
export function roleOfSentence(text: string, line: RoledLine, sentence: Span, things: KnownThing[]): LineRole {
  if (line.role === "duty" && asksFormally(text.slice(sentence.start, sentence.end))) return "requirement";
  if (line.role !== "mixed") return line.role;
  const role = sentenceRole(text, sentence, thingsWithin(things, sentence));
  if (role !== "requirement" || asksSomething(text.slice(sentence.start, sentence.end))) return role;
  if (line.section === "details") return "none";
  return line.section === "duties" ? "duty" : role;
}

function asksFormally(words: string): boolean {
  return asksDegree(words) || readYears(words).length > 0;
}

/** With fewer lines a majority says nothing. */
const fewLines = 3;

function isAskedSection({ section }: SectionLine): boolean {
  return section === "requirements" || section === "nice";
}

/** Which parts the posting has under a heading. */
type Parts = { asked: boolean; duties: boolean };

function roleOf(text: string, line: SectionLine, parts: Parts, majority: LineRole | null): LineRole {
  const hasPart = parts.asked;
  if (isAskedSection(line)) return "requirement";
  switch (line.section) {
    case "benefits":
    case "process":
    case "equal_opportunity":
      return "none";
    case "company":
      return hasPart ? "none" : "mixed";
    case "duties":
      return hasPart ? "duty" : "mixed";
    case "details":
      return "mixed";
    default:
      if (!hasPart) return majority ?? "mixed";
      return !parts.duties && tellsTasks(text, line) ? "duty" : "none";
  }
}

function majorityOf(text: string, lines: SectionLine[], things: KnownThing[]): LineRole | null {
  const votes: Record<SentenceRole, number> = { requirement: 0, duty: 0, none: 0 };
  for (const line of lines) {
    const [sentence, ...more] = sentencesOfLine(text, line);
    if (sentence === undefined) continue;
    if (more.length >= proseSentences) return null;
    if (asksNoExperience(text.slice(sentence.start, sentence.end))) votes.requirement++;
    else votes[sentenceRole(text, sentence, thingsWithin(things, sentence))]++;
  }
  const most = Math.ceil(lines.length / 2);
  if (votes.requirement >= most) return "requirement";
  return votes.duty >= most ? "duty" : null;
}

/** "You will …", or a paragraph whose sentences mostly begin with something to do, tells the tasks without a heading. */
function tellsTasks(text: string, line: SectionLine): boolean {
  const sentences = sentencesOfLine(text, line).map(({ start, end }) => text.slice(start, end));
  if (sentences.some(opensWithDutyLead)) return true;
  return sentences.length > proseSentences && sentences.filter(opensDeed).length * 2 > sentences.length;
}

/** A line of so many more sentences is a paragraph: it is read sentence by sentence. */
const proseSentences = 2;

function blocksOf(text: string, lines: SectionLine[]): SectionLine[][] {
  const blocks: SectionLine[][] = [];
  let previous: SectionLine | null = null;
  for (const line of lines) {
    const isNew = previous === null || /\n[ \t]*\n/u.test(text.slice(previous.end, line.start));
    if (isNew) blocks.push([line]);
    else blocks.at(-1)!.push(line);
    previous = line;
  }
  return blocks;
}
