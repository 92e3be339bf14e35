import { foldText } from "~/text/normalize";
import { words } from "~/text/words";

const enoughWords = 0.5;
const shortQuote = 200;

/** Whether one of our quotes holds half the words of one of the reader's, without being much longer than it. */
export function showsSameEvidence(reader: string[], ours: string[]): boolean {
  return reader.some((expected) => ours.some((quote) => holds(expected, quote)));
}

function holds(expected: string, quote: string): boolean {
  if (quote.length > Math.max(shortQuote, 2 * expected.length)) return false;
  const wanted = wordsOf(expected);
  const present = new Set(wordsOf(quote));
  return wanted.length > 0 && wanted.filter((word) => present.has(word)).length >= enoughWords * wanted.length;
}

function wordsOf(text: string): string[] {
  return words(foldText(text.normalize("NFC"))).map(({ word }) => word);
}
