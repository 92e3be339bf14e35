import type { Box } from "./cv-document";
import type { Glyph } from "./pdf-page";

/** Characters that stand together on one baseline. `spaceBefore`: the file itself paints a space before the word. */
export type Word = {
  glyphs: Glyph[];
  left: number;
  right: number;
  baseline: number;
  size: number;
  spaceBefore: boolean;
};

/** A gap of this share of the font size parts two words where the file paints no space. */
const wordGap = 0.17;

function isBlank(glyph: Glyph): boolean {
  return /^[\s\u00a0]*$/u.test(glyph.text);
}

function isMark(glyph: Glyph): boolean {
  return /^\p{M}+$/u.test(glyph.text);
}

function startWord(glyph: Glyph, spaceBefore: boolean): Word {
  const [x, , width] = glyph.box;
  return { glyphs: [glyph], left: x, right: x + width, baseline: glyph.baseline[1], size: glyph.size, spaceBefore };
}

/** Whether a glyph, painted right after a word, goes on writing it. */
function continues(word: Word, glyph: Glyph): boolean {
  const size = Math.max(word.size, glyph.size);
  if (Math.abs(glyph.baseline[1] - word.baseline) > size * 0.2) return isMark(glyph) && overlaps(word, glyph);
  const gap = glyph.box[0] - word.right;
  return gap < Math.min(word.size, glyph.size) * wordGap && gap > -size * 0.5;
}

function overlaps(word: Word, glyph: Glyph): boolean {
  const centre = glyph.box[0] + glyph.box[2] / 2;
  return centre > word.left - word.size * 0.3 && centre < word.right + word.size * 0.3;
}

/** Words of horizontal glyphs in painting order. */
export function wordsOf(glyphs: readonly Glyph[]): Word[] {
  const words: Word[] = [];
  let current: Word | null = null;
  let spaceBefore = false;
  for (const glyph of glyphs) {
    if (isBlank(glyph)) {
      if (current) spaceBefore = true;
      current = null;
      continue;
    }
    if (current && continues(current, glyph)) {
      current.glyphs.push(glyph);
      current.right = Math.max(current.right, glyph.box[0] + glyph.box[2]);
      current.left = Math.min(current.left, glyph.box[0]);
      current.size = Math.max(current.size, glyph.size);
    } else {
      current = startWord(glyph, spaceBefore);
      words.push(current);
    }
    spaceBefore = false;
  }
  return words;
}

export function wordBox(word: Word): Box {
  const top = Math.min(...word.glyphs.map((glyph) => glyph.box[1]));
  const bottom = Math.max(...word.glyphs.map((glyph) => glyph.box[1] + glyph.box[3]));
  return [word.left, top, word.right - word.left, bottom - top];
}
