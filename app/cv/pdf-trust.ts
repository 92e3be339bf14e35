import { brokenWordShare, isGarbled, oneLetterFonts } from "./garbled-text";
import type { Glyph } from "./pdf-page";
import { wordsOf, wordText } from "./pdf-words";

/**
 * Whether the characters of a document read as something else than what is painted, and the characters with those marked
 * that only stand for another letter (U+FFFD), so that no wrong word gets into the text.
 */
export function trustGlyphs(glyphs: readonly Glyph[]): { glyphs: Glyph[]; garbled: boolean } {
  const words = wordsOf(glyphs);
  const { fonts, share } = oneLetterFonts(words.map((word) => word.glyphs));
  const broken = brokenWordShare(words.map(wordText).join(" "));
  if (!isGarbled(share)) return { glyphs: [...glyphs], garbled: isGarbled(broken) };
  return {
    glyphs: glyphs.map((glyph) => (fonts.has(glyph.font) ? { ...glyph, text: "\uFFFD" } : glyph)),
    garbled: true,
  };
}
