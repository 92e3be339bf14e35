import type { PostingLine } from "./posting-lines";
import { type PostingSectionKind, readHeading } from "./section-headings";
import { asksSomething } from "./sentence-role";

/** A line of content with the part of the posting it belongs to. `label` is a heading that stands before it on its own line. */
export type SectionLine = PostingLine & { section: PostingSectionKind | null; label: PostingSectionKind | null };

/**
 * Gives each line its part. Headings and mere labels are left out. `section` is null before the first heading.
 * Spans point into the text given; order is kept.
 */
export function sectionLines(text: string, lines: PostingLine[]): SectionLine[] {
  const content: SectionLine[] = [];
  let section: PostingSectionKind | null = null;
  /** what is asked stands above without a heading: a label below it then opens no part */
  let hasAsked = false;
  for (const [index, line] of lines.entries()) {
    const words = text.slice(line.start, line.end);
    const heading = isHeadingShaped(words) ? readHeading(words) : null;
    if (heading !== null) {
      section = openedBy(heading, section, line.bullet);
      continue;
    }
    if (isUnknownHeading(words, line)) {
      section = "details";
      continue;
    }
    if (words.endsWith(":") && words.length <= maxLabelLength) continue;
    if (isCaption(text, line, lines[index + 1])) {
      if (section === "duties" && listAsks(text, lines, index + 1)) section = "requirements";
      continue;
    }
    const label = readLabel(text, line);
    if (label === null) {
      content.push({ ...line, section, label: null });
      hasAsked ||= section === null && asksSomething(words);
      continue;
    }
    if (label.lasting && (section !== null || !hasAsked)) section = label.kind;
    content.push({ ...line, start: label.end, section: label.kind, label: label.kind });
  }
  return content;
}

/** A line in capitals opens a part even where its words are not known; of such a part only what plainly asks is read. */
function isUnknownHeading(words: string, line: PostingLine): boolean {
  const count = words.split(/\s+/u).length;
  if (line.bullet || count < 2 || !isHeadingShaped(words)) return false;
  const capitals = words.replace(/[^\p{Lu}]/gu, "").length;
  const letters = words.replace(/[^\p{L}]/gu, "").length;
  return capitals >= minCapitals && capitals >= capitalShare * letters && !asksSomething(words);
}

const minCapitals = 8;
const capitalShare = 0.9;
const maxLabelLength = 90;
const maxHeadingWords = 12;
const maxCaptionWords = 5;

/**
 * "Product mindset" above a list, "Track Record of Ownership" above a paragraph: a few words, no item themselves, that name what follows.
 */
function isCaption(text: string, line: PostingLine, next: PostingLine | undefined): boolean {
  const words = text.slice(line.start, line.end);
  if (line.bullet || next === undefined || !isHeadingShaped(words) || asksSomething(words)) return false;
  const count = words.split(/\s+/u).length;
  if (next.bullet) return count <= maxCaptionWords;
  const followedByProse = text.slice(next.start, next.end).split(/\s+/u).length >= proseWords;
  return followedByProse && count > 1 && count <= maxCaptionWords && titleCase.test(words);
}

/** Whether most bullets below a caption of unknown words ask for something: then they are no duties. */
function listAsks(text: string, lines: readonly PostingLine[], from: number): boolean {
  let end = from;
  while (end < lines.length && lines[end]!.bullet) end++;
  const bullets = lines.slice(from, end);
  const asking = bullets.filter((line) => asksSomething(text.slice(line.start, line.end)));
  return asking.length * 2 > bullets.length;
}

const proseWords = 12;
/** Every word of four letters or more begins with a capital. */
const titleCase = /^(?:\p{Lu}\S*|\P{L}+|\p{Ll}{1,3})(?:\s+(?:\p{Lu}\S*|\P{L}+|\p{Ll}{1,3}))+$/u;

function isHeadingShaped(words: string): boolean {
  if (/[.;,…]$/u.test(words)) return false;
  return words.split(/\s+/u).length <= maxHeadingWords;
}

/** A weak heading within duties or benefits ("Skills", "Salary") opens its part too; details are read where they stand. */
function openedBy(
  heading: { kind: PostingSectionKind; strong: boolean },
  section: PostingSectionKind | null,
  bullet: boolean,
): PostingSectionKind | null {
  if (heading.strong) return heading.kind;
  return bullet && section !== null && heading.kind !== "requirements" ? section : heading.kind;
}

type Label = { kind: PostingSectionKind; lasting: boolean; end: number };

const maxInlineLabelWords = 6;

/** "Ưu tiên: …", "Requirements: …": a known heading before a colon on the same line. */
function readLabel(text: string, line: PostingLine): Label | null {
  const words = text.slice(line.start, Math.min(line.end, line.start + 60));
  const colon = /[:：]/u.exec(words);
  if (colon === null || words.slice(0, colon.index).split(/\s+/u).length > maxInlineLabelWords) return null;
  const heading = readHeading(words.slice(0, colon.index));
  if (heading === null) return null;
  let end = line.start + colon.index + 1;
  while (end < line.end && /\s/u.test(text[end]!)) end++;
  const lasting =
    heading.strong && !line.bullet && ["requirements", "duties", "benefits", "company"].includes(heading.kind);
  return { kind: heading.kind, lasting, end };
}
