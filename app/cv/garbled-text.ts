/** Signs that stand where a letter could not be written or read. */
const brokenSign = /[\uFFFD\u25A0\u25A1\u25AF\u2588\u0000-\u0008\u000E-\u001F\u0080-\u009F\uE000-\uF8FF]/u;
const insideWord =
  /(?<=\p{L})[\uFFFD\u25A0\u25A1\u25AF\u2588\u0000-\u0008\u000E-\u001F\u0080-\u009F\uE000-\uF8FF]|[\uFFFD\u25A0\u25A1\u25AF\u2588\u0000-\u0008\u000E-\u001F\u0080-\u009F\uE000-\uF8FF](?=\p{L})/u;

/** A word of which no letter could be read. */
const unreadWord = /^\uFFFD{2,}$/u;

/** From this share of broken words on, a text cannot be trusted. */
const brokenShare = 0.05;
const leastWords = 20;

/**
 * The share of words, 0 to 1, in which signs stand for letters ("nghi■p"), or in which no letter could be read. A text
 * of fewer than 20 words counts only when most of it could not be read.
 * The text must not be cleaned of controls and private-use characters before.
 */
export function brokenWordShare(text: string): number {
  const words = text.split(/\s+/u).filter((word) => /\p{L}/u.test(word) || brokenSign.test(word));
  const unread = words.filter((word) => unreadWord.test(word)).length;
  const broken = words.filter((word) => insideWord.test(word)).length;
  if (words.length < leastWords) return unread * 2 > words.length ? 1 : 0;
  return (broken + unread) / words.length;
}

/** One character of a text with the font that paints it. */
export type FontLetter = { text: string; font: string };

const leastLetters = 12;
const oneLetterShare = 0.95;

/**
 * Fonts whose characters nearly all read as one and the same sign, inside words that other fonts write: what is painted
 * differs from what is read. `share` is the share of words such fonts take part in.
 */
export function oneLetterFonts(words: readonly (readonly FontLetter[])[]): { fonts: Set<string>; share: number } {
  const counts = new Map<string, Map<string, number>>();
  for (const letter of words.flat()) {
    const own = counts.get(letter.font) ?? new Map<string, number>();
    own.set(letter.text, (own.get(letter.text) ?? 0) + 1);
    counts.set(letter.font, own);
  }
  const suspects = new Set<string>();
  for (const [font, signs] of counts) {
    const total = [...signs.values()].reduce((sum, count) => sum + count, 0);
    if (total >= leastLetters && Math.max(...signs.values()) >= oneLetterShare * total) suspects.add(font);
  }
  if (suspects.size === 0 || words.length < leastWords) return { fonts: new Set(), share: 0 };
  const mixed = words.filter((word) => {
    const strange = word.filter((letter) => suspects.has(letter.font)).length;
    return strange > 0 && strange < word.length;
  });
  return { fonts: suspects, share: mixed.length / words.length };
}

/** Whether a text is garbled, by the share of words that are broken in either way. */
export function isGarbled(share: number): boolean {
  return share >= brokenShare;
}
