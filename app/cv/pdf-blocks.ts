import { areColumns, type Corridor, findCorridor, sectionsBeside } from "./pdf-columns";
import type { Shape } from "./pdf-page";
import { commonSize, type Row, rowsOf } from "./pdf-rows";
import { type Grid, partedBy, tableRows } from "./pdf-tables";
import type { Word } from "./pdf-words";

/**
 * Rows that are read from top to bottom. `corridor` parts entries from what stands at their margin. `region` names the
 * column or box the rows belong to; `column` is true inside columns.
 */
export type Block = { rows: Row[]; corridor: number | null; region: string; column: boolean };

type Region = { shapes: readonly Shape[]; depth: number; name: string; column: boolean };

const deepest = 8;

/** Cuts a page into blocks in reading order, drawn tables apart: what spans the columns first, then column by column, then what follows. */
export function blocksOf(words: readonly Word[], shapes: readonly Shape[], grids: readonly Grid[]): Block[] {
  const blocks: Block[] = [];
  let left = words;
  for (const [at, grid] of grids.entries()) {
    const parted = partedBy(left, grid);
    if (!parted || parted.inside.length === 0) continue;
    const above = parted.outside.filter(({ baseline }) => baseline < grid.rows[0]!);
    left = parted.outside.filter(({ baseline }) => baseline >= grid.rows[0]!);
    blocks.push(...cut(above, { shapes, depth: 0, name: `${at}`, column: false }));
    blocks.push({ rows: tableRows(parted.inside, grid), corridor: null, region: `${at}t`, column: false });
  }
  return [...blocks, ...cut(left, { shapes, depth: 0, name: "", column: false })];
}

function cut(words: readonly Word[], region: Region): Block[] {
  if (words.length === 0) return [];
  const rows = rowsOf(words);
  const size = commonSize(words);
  const corridor = region.depth < deepest ? findCorridor(rows, size) : null;
  const { name, column } = region;
  if (!corridor) return [{ rows, corridor: null, region: name, column }];
  const columns = areColumns(corridor, region.shapes, size)
    ? trimmed(rows, corridor, size)
    : sectionsBeside(rows, corridor);
  if (!columns) return cutAroundTable(rows, corridor, region);
  const { from, to } = columns;
  const inside = wordsIn(rows.slice(from, to + 1));
  const inner = (part: string, isColumn: boolean): Region => ({
    ...region,
    depth: region.depth + 1,
    name: name + part,
    column: isColumn,
  });
  return [
    ...cut(wordsIn(rows.slice(0, from)), inner("a", column)),
    ...cut(
      inside.filter((word) => word.left < corridor.x - 0.5),
      inner("l", true),
    ),
    ...cut(
      inside.filter((word) => word.left >= corridor.x - 0.5),
      inner("r", true),
    ),
    ...cut(wordsIn(rows.slice(to + 1)), inner("b", column)),
  ];
}

function wordsIn(rows: readonly Row[]): Word[] {
  return rows.flatMap((row) => row.words);
}

/** The rows of a table stay together; columns may still stand above or below it. */
function cutAroundTable(rows: readonly Row[], corridor: Corridor, region: Region): Block[] {
  const inner = { ...region, depth: region.depth + 1 };
  const { name, column } = region;
  return [
    ...cut(wordsIn(rows.slice(0, corridor.from)), inner),
    { rows: rows.slice(corridor.from, corridor.to + 1), corridor: corridor.x, region: name, column },
    ...cut(wordsIn(rows.slice(corridor.to + 1)), inner),
  ];
}

type Side = "both" | "left" | "right";

function sideOf(row: Row, corridor: Corridor): Side {
  const left = row.words.some((word) => word.left < corridor.x - 0.5);
  const right = row.words.some((word) => word.left >= corridor.x - 0.5);
  return left && right ? "both" : left ? "left" : "right";
}

/** Distance, in font sizes, from which a row at the end of a corridor no longer belongs to its column. */
const apart = 3;

/** Leaves out rows at the top and bottom of a corridor that stand apart and have text on one side only. */
function trimmed(rows: readonly Row[], corridor: Corridor, size: number): { from: number; to: number } {
  let { from, to } = corridor;
  const standsApart = (index: number, step: 1 | -1) => {
    const row = rows[index]!;
    const side = sideOf(row, corridor);
    if (side === "both") return false;
    for (let at = index + step; at >= from && at <= to; at += step) {
      const other = sideOf(rows[at]!, corridor);
      if (other === "both" || other === side) {
        return Math.abs(rows[at]!.baseline - row.baseline) > apart * Math.max(size, row.size);
      }
    }
    return true;
  };
  while (from < to && standsApart(from, 1)) from += 1;
  while (to > from && standsApart(to, -1)) to -= 1;
  return { from, to };
}
