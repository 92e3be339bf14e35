import type { Word } from "./pdf-words";

/** Words that stand beside each other, from left to right. `size` is the most common font size; a table's row has cells. */
export type Row = { words: Word[]; baseline: number; size: number; cells?: readonly Word[][] };

/** Baselines within this share of the font size belong to one row. */
const sameRow = 0.35;

/** Words of at most this share of a row's size may stand higher or lower in it: bullets, icons, raised signs. */
const smallShare = 0.82;

/** Groups words into rows from top to bottom. */
export function rowsOf(words: readonly Word[]): Row[] {
  const sorted = [...words].sort((a, b) => a.baseline - b.baseline || a.left - b.left);
  const rows: Row[] = [];
  for (const word of sorted) {
    const row = rows.at(-1);
    if (row && Math.abs(word.baseline - row.baseline) <= sameRow * Math.min(row.size, word.size)) row.words.push(word);
    else rows.push({ words: [word], baseline: word.baseline, size: word.size });
  }
  const merged = mergeSmall(rows);
  for (const row of merged) {
    row.words.sort((a, b) => a.left - b.left || a.order - b.order);
    row.size = commonSize(row.words);
    row.baseline = baselineOf(row);
  }
  return merged;
}

/** Puts rows of icons, bullets and small raised signs into the text row they stand level with. */
function mergeSmall(rows: readonly Row[]): Row[] {
  const hosts = rows.filter((row) => !row.words.every((word) => word.icon));
  if (hosts.length === 0) return [...rows];
  const kept: Row[] = [];
  for (const row of rows) {
    const host = hosts.find((other) => other !== row && !isSmallIn(other, row) && isSmallIn(row, other));
    if (host) host.words.push(...row.words);
    else kept.push(row);
  }
  return kept;
}

/** Whether every word of `row` is a small sign within the height of `host` and close to one of its words. */
function isSmallIn(row: Row, host: Row): boolean {
  return row.words.every((word) => {
    const short = word.glyphs.length <= 3;
    if (!word.icon && !(short && word.size <= smallShare * host.size)) return false;
    const above = host.baseline - word.baseline;
    if (above < -0.4 * host.size - 0.2 * word.size || above > 0.75 * host.size) return false;
    const reach = word.icon ? 2 * host.size : 0.4 * host.size;
    return host.words.some((other) => other.left - word.right < reach && word.left - other.right < reach);
  });
}

function baselineOf(row: Row): number {
  const main = row.words.find((word) => Math.abs(word.size - row.size) < 0.1);
  return main ? main.baseline : row.baseline;
}

/** The size that covers most characters, rounded to a tenth of a point; icons count only where nothing else stands. */
export function commonSize(words: readonly Word[]): number {
  const text = words.filter((word) => !word.icon);
  const counts = new Map<number, number>();
  for (const word of text.length > 0 ? text : words) {
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
