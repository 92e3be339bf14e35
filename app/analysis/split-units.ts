import type { Span } from "~/text/span";
import { sentences } from "~/text/words";

/** Bullets, tabs and wide gaps inside a line: borders that a layout tool left where columns or list items met. */
const columnBorder = /\t+| {3,}|\s*[•●▪◦‣■➢➤✓✔►\uf0b7]\s*/gu;
const opensNew = /^\s*(?:[•●▪◦‣□■➢➤✓✔*►+·–—-]|\d{1,2}[.)])\s*\S/u;
const closes = /[.!?:;]\s*$/u;
/** "English: TOEIC 785", "Ngoại ngữ: …": a line with a name of its own is about something else than the line before. */
const named = /^\s*\p{Lu}[\p{L}\p{M}&/-]*(?: [\p{L}\p{M}&/-]+){0,3}: \S/u;

/**
 * Cuts a passage into the pieces that can prove something alone: sentences, deliberate lines, bullets.
 * A line that was only wrapped stays together with the next. Spans are into `text`, in order, without white space around.
 */
export function splitUnits(text: string, passage: Span): Span[] {
  return unwrappedLines(text, passage)
    .flatMap((line) => within(line, columnPieces(text.slice(line.start, line.end))))
    .flatMap((piece) => within(piece, sentences(text.slice(piece.start, piece.end).replaceAll("\n", " "))))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

function within({ start }: Span, parts: Span[]): Span[] {
  return parts.map((part) => ({ start: start + part.start, end: start + part.end }));
}

function unwrappedLines(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  for (let from = start; from < end; ) {
    const found = text.indexOf("\n", from);
    const to = found === -1 || found > end ? end : found;
    if (text.slice(from, to).trim() !== "") lines.push({ start: from, end: to });
    from = to + 1;
  }
  const width = Math.max(0, ...lines.map((line) => line.end - line.start));
  const joined: Span[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (
      before !== undefined &&
      continues(text.slice(before.start, before.end), text.slice(line.start, line.end), width)
    ) {
      before.end = line.end;
    } else joined.push(line);
  }
  return joined;
}

/** A line goes on in the next when the next one's first word would not have fitted, or begins in lower case. */
function continues(before: string, after: string, width: number): boolean {
  if (opensNew.test(after) || named.test(after) || closes.test(before)) return false;
  const next = after.trimStart();
  if (/^\p{Ll}/u.test(next)) return true;
  const lastLine = before.slice(before.lastIndexOf("\n") + 1);
  const firstWord = /^\S+/u.exec(next)?.[0].length ?? 0;
  return width > 60 && lastLine.trimEnd().length + 1 + firstWord > width - 2;
}

function columnPieces(line: string): Span[] {
  const parts: Span[] = [];
  let from = 0;
  const push = (to: number) => {
    const piece = line.slice(from, to);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim() !== "") parts.push({ start: from + lead, end: from + lead + piece.trim().length });
  };
  for (const border of line.matchAll(columnBorder)) {
    push(border.index);
    from = border.index + border[0].length;
  }
  push(line.length);
  return parts;
}
