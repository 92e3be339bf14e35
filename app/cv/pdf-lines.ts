import { bulletText } from "./bullets";
import type { LinePiece, SourceLine } from "./compose-text";
import type { Row } from "./pdf-rows";
import { type Word, wordText } from "./pdf-words";

/** Gap, in font sizes, from which two words of a row are set apart like cells. */
const cellGap = 1.1;

/** Where a row stands; `bodySize` is the most common font size of its page. */
type RowPlace = { page: number; block: number; corridor: number | null; bodySize: number };

/** One visual line of a row: bullets and icons become attributes, wide gaps tabs, spaced letters words. */
export function lineOf(row: Row, { page, block, corridor, bodySize }: RowPlace): SourceLine | null {
  const first = row.words[0];
  if (!first) return null;
  const isOrnamented = row.words.length > 2 && wordText(first) === wordText(row.words.at(-1)!);
  const marked = row.words.length > 1 && !isOrnamented && (first.icon || bulletText.test(wordText(first)));
  const words = row.words.filter((word, index) => !word.icon && !(marked && index === 0));
  if (words.length === 0) return null;
  const spaced = spacedGap(words);
  const cellStarts = new Set(row.cells?.slice(1).map((cell) => cell[0]));
  if (!marked && row.size <= largestHeader * bodySize) cellStarts.add(afterBold(words));
  const pieces: LinePiece[] = [];
  words.forEach((word, index) => {
    const previous = words[index - 1];
    if (previous) {
      const crosses = corridor !== null && previous.left < corridor - 0.5 && word.left >= corridor - 0.5;
      const text = crosses || cellStarts.has(word) ? "\t" : separator(word.left - previous.right, row.size, spaced);
      pieces.push({ text, box: null });
    }
    for (const glyph of word.glyphs) pieces.push({ text: glyph.text, box: glyph.box });
  });
  const glyphs = words.flatMap((word) => word.glyphs);
  const bold = glyphs.filter((glyph) => glyph.bold).length * 2 > glyphs.length;
  return { pieces, page, size: row.size, bold, bullet: marked, block, letterSpaced: spaced?.parted };
}

/** In sizes of running text: a larger row is a name, whose parts may differ in weight. */
const largestHeader = 1.25;

/** In words: a longer row is running text with some words in bold. */
const longestHeader = 12;

/** The first word behind a title in bold, where a name in regular type follows it: "**PROJECT MANAGER** Lumen Ltd". */
function afterBold(words: readonly Word[]): Word | undefined {
  if (words.length > longestHeader) return undefined;
  const isBold = (word: Word) => word.glyphs[0]!.bold;
  const at = words.findIndex((word) => !isBold(word));
  if (at < 1 || words.slice(at).some(isBold)) return undefined;
  const [before, after] = [wordText(words[at - 1]!), wordText(words[at]!)];
  const isNamed = /^\p{Lu}[\p{L}\p{M}.&'’-]/u.test(after) && /[\p{L}\p{M})]$/u.test(before);
  return isNamed ? words[at] : undefined;
}

function separator(gap: number, size: number, spaced: SpacedGap | null): string {
  if (spaced) return gap > spaced.limit ? (gap > spaced.limit * 3 ? "\t" : " ") : spaced.parted ? "" : " ";
  return gap > cellGap * size ? "\t" : " ";
}

/** Letter-spaced rows: gaps above `limit` part words. `parted` is false where all gaps are alike, so only words can tell. */
type SpacedGap = { limit: number; parted: boolean };

function spacedGap(words: readonly Word[]): SpacedGap | null {
  if (words.length < 4) return null;
  const letters = words.filter((word) => /^\p{L}\p{M}*$/u.test(wordText(word).normalize("NFC")));
  const short = words.filter((word) => word.glyphs.length <= 3);
  if (letters.length < 0.7 * words.length || letters.length < 4 || short.length < words.length) return null;
  const gaps = words.slice(1).map((word, index) => word.left - words[index]!.right);
  const sorted = [...gaps].sort((a, b) => a - b);
  const limit = 1.6 * Math.max(sorted[Math.floor((sorted.length - 1) / 2)]!, 0.1);
  return { limit, parted: gaps.some((gap) => gap > limit) || words.length < 7 };
}
