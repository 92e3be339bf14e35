import type { Glyph } from "./pdf-page";

/** Characters that stand together on one baseline. `order` is the place in the painting order. */
export type Word = {
  glyphs: Glyph[];
  left: number;
  right: number;
  baseline: number;
  size: number;
  order: number;
  /** a picture drawn as a letter: it parts words but is not text */
  icon: boolean;
};

/** A gap of this share of the font size parts two words where the file paints no space. */
const wordGap = 0.11;

/** Raised and lowered characters (1st, H2O) stay with their word up to this share of its font size. */
const raised = 0.5;

const iconFont =
  /awesome|fontello|academicons|glyphicons|ionicons|typicons|feather|remixicon|entypo|linecons|material(?:-?icons|-?symbols)|bootstrap-?icons|icomoon|(?:^|[-+])fa-?(?:solid|brands|regular)|marvosym|webdings|wingdings|dingbats|simple-?line|icons|iconfont/i;
const privateUse = /^[\uE000-\uF8FF\u{F0000}-\u{10FFFD}]+$/u;

function isBlank(glyph: Glyph): boolean {
  return /^[\s\u00a0\u200b]*$/u.test(glyph.text);
}

function isMark(glyph: Glyph): boolean {
  return /^\p{M}+$/u.test(glyph.text);
}

function isIcon(glyph: Glyph): boolean {
  return privateUse.test(glyph.text) || iconFont.test(glyph.font);
}

/** ZapfDingbats is also where some writers put letters their font lacks, so it is an icon only where it stands alone. */
function partsWords(glyph: Glyph): boolean {
  return isIcon(glyph) && !/dingbats/i.test(glyph.font);
}

function startWord(glyph: Glyph): Word {
  const [x, , width] = glyph.box;
  const { size, order } = glyph;
  return { glyphs: [glyph], left: x, right: x + width, baseline: glyph.baseline[1], size, order, icon: false };
}

/** Whether a glyph, painted right after a word, goes on writing it. */
function continues(word: Word, glyph: Glyph): boolean {
  const last = word.glyphs.at(-1)!;
  if (partsWords(last) !== partsWords(glyph)) return false;
  const size = Math.max(word.size, glyph.size);
  const shift = Math.abs(glyph.baseline[1] - word.baseline);
  const gap = glyph.box[0] - word.right;
  if (isMark(glyph) && shift < size && gap > -size * 1.5 && gap < size * wordGap) return true;
  if (gap < -size * 0.5) return false;
  if (shift > size * 0.2) return shift < size * raised && gap < size * 0.1;
  return gap < Math.min(word.size, glyph.size) * wordGap + Math.max(0, last.spacing);
}

function extend(word: Word, glyph: Glyph): void {
  word.glyphs.push(glyph);
  word.right = Math.max(word.right, glyph.box[0] + glyph.box[2]);
  word.left = Math.min(word.left, glyph.box[0]);
  if (glyph.size > word.size) {
    word.size = glyph.size;
    word.baseline = glyph.baseline[1];
  }
}

/** Words of horizontal glyphs, in painting order. */
export function wordsOf(glyphs: readonly Glyph[]): Word[] {
  const words: Word[] = [];
  let current: Word | null = null;
  for (const glyph of glyphs) {
    if (isBlank(glyph)) {
      current = null;
    } else if (current && continues(current, glyph)) {
      extend(current, glyph);
    } else {
      current = startWord(glyph);
      words.push(current);
    }
  }
  for (const word of words) word.icon = word.glyphs.every(isIcon);
  return words;
}

/** The text of a word as its glyphs give it. */
export function wordText(word: Word): string {
  return word.glyphs.map((glyph) => glyph.text).join("");
}
