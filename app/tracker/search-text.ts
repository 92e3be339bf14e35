import { foldDiacritics, foldText } from "~/text/normalize";

/** Longest key of a list's order, in characters. */
const maxKeyLength = 80;

/** How a text is searched: lower case without diacritics, đ as d. */
export function plainText(text: string): string {
  return foldDiacritics(foldText(text.normalize("NFC")));
}

/** How a text is ordered and compared. */
export function sortKey(text: string | null): string {
  return plainText(text ?? "").slice(0, maxKeyLength);
}
