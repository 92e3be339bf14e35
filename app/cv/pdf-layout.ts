import type { SourceLine } from "./compose-text";
import type { PaintedPage } from "./pdf-page";
import { type Row, rowsOf } from "./pdf-rows";
import { wordsOf } from "./pdf-words";

/** Lines of one page in reading order. */
export function layOutPage(page: PaintedPage): SourceLine[] {
  return rowsOf(wordsOf(page.glyphs)).map((row) => toLine(row, page.number, 0));
}

/** Gap, in font sizes, from which two words of a row are set apart like cells. */
const cellGap = 1.6;

function toLine(row: Row, page: number, block: number): SourceLine {
  const pieces: SourceLine["pieces"] = [];
  let boldGlyphs = 0;
  let glyphCount = 0;
  let previous: Row["words"][number] | null = null;
  for (const word of row.words) {
    if (previous) {
      const gap = word.left - previous.right;
      pieces.push({ text: gap > cellGap * row.size ? "\t" : " ", box: null });
    }
    for (const glyph of word.glyphs) {
      pieces.push({ text: glyph.text, box: glyph.box });
      glyphCount += 1;
      if (glyph.bold) boldGlyphs += 1;
    }
    previous = word;
  }
  return { pieces, page, size: row.size, bold: boldGlyphs * 2 > glyphCount, bullet: false, block };
}
