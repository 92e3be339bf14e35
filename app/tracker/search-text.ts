import { foldDiacritics, foldText } from "~/text/normalize";

/** Longest key of a list's order, in characters. */
const maxKeyLength = 80;

/** How a text is ordered and compared: lower case without diacritics, đ as d. */
export function sortKey(text: string | null): string {
  return foldDiacritics(foldText((text ?? "").normalize("NFC"))).slice(0, maxKeyLength);
}
