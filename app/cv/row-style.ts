import type { CvRow } from "./cv-rows";

/** Size, weight, case and ending of a row as one comparable value; headings of one CV mostly share it. */
export function rowStyle(row: CvRow): string {
  const letters = row.text.replace(/[^\p{L}]/gu, "");
  const capitals = letters.length > 2 && letters === letters.toUpperCase() ? "capitals" : "mixed";
  const colon = /[:：]$/.test(row.text) ? "colon" : "bare";
  return `${row.line.size ?? "-"}/${row.line.bold ? "bold" : "plain"}/${capitals}/${colon}`;
}

/** The font size that most of the text is set in, in points; null when the format has none. */
export function typicalSize(rows: readonly CvRow[]): number | null {
  const lengths = new Map<number, number>();
  for (const { line, text } of rows) {
    if (line.size !== null) lengths.set(line.size, (lengths.get(line.size) ?? 0) + text.length);
  }
  let best: number | null = null;
  for (const [size, length] of lengths) if (best === null || length > lengths.get(best)!) best = size;
  return best;
}
