import { foldText, foldTonePlacement, normalizeText } from "./normalize";
import type { Span } from "./span";

const QUOTE_MARKS = /["“”„‟«»'‘’‚‛`´]/g;
const DASHES = /[-‐‑‒–—―−]/g;
const WORD_CHARACTER = "[\\p{L}\\p{M}\\p{N}]";

/** Case, tone placement, quote marks and dashes folded; same length as the text. */
function foldForQuote(text: string): string {
  return foldTonePlacement(foldText(text)).replace(QUOTE_MARKS, "'").replace(DASHES, "-");
}

function quotePattern(quote: string): RegExp {
  const body = quote
    .split(/\s+/u)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"))
    .join("\\s+");
  const before = /^[\p{L}\p{M}\p{N}]/u.test(quote) ? `(?<!${WORD_CHARACTER})` : "";
  const after = /[\p{L}\p{M}\p{N}]$/u.test(quote) ? `(?!${WORD_CHARACTER})` : "";
  return new RegExp(before + body + after, "u");
}

/**
 * The first place where the quote stands in the text (in `within`, if given), as whole words, or null.
 * White space, line breaks, case, quote marks, dashes and the placement of Vietnamese tone marks may differ; every letter,
 * diacritic, digit and other sign must be the same. `text` is NFC; offsets are UTF-16 code units into it.
 */
export function locateQuote(text: string, quote: string, within?: Span): Span | null {
  const wanted = foldForQuote(normalizeText(quote).text).trim();
  if (wanted === "") return null;
  const from = within?.start ?? 0;
  const match = quotePattern(wanted).exec(foldForQuote(text.slice(from, within?.end ?? text.length)));
  return match === null ? null : { start: from + match.index, end: from + match.index + match[0].length };
}
