import type { Span } from "~/text/span";

/** One line of a posting without its bullet or number and outer blanks; never empty. */
export type PostingLine = Span & { bullet: boolean };

/**
 * Cuts a text into lines, and a line at bullets that stand inside it. A parent line that repeats the lines
 * below it, run together, keeps only what comes before the repetition. Spans point into the text given.
 */
export function postingLines(text: string): PostingLine[] {
  const lines: PostingLine[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    for (const piece of cutAtInnerBullets(text, { start, end })) {
      const line = withoutBullet(text, piece);
      if (line !== null) lines.push(line);
    }
    start = end + 1;
  }
  return withoutRepeats(text, lines);
}

const bulletMark =
  /^(?:[-–—•·●▪◦○■□►▶➢➤➔→✓✔✅☑❖◆♦★⭐*>»\u{f0a7}\u{f0b7}\u{f0d8}\u{f0fc}]|\p{Extended_Pictographic}|\+(?=\s|\p{L})|o(?=\s+\p{Lu})|\(?\d{1,2}[.)](?=\s|\p{L})|\(?(?:[a-zA-Z]|[IVX]{1,4})[.)](?=\s|\p{Lu}\p{L})|\d{1,2}\.\d{1,2}[.)]?\s(?!\s*[-–])|#{1,6}(?=\s))\s*/u;

const innerBullet = /(?:\s[•●▪■►➢✓✔❖]|(?<=[.;:!])\s*[-–+•*](?=\s*\p{Lu})|(?<=\p{Ll}|\))\s+\+\s+(?=\p{Lu}\p{Ll}))\s*/gu;

function cutAtInnerBullets(text: string, line: Span): (Span & { bullet: boolean })[] {
  const pieces: (Span & { bullet: boolean })[] = [];
  let start = line.start;
  let bullet = false;
  const body = text.slice(line.start, line.end);
  for (const match of body.matchAll(innerBullet)) {
    pieces.push({ start, end: line.start + match.index, bullet });
    start = line.start + match.index + match[0].length;
    bullet = true;
  }
  pieces.push({ start, end: line.end, bullet });
  return pieces;
}

function withoutBullet(text: string, piece: Span & { bullet: boolean }): PostingLine | null {
  let { start, end } = piece;
  let bullet = piece.bullet;
  for (;;) {
    while (start < end && /\s/.test(text[start]!)) start++;
    const mark = bulletMark.exec(text.slice(start, Math.min(end, start + 12)));
    if (mark === null) break;
    bullet = true;
    start += mark[0].length;
  }
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { start, end, bullet } : null;
}

/** Shorter lines repeat by chance. */
const minRepeatedLetters = 12;

function withoutRepeats(text: string, lines: PostingLine[]): PostingLine[] {
  const letters = lines.map((line) => lettersOf(text, line));
  return lines.flatMap((line, index) => {
    const child = letters[index + 1];
    if (child === undefined || child.letters.length < minRepeatedLetters) return [line];
    const own = letters[index]!;
    const at = own.letters.indexOf(child.letters);
    if (at === -1 || own.letters.length === child.letters.length) return [line];
    const end = at === 0 ? line.start : own.offsets[at - 1]! + 1;
    const kept = { ...line, end: closeAfter(text, end, line.end) };
    return at === 0 ? [] : [kept];
  });
}

/** Keeps the closing bracket and the colon that belong to what is kept. */
function closeAfter(text: string, end: number, limit: number): number {
  let close = end;
  while (close < limit && /[)\]:]/.test(text[close]!)) close++;
  return close;
}

function lettersOf(text: string, line: Span): { letters: string; offsets: number[] } {
  let letters = "";
  const offsets: number[] = [];
  for (let index = line.start; index < line.end; index++) {
    if (/[\s\p{P}]/u.test(text[index]!)) continue;
    letters += text[index];
    offsets.push(index);
  }
  return { letters, offsets };
}
