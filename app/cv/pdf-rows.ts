import type { Word } from "./pdf-words";

/** Words that stand beside each other, from left to right. `size` is the most common font size. */
export type Row = { words: Word[]; baseline: number; size: number };

/** Baselines within this share of the font size belong to one row. */
const sameRow = 0.35;

/** Groups words into rows from top to bottom. */
export function rowsOf(words: readonly Word[]): Row[] {
  const sorted = [...words].sort((a, b) => a.baseline - b.baseline || a.left - b.left);
  const rows: Row[] = [];
  for (const word of sorted) {
    const row = rows.at(-1);
    if (row && Math.abs(word.baseline - row.baseline) <= sameRow * Math.min(row.size, word.size)) row.words.push(word);
    else rows.push({ words: [word], baseline: word.baseline, size: word.size });
  }
  for (const row of rows) {
    row.words.sort((a, b) => a.left - b.left);
    row.size = commonSize(row.words);
  }
  return rows;
}

/** The size that covers most characters, rounded to a tenth of a point. */
function commonSize(words: readonly Word[]): number {
  const counts = new Map<number, number>();
  for (const word of words) {
    const size = Math.round(word.size * 10) / 10;
    counts.set(size, (counts.get(size) ?? 0) + word.glyphs.length);
  }
  let best = 0;
  let bestCount = 0;
  for (const [size, count] of counts) {
    if (count > bestCount || (count === bestCount && size > best)) {
      best = size;
      bestCount = count;
    }
  }
  return best;
}
