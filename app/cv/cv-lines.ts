import type { Span } from "~/text/span";

/** A span of the CV that supports something; `id` says what. Spans of different ids may overlap. */
export type CvMark = Span & { id: string };

/**
 * A piece of one line that is covered by the same marks throughout.
 * `begins` is true where a mark starts; `ends` holds the ids whose span stops here.
 */
export type CvSegment = Span & { text: string; marks: string[]; begins: boolean; ends: string[] };

export type CvTextLine = Span & { heading: boolean; segments: CvSegment[] };

/**
 * Cuts the CV's text at line breaks and at the ends of every mark. The segments of all lines, joined by "\n", are the text.
 * @param headings offsets at which a section with a heading starts
 */
export function cvLines(text: string, marks: readonly CvMark[], headings: readonly number[]): CvTextLine[] {
  const lines: CvTextLine[] = [];
  let start = 0;
  for (const content of text.split("\n")) {
    const end = start + content.length;
    const heading = headings.some((offset) => offset >= start && offset <= end && content.trim() !== "");
    lines.push({ start, end, heading, segments: segmentsOf(text, { start, end }, marks) });
    start = end + 1;
  }
  return lines;
}

function segmentsOf(text: string, line: Span, marks: readonly CvMark[]): CvSegment[] {
  const touching = marks.filter((mark) => mark.start < line.end && mark.end > line.start);
  const cuts = new Set([line.start, line.end]);
  for (const mark of touching) {
    cuts.add(Math.max(mark.start, line.start));
    cuts.add(Math.min(mark.end, line.end));
  }
  const offsets = [...cuts].sort((a, b) => a - b);
  return offsets.slice(0, -1).map((start, index) => {
    const end = offsets[index + 1]!;
    const covering = touching.filter((mark) => mark.start <= start && mark.end >= end);
    return {
      start,
      end,
      text: text.slice(start, end),
      marks: distinct(covering.map(({ id }) => id)),
      begins: covering.some((mark) => mark.start === start),
      ends: distinct(covering.filter((mark) => mark.end === end).map(({ id }) => id)),
    };
  });
}

function distinct(ids: string[]): string[] {
  return [...new Set(ids)];
}
