import type { CvSection, SectionKind } from "./cv-document";
import { type CvRow, isBullet } from "./cv-rows";
import { headingKey, headingKind } from "./heading-kind";
import { namesEducation } from "./profile-education";
import { rowStyle, typicalSize } from "./row-style";

type Heading = { row: number; kind: SectionKind; text: string };

/** Labels that open a section on the line of its content ("Education: BSc …"); others are labels inside an entry. */
const openingLabels: readonly SectionKind[] = [
  "education",
  "experience",
  "summary",
  "certificates",
  "interests",
  "references",
  "skills",
  "languages",
];

/** Kinds whose words are also labels inside a role or a project ("Achievements:", "Technologies", "Training"). */
const labelKinds: readonly SectionKind[] = [
  "awards",
  "skills",
  "projects",
  "summary",
  "activities",
  "certificates",
  "other",
];

/** Rows that tell what "Qualifications" are. */
const qualificationRows = 2;

/** A heading in unknown words is at most this long, in UTF-16 code units. */
const longestUnknownHeading = 40;

/**
 * The sections of a CV in order; they hold all rows. What stands before the first heading is `contact`.
 * A heading is known by its words, or, where its words are unknown, by standing in the larger type of the known ones.
 */
export function findSections(rows: readonly CvRow[]): CvSection[] {
  const headings = findHeadings(rows);
  const parts = [...headings, ...bannerRows(rows, headings)].sort((a, b) => a.row - b.row);
  const starts = parts[0]?.row === 0 ? parts : [{ row: 0, kind: "contact" as const, text: null }, ...parts];
  if (rows.length === 0) return [];
  return starts.map(({ row, kind, text }, i) => {
    const last = rows[(starts[i + 1]?.row ?? rows.length) - 1]!;
    return { kind, heading: text, start: rows[row]!.start, end: last.end };
  });
}

/** Where a column begins with the largest type of all, larger than headings: the person's name, and a sidebar was read before it. */
function bannerRows(rows: readonly CvRow[], headings: readonly Heading[]) {
  const sizeOf = (row: CvRow) => row.line.size ?? 0;
  const largest = rows.reduce((most, row) => Math.max(most, sizeOf(row)), 0);
  if (headings.some(({ row }) => sizeOf(rows[row]!) >= largest)) return [];
  const first = rows.findIndex((row) => sizeOf(row) === largest);
  const isColumnStart = first > 0 && rows[first]!.line.block !== rows[first - 1]!.line.block;
  return isColumnStart && headings.some(({ row }) => row < first)
    ? [{ row: first, kind: "contact" as const, text: null }]
    : [];
}

function findHeadings(rows: readonly CvRow[]): Heading[] {
  const named = rows.flatMap((row, index) => namedHeading(row, index) ?? []);
  const common = commonStyle(rows, named);
  const repeated = repeatedLabels(named);
  const kept: Heading[] = [];
  for (const heading of named) {
    const before = kept.at(-1)?.kind;
    const isLabel = repeated.has(headingKey(heading.text)) && (before === "experience" || before === "projects");
    if (!isLabel && !isLabelInside(rows, heading, before, common)) kept.push(heading);
  }
  const unknown = unknownHeadings(rows, kept);
  return [...kept.map((heading) => byContent(rows, heading)), ...unknown].sort((a, b) => a.row - b.row);
}

/** "— Experience —": what stands on both sides is no bullet. */
const ornamented = /\s[-–—•*~·]+$/u;

function namedHeading(row: CvRow, index: number): Heading | null {
  if (isBullet(row) && row.text !== row.text.toUpperCase() && !ornamented.test(row.text)) return null;
  const kind = headingKind(row.text);
  if (kind) return { row: index, kind, text: row.text };
  const label = /^[^:：]{3,40}(?=[:：]\s*\S)/u.exec(row.text)?.[0];
  const labelKind = label ? headingKind(label) : null;
  return labelKind && openingLabels.includes(labelKind) ? { row: index, kind: labelKind, text: label! } : null;
}

/** "Qualifications" are schools where one of the next rows names a school or a degree, skills where none does. */
function byContent(rows: readonly CvRow[], heading: Heading): Heading {
  if (headingKey(heading.text) !== "qualifications") return heading;
  const below = rows.slice(heading.row + 1, heading.row + 1 + qualificationRows);
  return below.some(({ text }) => namesEducation(text)) ? { ...heading, kind: "education" } : heading;
}

/** Words that come back entry by entry ("Technologies", "Key achievements") are labels, where they can be. */
function repeatedLabels(headings: Heading[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { kind, text } of headings) {
    const key = headingKey(text);
    if (seen.has(key) && labelKinds.includes(kind) && !/^(?:skills|ky nang)$/.test(key)) repeated.add(key);
    seen.add(key);
  }
  return repeated;
}

/** How most headings that can mean nothing else are written. */
function commonStyle(rows: readonly CvRow[], headings: Heading[]): string | null {
  const counts = new Map<string, number>();
  for (const heading of headings) {
    if (!["experience", "education", "skills", "summary"].includes(heading.kind)) continue;
    const style = rowStyle(rows[heading.row]!);
    counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [style, count] of counts) if (best === null || count > counts.get(best)!) best = style;
  return best;
}

/**
 * Whether heading words are only a label inside a section: "Key achievements:" within a role, "Languages: Python"
 * among skills. In a style of its own kind it stays a heading.
 */
function isLabelInside(
  rows: readonly CvRow[],
  heading: Heading,
  before: SectionKind | undefined,
  common: string | null,
) {
  const row = rows[heading.row]!;
  if (common === null || rowStyle(row) === common) return false;
  const hasContent = row.text.length > heading.text.length + 1;
  if (hasContent) return before !== undefined && before !== "contact" && before !== "summary" && !row.gapBefore;
  if (before !== "experience" && before !== "projects" && before !== "skills") return false;
  return labelKinds.includes(heading.kind) && !row.gapBefore;
}

function unknownHeadings(rows: readonly CvRow[], named: Heading[]): Heading[] {
  const body = typicalSize(rows);
  const sizes = new Set(named.map(({ row }) => rows[row]!.line.size));
  const first = named[0]?.row;
  if (body === null || first === undefined || named.length < 2) return [];
  const taken = new Set(named.map(({ row }) => row));
  return rows.flatMap((row, index) => {
    const { size } = row.line;
    if (taken.has(index) || size === null || size <= body * 1.12 || !sizes.has(size)) return [];
    if (isBullet(row) || row.text.length > longestUnknownHeading || /\d|@|[.,;]$/.test(row.text)) return [];
    if (rowStyle(row) !== rowStyle(rows[first]!) || isNameLine(rows, index)) return [];
    return [{ row: index, kind: "other" as const, text: row.text }];
  });
}

/** The person's name may share the headings' type; nothing so large stands above it. */
function isNameLine(rows: readonly CvRow[], index: number): boolean {
  const size = rows[index]!.line.size ?? 0;
  return index < 6 && !rows.slice(0, index).some((row) => (row.line.size ?? 0) >= size);
}
