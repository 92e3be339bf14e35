import type { ReadText } from "./cv-document";
import { invisibleMessages } from "./invisible-characters";
import type { Glyph, PaintedPage } from "./pdf-page";
import type { SeenGlyphs } from "./pdf-visibility";
import { wordsOf, wordText } from "./pdf-words";
import { hiddenExcerpt } from "./text-warnings";

/** Letters and digits from which hidden text is a message: fewer are crumbs of a layout. */
const leastUnseen = 3;
const leastMisplaced = 8;

function readHidden(glyphs: readonly Glyph[], least: number): string[] {
  const words = wordsOf(glyphs).filter((word) => !word.icon);
  const text = words.map(wordText).join(" ");
  return (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= least ? [text] : [];
}

/** What each page says that nobody sees, one entry per page and way of hiding. */
export function hiddenMessages(pages: readonly ({ page: PaintedPage } & SeenGlyphs)[]): ReadText["hidden"] {
  return pages.flatMap(({ page, visible, unseen, misplaced }) => {
    const painted = visible.map((glyph) => glyph.text).join("");
    const found = [
      ...readHidden(unseen, leastUnseen),
      ...readHidden(misplaced, leastMisplaced),
      ...invisibleMessages(painted),
    ];
    return found.map((text) => ({ page: page.number, excerpt: hiddenExcerpt(text) }));
  });
}
