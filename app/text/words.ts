import type { Span } from "./span";

/** Names that hold a slash and are one word. */
const SLASHED = "CI/CD|TCP/IP|PL/SQL|A/B|UI/UX|UX/UI|QA/QC|I/O|OS/2|SSL/TLS|B/L|L/C|R&D|C&B|F&B|P&L|M&A|L&D";
/** Endings after a dot that belong to a name (Node.js, ASP.NET, Socket.IO), not to the next sentence. */
const DOTTED = "js|net|io|ts|py|ai";

const WORD = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])(?:${SLASHED})(?![\\p{L}\\p{N}])`,
    "(?<![\\p{L}\\p{N}.])\\.net(?![\\p{L}\\p{N}])",
    `[\\p{L}\\p{M}\\p{N}]+(?:\\.(?:${DOTTED})(?![\\p{L}\\p{N}])|\\+\\+|#)?`,
  ].join("|"),
  "giu",
);

/** The words of a text as they stand, with their spans: letters, marks and digits, and names such as C#, .NET, Node.js, CI/CD. */
export function words(text: string): (Span & { word: string })[] {
  const found: (Span & { word: string })[] = [];
  for (const match of text.matchAll(WORD)) {
    found.push({ start: match.index, end: match.index + match[0].length, word: match[0] });
  }
  return found;
}

const SENTENCE_END = /\n+|[.!?…]+["'”’)\]]*\s+(?=["'“‘([]?[\p{Lu}\p{N}•\-–*])|;\s+/gu;
/** Abbreviations whose dot does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|no|mr|mrs|ms|dr|st|co|inc|ltd|tp|ts|ths|gs|pgs|q|p|vd|v\.v|\p{Lu})\.$/iu;

/** Sentences and lines of a text, without the white space around them. */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  const push = (end: number) => {
    const piece = text.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim() !== "") found.push({ start: start + lead, end: start + lead + piece.trim().length });
  };
  for (const match of text.matchAll(SENTENCE_END)) {
    const before = text.slice(Math.max(start, match.index - 8), match.index + 1);
    if (match[0].startsWith(".") && ABBREVIATION.test(before)) continue;
    const end = match.index + match[0].length;
    push(end);
    start = end;
  }
  push(text.length);
  return found;
}
