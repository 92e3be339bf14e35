import type { Box } from "./cv-document";
import { type Row, rowsOf } from "./pdf-rows";
import type { Word } from "./pdf-words";

/** A table that is drawn with lines: where its columns and its rows begin and end, in page points. */
export type Grid = { columns: number[]; rows: number[] };

/** In points: rules this near are one, as are the borders of cells that stand side by side. */
const near = 4;

/** Fewer columns are no table of data but a page set in two: its cells hold entries with lines of their own. */
const fewestColumns = 3;

/** The tables that rules draw, from top to bottom. */
export function gridsOf(rules: readonly Box[]): Grid[] {
  return clustersOf(rules)
    .map((cluster) => ({
      columns: edgesOf(cluster.filter(([, , width, height]) => height > width).map(([x, , width]) => x + width / 2)),
      rows: edgesOf(cluster.filter(([, , width, height]) => width >= height).map(([, y, , height]) => y + height / 2)),
    }))
    .filter(({ columns, rows }) => columns.length > fewestColumns && rows.length > 1)
    .sort((a, b) => a.rows[0]! - b.rows[0]!);
}

/** Rules that touch each other, directly or by others. */
function clustersOf(rules: readonly Box[]): Box[][] {
  const left = [...rules].sort((a, b) => a[1] - b[1] || a[0] - b[0]);
  const clusters: Box[][] = [];
  while (left.length > 0) {
    const cluster = [left.shift()!];
    for (const rule of cluster) {
      for (let at = left.length - 1; at >= 0; at -= 1) {
        if (touch(rule, left[at]!)) cluster.push(...left.splice(at, 1));
      }
    }
    clusters.push(cluster);
  }
  return clusters;
}

function touch([x, y, width, height]: Box, [otherX, otherY, otherWidth, otherHeight]: Box): boolean {
  return (
    otherX <= x + width + near &&
    x <= otherX + otherWidth + near &&
    otherY <= y + height + near &&
    y <= otherY + otherHeight + near
  );
}

/** Places in order, those near each other as one. */
function edgesOf(places: readonly number[]): number[] {
  const edges: number[] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    if (edges.length === 0 || place - edges.at(-1)! > near) edges.push(place);
  }
  return edges;
}

/** What stands in a grid and what does not; null when text stands beside it, so that it is no table across the page. */
export function partedBy(words: readonly Word[], { columns, rows }: Grid): { inside: Word[]; outside: Word[] } | null {
  const inside: Word[] = [];
  const outside: Word[] = [];
  for (const word of words) {
    const middle = word.baseline - 0.3 * word.size;
    const isLevel = middle > rows[0]! && middle < rows.at(-1)!;
    const isWithin = word.left > columns[0]! - near && word.right < columns.at(-1)! + near;
    if (isLevel && !isWithin) return null;
    (isLevel ? inside : outside).push(word);
  }
  return { inside, outside };
}

/** The rows of a table, each with the first line of each cell; what else a cell holds follows line by line. */
export function tableRows(words: readonly Word[], { columns, rows }: Grid): Row[] {
  const place = (edges: readonly number[], at: number) => edges.findLastIndex((edge) => edge <= at);
  const byRow = new Map<number, Map<number, Word[]>>();
  for (const word of words) {
    const row = place(rows, word.baseline - 0.3 * word.size);
    const column = place(columns, (word.left + word.right) / 2);
    const cells = byRow.get(row) ?? new Map<number, Word[]>();
    cells.set(column, [...(cells.get(column) ?? []), word]);
    byRow.set(row, cells);
  }
  return [...byRow].sort(([a], [b]) => a - b).flatMap(([, cells]) => rowsOfCells(cells, columns));
}

function rowsOfCells(cells: ReadonlyMap<number, Word[]>, columns: readonly number[]): Row[] {
  const inOrder = [...cells].sort(([a], [b]) => a - b);
  const lines = inOrder.map(([column, words]) =>
    unwrapped(rowsOf(words), columns[column + 1] ?? Number.POSITIVE_INFINITY),
  );
  const heads = lines.map(([first]) => first!);
  const { baseline, size } = heads[0]!;
  const head = { words: heads.flatMap((row) => row.words), baseline, size, cells: heads.map((row) => row.words) };
  return [head, ...lines.flatMap((rest) => rest.slice(1))];
}

/** A cell's lines; a line goes on in the next one where the next one's first word would not have had room in it. */
function unwrapped(rows: readonly Row[], end: number): Row[] {
  const lines: Row[] = [];
  let last: Row | undefined;
  for (const row of rows) {
    const first = row.words[0]!;
    const isWrapped =
      last !== undefined && last.words.at(-1)!.right + (first.right - first.left) + 0.3 * row.size > end - near;
    if (isWrapped) lines.at(-1)!.words.push(...row.words);
    else lines.push({ ...row, words: [...row.words] });
    last = row;
  }
  return lines;
}
