import type { SourceLine } from "./compose-text";

/** A line with its place: distance of its top from the top of the page as a share of the page's height. */
export type PlacedLine = { line: SourceLine; top: number };

/** Share of the page at the top and at the bottom where headers and footers stand. */
const edge = 0.1;

function keyOf(placed: PlacedLine): string {
  const text = placed.line.pieces.map((piece) => piece.text).join("");
  return `${text.replace(/\d+/g, "#").replace(/\s+/g, " ").trim()}@${Math.round(placed.top * 100)}`;
}

/**
 * Keeps a header or footer that stands at the same place of several pages only where it stands first. Page numbers
 * may differ.
 */
export function withoutRepeats(lines: readonly PlacedLine[]): SourceLine[] {
  const seen = new Map<string, number | null>();
  const kept: SourceLine[] = [];
  for (const placed of lines) {
    const { line, top } = placed;
    if (top > edge && top < 1 - edge) {
      kept.push(line);
      continue;
    }
    const key = keyOf(placed);
    const first = seen.get(key);
    if (first !== undefined && first !== line.page) continue;
    seen.set(key, line.page);
    kept.push(line);
  }
  return kept;
}
