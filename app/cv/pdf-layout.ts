import type { LinePiece, SourceLine } from "./compose-text";
import type { Box } from "./cv-document";
import { applyTo, type Matrix } from "./matrix";
import { blocksOf } from "./pdf-blocks";
import { lineOf } from "./pdf-lines";
import { readMargins } from "./pdf-margins";
import type { Glyph, PaintedPage, Shape } from "./pdf-page";
import { boxAround } from "./pdf-painter";
import { commonSize, type Row } from "./pdf-rows";
import { gridsOf } from "./pdf-tables";
import { wordsOf } from "./pdf-words";

export type LaidOutPage = { lines: SourceLine[]; columns: boolean };

/** Turns by quarter circles, each with the map that sets its text upright and the one that turns it back. */
const turns: readonly { upright: Matrix; back: Matrix }[] = [
  { upright: [1, 0, 0, 1, 0, 0], back: [1, 0, 0, 1, 0, 0] },
  { upright: [0, -1, 1, 0, 0, 0], back: [0, 1, -1, 0, 0, 0] },
  { upright: [-1, 0, 0, -1, 0, 0], back: [-1, 0, 0, -1, 0, 0] },
  { upright: [0, 1, -1, 0, 0, 0], back: [0, -1, 1, 0, 0, 0] },
];

/** Lines of the given glyphs of one page in reading order; text in the most common direction first. */
export function layOutPage(page: PaintedPage, glyphs: readonly Glyph[], firstBlock: number): LaidOutPage {
  const byTurn: Glyph[][] = [[], [], [], []];
  for (const glyph of glyphs) byTurn[turnOf(glyph)]!.push(glyph);
  const order = [0, 1, 2, 3].sort((a, b) => byTurn[b]!.length - byTurn[a]!.length || a - b);
  const lines: SourceLine[] = [];
  let block = firstBlock;
  let columns = false;
  const grids = gridsOf(page.rules);
  for (const turn of order) {
    const own = byTurn[turn]!;
    if (own.length === 0) continue;
    const { upright, back } = turns[turn]!;
    const straight = turn === 0 ? own : own.map((glyph) => turnGlyph(glyph, upright));
    const shapes: readonly Shape[] = turn === 0 ? page.shapes : [];
    let region: string | null = null;
    const words = wordsOf(straight);
    const bodySize = commonSize(words);
    for (const each of blocksOf(words, shapes, turn === 0 ? grids : [])) {
      if (region !== null && region !== each.region) block += 1;
      region = each.region;
      columns ||= each.column;
      const rows = each.corridor === null ? each.rows : readMargins(each.rows, each.corridor);
      for (const row of rows) {
        const line = lineOf(row, { page: page.number, block, corridor: each.corridor, bodySize });
        if (line && turn === 0 && page.dots.some((dot) => isBulletOf(dot, row))) line.bullet = true;
        if (line)
          lines.push(turn === 0 ? line : { ...line, pieces: line.pieces.map((piece) => turnPiece(piece, back)) });
      }
    }
    block += 1;
  }
  return { lines, columns };
}

/** Sizes and distances of a bullet, in font sizes of its row. */
const bulletSize = { least: 0.15, most: 0.5 };
const bulletReach = 2.2;

/** Whether a painted dot stands before a row at the height of its small letters. */
function isBulletOf([x, y, width, height]: Box, { words, baseline, size }: Row): boolean {
  if (width < bulletSize.least * size || width > bulletSize.most * size) return false;
  const room = words[0]!.left - (x + width);
  const middle = baseline - (y + height / 2);
  return room >= 0 && room < bulletReach * size && middle > 0 && middle < 0.6 * size;
}

function turnOf(glyph: Glyph): number {
  const [x, y] = glyph.direction;
  if (Math.abs(x) >= Math.abs(y)) return x >= 0 ? 0 : 2;
  return y > 0 ? 1 : 3;
}

function turnGlyph(glyph: Glyph, matrix: Matrix): Glyph {
  const [x, y, width, height] = glyph.box;
  const box = boxAround([applyTo(matrix, x, y), applyTo(matrix, x + width, y + height)]);
  return { ...glyph, box, baseline: applyTo(matrix, glyph.baseline[0], glyph.baseline[1]) };
}

function turnPiece(piece: LinePiece, matrix: Matrix): LinePiece {
  if (!piece.box) return piece;
  const [x, y, width, height] = piece.box;
  return { text: piece.text, box: boxAround([applyTo(matrix, x, y), applyTo(matrix, x + width, y + height)]) };
}
