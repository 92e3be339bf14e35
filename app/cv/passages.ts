import type { Span } from "~/text/span";
import { sentences } from "~/text/words";
import type { CvRole, Passage, SectionKind } from "./cv-document";
import { type CvRow, isBullet, trimmed } from "./cv-rows";

/** A passage is at most this long, in UTF-16 code units, so that a quote stays readable and an embedding keeps to one matter. */
const longestPassage = 400;
/** Sentences of a paragraph are grouped up to this length. */
const sentenceGroup = 280;

/** A row's content with what it belongs to; a heading row holds content only after its label. */
export type PassageRow = {
  row: CvRow;
  contentStart: number;
  section: SectionKind;
  sectionIndex: number;
  isHeader: boolean;
};

type Group = {
  span: Span;
  section: SectionKind;
  sectionIndex: number;
  page: number | null;
  kind: "point" | "prose" | "line";
  last: CvRow;
};

/**
 * The retrievable pieces of a CV in order: a point with the lines it runs over, a sentence group of a paragraph, a
 * line of a list or of a header. They hold every letter and digit of the rows' contents and never overlap.
 */
export function cutPassages(text: string, rows: readonly PassageRow[], roles: readonly CvRole[]): Passage[] {
  const passages: Passage[] = [];
  let role = -1;
  for (const group of groupRows(rows)) {
    for (const span of cutLong(text, group.span)) {
      while (role + 1 < roles.length && roles[role + 1]!.start <= span.start) role++;
      const isInRole = role >= 0 && span.start < roles[role]!.end;
      passages.push({
        id: `p${passages.length + 1}`,
        section: group.section,
        role: isInRole ? role : null,
        page: group.page,
        ...span,
      });
    }
  }
  return passages;
}

function groupRows(rows: readonly PassageRow[]): Group[] {
  const groups: Group[] = [];
  const longestRow = rows.reduce((most, { row }) => Math.max(most, row.text.length), 0);
  for (const entry of rows) {
    const { row, contentStart, section, sectionIndex } = entry;
    if (contentStart >= row.end || !/[\p{L}\p{N}]/u.test(row.text)) continue;
    const last = groups.at(-1);
    if (last && goesOn(last, entry, longestRow)) {
      last.span.end = row.end;
      last.last = row;
      continue;
    }
    const kind = entry.isHeader ? "line" : isBullet(row) ? "point" : isProse(row, longestRow) ? "prose" : "line";
    groups.push({
      span: { start: contentStart, end: row.end },
      section,
      sectionIndex,
      page: row.line.page,
      kind,
      last: row,
    });
  }
  return groups;
}

/** "English: TOEIC 785" begins a matter of its own. */
const ownLabel = /^\p{Lu}[^:：.,]{1,30}[:：]\s/u;

function isProse(row: CvRow, longestRow: number): boolean {
  return row.text.length > Math.min(60, longestRow * 0.6) && row.text.split(" ").length > 7;
}

/** Whether a row continues the group: no new point, no header, no gap, and the line before it ran to the edge. */
function goesOn(group: Group, { row, section, sectionIndex, isHeader }: PassageRow, longestRow: number): boolean {
  if (isHeader || isBullet(row) || row.gapBefore || group.sectionIndex !== sectionIndex || group.section !== section)
    return false;
  if (group.kind === "line" || ownLabel.test(row.text)) return false;
  if (/^\p{Ll}/u.test(row.text)) return true;
  if (group.last.text.length < longestRow * 0.6) return false;
  return group.kind === "prose" || !/[.!?]$/.test(group.last.text);
}

/** A span in pieces of at most `longestPassage`, cut between sentences, else between words. */
function cutLong(text: string, whole: Span): Span[] {
  if (whole.end - whole.start <= sentenceGroup) return [whole];
  const inner = sentences(text.slice(whole.start, whole.end).replaceAll("\n", " "));
  const pieces: Span[] = [];
  for (const { start, end } of inner) {
    const sentence = { start: whole.start + start, end: whole.start + end };
    const last = pieces.at(-1);
    if (last && sentence.end - last.start <= sentenceGroup) last.end = sentence.end;
    else pieces.push(...cutWords(text, sentence));
  }
  return pieces;
}

function cutWords(text: string, span: Span): Span[] {
  const pieces: Span[] = [];
  let start = span.start;
  while (span.end - start > longestPassage) {
    const window = text.slice(start, start + longestPassage);
    const comma = Math.max(window.lastIndexOf(", "), window.lastIndexOf("; "));
    const space = Math.max(window.lastIndexOf(" "), window.lastIndexOf("\n"));
    const length = comma > longestPassage / 2 ? comma + 1 : space > 0 ? space : whole(window);
    pieces.push({ start, end: start + length });
    start = trimmed(text, start + length, span.end)?.start ?? span.end;
  }
  return start < span.end ? [...pieces, { start, end: span.end }] : pieces;
}

/** A length that does not part a surrogate pair. */
function whole(window: string): number {
  return /[\uD800-\uDBFF]$/.test(window) ? window.length - 1 : window.length;
}
