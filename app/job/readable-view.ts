/** A posting's text as a person reads it, with the way back to the text as given. */
export type ReadableView = {
  text: string;
  /** the offset in the given text of an offset in `text` */
  toSource(offset: number): number;
};

/**
 * Reads past pasted markup: block tags become line breaks, other tags vanish, entities become their letters, characters
 * without width vanish, no-break spaces become spaces. A text without any of these is its own view. Linear in its length.
 */
export function readableView(source: string): ReadableView {
  const starts: number[] = [0];
  const origins: number[] = [0];
  let text = "";
  let copied = 0;
  for (const match of source.matchAll(markup)) {
    text += source.slice(copied, match.index);
    starts.push(text.length);
    origins.push(match.index);
    text += readableForm(match[0]);
    copied = match.index + match[0].length;
    starts.push(text.length);
    origins.push(copied);
  }
  if (copied === 0) return { text: source, toSource: (offset) => offset };
  text += source.slice(copied);
  return { text, toSource: (offset) => originOf(offset, starts, origins) };
}

const markup =
  /<!--[^>]{0,2000}-->|<\/?[a-z][a-z0-9]{0,12}(?:\s[^<>]{0,2000})?\/?>|&(?:[a-z]{2,8}|#\d{1,6}|#x[0-9a-f]{1,5});|\*\*|[\u00a0\u200b-\u200f\u2028-\u202e\u2060\ufe0f\ufeff]|[\u{e0000}-\u{e007f}]/giu;

const blockTag = /^<\/?(?:li|br|p|div|ul|ol|h[1-6]|tr|table|section|article|dt|dd|dl|header|footer|blockquote)\b/i;
const cellTag = /^<\/?t[dh]\b/i;

const namedEntities: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  bull: "•",
  middot: "·",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
};

function readableForm(piece: string): string {
  if (piece.startsWith("<")) return blockTag.test(piece) ? "\n" : cellTag.test(piece) ? " " : "";
  if (piece.startsWith("&")) return decodeEntity(piece);
  if (piece === "\u00a0") return " ";
  return piece === "\u2028" || piece === "\u2029" ? "\n" : "";
}

function decodeEntity(entity: string): string {
  const name = entity.slice(1, -1);
  if (!name.startsWith("#")) return namedEntities[name.toLowerCase()] ?? entity;
  const code = name[1] === "x" || name[1] === "X" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const isSafe = code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isSafe ? String.fromCodePoint(code).replace("\u00a0", " ") : " ";
}

function originOf(offset: number, starts: number[], origins: number[]): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  const next = origins[low + 1] ?? Number.POSITIVE_INFINITY;
  return Math.min(origins[low]! + offset - starts[low]!, next);
}
