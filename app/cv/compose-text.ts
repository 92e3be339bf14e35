import { normalizeText } from "~/text/normalize";
import type { Box, CvLine, PageArea, TextRun } from "./cv-document";

/** A part of a line with its place on the page, where the format has one. */
export type LinePiece = { text: string; box: Box | null };

/** One visual line as a reader found it, before its text is normalised. */
export type SourceLine = {
  pieces: LinePiece[];
  page: number | null;
  size: number | null;
  bold: boolean;
  bullet: boolean;
  block: number;
};

export type ComposedText = { text: string; lines: CvLine[]; runs: TextRun[]; pages: PageArea[] };

/** Joins two boxes into the smallest that holds both. */
function unite(a: Box, b: Box): Box {
  const x = Math.min(a[0], b[0]);
  const y = Math.min(a[1], b[1]);
  return [x, y, Math.max(a[0] + a[2], b[0] + b[2]) - x, Math.max(a[1] + a[3], b[1] + b[3]) - y];
}

/** One run per word: the union of the boxes of its characters. `boxAt` answers for an offset in `text`. */
function runsOf(text: string, start: number, page: number, boxAt: (offset: number) => Box | null): TextRun[] {
  const runs: TextRun[] = [];
  for (const match of text.matchAll(/\S+/gu)) {
    let box: Box | null = null;
    for (let at = match.index; at < match.index + match[0].length; at += 1) {
      const own = boxAt(at);
      if (own) box = box ? unite(box, own) : own;
    }
    if (box) runs.push({ start: start + match.index, end: start + match.index + match[0].length, page, box });
  }
  return runs;
}

/**
 * Builds the text of a document from its lines in reading order: NFC, one space between words, a tab between what is set
 * apart like cells of a table, lines joined by "\n".
 * Lines that hold no visible character are left out. Offsets in the result are UTF-16 code units.
 */
export function composeText(
  sourceLines: readonly SourceLine[],
  pageSizes: readonly { number: number; width: number; height: number }[],
): ComposedText {
  const lines: CvLine[] = [];
  const runs: TextRun[] = [];
  let text = "";
  for (const source of sourceLines) {
    const raw = source.pieces.map((piece) => piece.text).join("");
    const owners: (Box | null)[] = [];
    for (const piece of source.pieces) for (let at = 0; at < piece.text.length; at += 1) owners.push(piece.box);
    const tidy = tidyLine(raw);
    if (tidy.text === "") continue;
    if (text !== "") text += "\n";
    const start = text.length;
    text += tidy.text;
    const { page, size, bold, bullet, block } = source;
    lines.push({ start, end: text.length, page, size, bold, bullet, block });
    if (page !== null) runs.push(...runsOf(tidy.text, start, page, (at) => owners[tidy.toSource(at)] ?? null));
  }
  return {
    text,
    lines,
    runs,
    pages: pageSizes.map((size) => ({ ...size, ...rangeOf(lines, size.number, text.length) })),
  };
}

/** Normalised line with single spaces and none at its ends; `toSource` maps back into `raw`. */
function tidyLine(raw: string): { text: string; toSource(offset: number): number } {
  const normalized = normalizeText(raw);
  const kept: number[] = [];
  let text = "";
  for (let at = 0; at < normalized.text.length; at += 1) {
    const char = normalized.text[at]!;
    const space = char === " " || char === "\t" || char === "\n";
    if (space && (text === "" || text.endsWith("\t"))) continue;
    if (space && text.endsWith(" ")) {
      if (char !== "\t") continue;
      text = text.slice(0, -1);
      kept.pop();
    }
    kept.push(at);
    text += char === "\n" ? " " : char;
  }
  return { text: text.trimEnd(), toSource: (offset) => normalized.toSource(kept[offset] ?? normalized.text.length) };
}

/** The range of a page's lines; an empty page stands where its text would be. */
function rangeOf(lines: readonly CvLine[], page: number, length: number): { start: number; end: number } {
  const own = lines.filter((line) => line.page === page);
  if (own.length > 0) return { start: own[0]!.start, end: own.at(-1)!.end };
  const next = lines.find((line) => line.page !== null && line.page > page);
  const at = next ? next.start : length;
  return { start: at, end: at };
}
