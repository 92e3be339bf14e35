/** Characters no font shows: zero width, direction marks, tags. Flags of regions are written with tags and are no secret. */
const regionFlag = /\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}/gu;
const tags = /[\u{E0000}-\u{E007F}]+/gu;
const zeroWidth = /[\u200B-\u200D\u2060-\u2064\uFEFF]+/gu;

/** A few zero-width characters are typing habits; this many in a row carry a message. */
const leastZeroWidth = 8;

/**
 * Messages written in characters that nobody sees: tag characters as the letters they stand for, long zero-width runs by
 * their length. Empty for ordinary text.
 */
export function invisibleMessages(text: string): string[] {
  const found: string[] = [];
  for (const match of text.replace(regionFlag, "").matchAll(tags)) {
    const letters = [...match[0]].map((char) => String.fromCharCode(char.codePointAt(0)! - 0xe0000)).join("");
    const readable = letters.replace(/[^\x20-\x7e]/g, "");
    if (readable !== "") found.push(readable);
  }
  for (const match of text.matchAll(zeroWidth)) {
    if (match[0].length >= leastZeroWidth) found.push(`U+200B × ${match[0].length}`);
  }
  return found;
}
