import { plainText } from "./search-text";

/** Words of a search beyond this many are left out. */
const maxWords = 8;

/**
 * The FTS5 query for what a person typed: rows of this owner that hold a word beginning with each of the typed ones, without
 * regard to case and diacritics. Null when nothing is typed that could be found. Words are quoted, so none is an operator.
 */
export function searchQuery(ownerId: string, search: string): string | null {
  const words =
    plainText(search)
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, maxWords) ?? [];
  if (words.length === 0) return null;
  const typed = words.map((word) => `"${word}"*`).join(" AND ");
  return `owner : "${ownerId.replaceAll('"', "")}" AND {title company location source tags notes} : (${typed})`;
}
