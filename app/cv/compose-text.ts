import { normalizeText } from "~/text/normalize";
import type { Box, CvLine, PageArea, TextRun } from "./cv-document";
import { spacesBetweenLetters } from "./spaced-letters";
import { spacesInSyllables } from "./split-diacritics";
import { uniteBoxes } from "./unite-boxes";

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
  /** letters were set apart and have been joined */
  letterSpaced?: boolean;
};

export type ComposedText = {
  text: string;
  lines: CvLine[];
  runs: TextRun[];
  pages: PageArea[];
  /** where letters set apart were joined to words */
  letterSpaced: { start: number; end: number; page: number | null }[];
  /** the document went on beyond what is read */
  truncated: boolean;
};

/** Most characters of a document: more than 20 full pages. What follows is left out and said so. */
export const maxTextLength = 200_000;

function areLevel(a: Box, b: Box): boolean {
  return Math.min(a[1] + a[3], b[1] + b[3]) >= Math.max(a[1], b[1]);
}

/**
 * One run per word: the union of the boxes of its characters. A word that goes on at another height (a joined line end)
 * gives two. `boxAt` answers for an offset in `text`.
 */
function runsOf(text: string, start: number, page: number, boxAt: (offset: number) => Box | null): TextRun[] {
  const runs: TextRun[] = [];
  for (const match of text.matchAll(/\S+/gu)) {
    let run: TextRun | null = null;
    for (let at = match.index; at < match.index + match[0].length; at += 1) {
      const own = boxAt(at);
      if (own && run && !areLevel(run.box, own)) run = null;
      if (own && !run) {
        run = { start: start + at, end: start + at, page, box: own };
        runs.push(run);
      }
      if (!run) continue;
      if (own) run.box = uniteBoxes(run.box, own);
      run.end = start + at + 1;
    }
  }
  return runs;
}

/**
 * Builds the text of a document from its lines in reading order: NFC, one space between words, a tab between what is set
 * apart like cells of a table, lines joined by "\n". Lines that hold no visible character are left out. Offsets in the
 * result are UTF-16 code units.
 */
export function composeText(
  sourceLines: readonly SourceLine[],
  pageSizes: readonly { number: number; width: number; height: number }[],
): ComposedText {
  const lines: CvLine[] = [];
  const runs: TextRun[] = [];
  const letterSpaced: ComposedText["letterSpaced"] = [];
  const parts: string[] = [];
  let length = 0;
  let truncated = false;
  for (const source of sourceLines) {
    const { page, size, bold, bullet, block } = source;
    const raw = source.pieces.map((piece) => piece.text).join("");
    const room = Math.max(0, maxTextLength - length - 1);
    const tidy = tidyLine(raw.slice(0, room));
    truncated ||= raw.length > room;
    if (tidy.text === "") continue;
    const start = parts.length === 0 ? 0 : length + 1;
    const end = start + tidy.text.length;
    parts.push(tidy.text);
    length = end;
    lines.push({ start, end, page, size, bold, bullet, block });
    if (source.letterSpaced || tidy.letterSpaced) letterSpaced.push({ start, end, page });
    if (page !== null) {
      const owners = source.pieces.flatMap((piece) => Array<Box | null>(piece.text.length).fill(piece.box));
      runs.push(...runsOf(tidy.text, start, page, (at) => owners[tidy.toSource(at)] ?? null));
    }
  }
  const pages = pageSizes.map(({ number, width, height }) => ({
    number,
    width,
    height,
    ...rangeOf(lines, number, length),
  }));
  return { text: parts.join("\n"), lines, runs, pages, letterSpaced, truncated };
}

type TidyLine = { text: string; letterSpaced: boolean; toSource(offset: number): number };

/** Normalised line: spaced letters and split syllables joined, single spaces, none at the ends. */
function tidyLine(raw: string): TidyLine {
  const normalized = normalizeText(raw);
  const source = normalized.text;
  const betweenLetters = spacesBetweenLetters(source);
  const dropped = new Set([...betweenLetters, ...spacesInSyllables(source)]);
  const kept: number[] = [];
  const chars: string[] = [];
  for (let at = 0; at < source.length; at += 1) {
    const char = source[at] === "\n" ? " " : source[at]!;
    if (dropped.has(at)) continue;
    if (char === " " || char === "\t") {
      const last = chars.at(-1);
      if (last === undefined || last === "\t" || (last === " " && char === " ")) continue;
      if (last === " ") {
        chars.pop();
        kept.pop();
      }
    }
    kept.push(at);
    chars.push(char);
  }
  return {
    text: chars.join("").trimEnd(),
    letterSpaced: betweenLetters.length > 0,
    toSource: (offset) => normalized.toSource(kept[offset] ?? source.length),
  };
}

/** The range of a page's lines; an empty page stands where its text would be. */
function rangeOf(lines: readonly CvLine[], page: number, length: number): { start: number; end: number } {
  const own = lines.filter((line) => line.page === page);
  if (own.length > 0) return { start: own[0]!.start, end: own.at(-1)!.end };
  const next = lines.find((line) => line.page !== null && line.page > page);
  const at = next ? next.start : length;
  return { start: at, end: at };
}
