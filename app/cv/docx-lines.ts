import { bulletLength } from "./bullets";
import type { SourceLine } from "./compose-text";
import type { DocxBlock, DocxLine } from "./docx-blocks";

/** Lines of a cell that stand beside those of its neighbours, at most, and how long they may be. */
const mostLevelLines = 3;
const longestLevelLine = 70;

/** Lines in reading order. Text boxes and cells with running text count as blocks of their own. */
export function linesOf(blocks: readonly DocxBlock[], firstBlock: number): SourceLine[] {
  const state = { block: firstBlock };
  return flatten(blocks, state);
}

type Place = { block: number };

function flatten(blocks: readonly DocxBlock[], place: Place): SourceLine[] {
  return blocks.flatMap((block) => {
    if (block.kind === "lines") return block.lines.map((line) => toSourceLine(line, place.block)).filter(hasText);
    if (block.kind === "table") return block.rows.flatMap((row) => flattenRow(row, place));
    return apart(block.blocks, place);
  });
}

function apart(blocks: readonly DocxBlock[], place: Place): SourceLine[] {
  place.block += 1;
  const lines = flatten(blocks, place);
  place.block += 1;
  return lines;
}

/**
 * A row of short cells reads across, its lines joined by tabs. Cells with running text are read one after the other; a
 * single line before such a cell (a date, a label) joins that cell's first line.
 */
function flattenRow(cells: readonly DocxBlock[][], place: Place): SourceLine[] {
  const filled = cells.map((cell) => flatten(cell, { ...place })).filter((lines) => lines.length > 0);
  const short = filled.every(
    (lines) => lines.length <= mostLevelLines && lines.every((line) => lengthOf(line) <= longestLevelLine),
  );
  const labelled = filled.length > 1 && filled.slice(0, -1).every((lines) => lines.length === 1 && !lines[0]!.bullet);
  if (filled.length > 1 && (short || labelled)) return joinAcross(filled);
  if (filled.length <= 1) return filled.flat();
  return cells.flatMap((cell) => apart(cell, place));
}

function joinAcross(cells: readonly SourceLine[][]): SourceLine[] {
  const height = Math.max(...cells.map((lines) => lines.length));
  const joined: SourceLine[] = [];
  for (let level = 0; level < height; level += 1) {
    const lines = cells.flatMap((cell) => cell[level] ?? []);
    const longest = lines.reduce((best, line) => (lengthOf(line) > lengthOf(best) ? line : best));
    const pieces = lines.flatMap((line, index) =>
      index === 0 ? line.pieces : [{ text: "\t", box: null }, ...line.pieces],
    );
    joined.push({ ...longest, pieces, bold: lines.every((line) => line.bold), bullet: lines[0]!.bullet });
  }
  return joined;
}

function textOf(line: SourceLine): string {
  return line.pieces.map((piece) => piece.text).join("");
}

function lengthOf(line: SourceLine): number {
  return textOf(line).trim().length;
}

function hasText(line: SourceLine): boolean {
  return textOf(line).trim() !== "";
}

const leadingIcon = /^\s*[\uE000-\uF8FF]\s*/u;
const icons = /[\uE000-\uF8FF]/gu;

function toSourceLine(line: DocxLine, block: number): SourceLine {
  const whole = line.texts.map(({ text }) => text).join("");
  const icon = leadingIcon.exec(whole)?.[0].length ?? 0;
  let mark = icon || bulletLength(whole);
  const bullet = line.bullet || mark > 0;
  const pieces = line.texts.map(({ text }) => {
    const cut = Math.min(mark, text.length);
    mark -= cut;
    return { text: text.slice(cut).replace(icons, " "), box: null };
  });
  const weigh = (test: (entry: DocxLine["texts"][number]) => boolean) =>
    line.texts.reduce((sum, entry) => sum + (test(entry) ? entry.text.trim().length : 0), 0);
  const total = weigh(() => true);
  const sizes = [...new Set(line.texts.map((entry) => entry.look.size ?? null))];
  const size = sizes.reduce<number | null>(
    (best, each) =>
      weigh((entry) => (entry.look.size ?? null) === each) > weigh((entry) => (entry.look.size ?? null) === best)
        ? each
        : best,
    sizes[0] ?? null,
  );
  return {
    pieces,
    page: null,
    size,
    bold: line.heading || weigh((entry) => entry.look.bold === true) * 2 > total,
    bullet,
    block,
  };
}
