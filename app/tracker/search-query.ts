import type { Filters } from "./list-query";
import { plainText } from "./search-text";

/** Words of a search beyond this many are left out. */
const maxWords = 8;

/** Columns of the search index in which a person's words are looked for. */
const searched = "title company location source tags notes contacts";

/**
 * The FTS5 query for the filters of a list: rows of this owner that are what the choices ask for, and that hold a word beginning
 * with each of the typed ones, without regard to case and diacritics. Words are quoted, so none is an operator.
 */
export function searchQuery(ownerId: string, { search, stage, priority, workMode, tag }: Filters): string {
  const words = plainText(search).match(/[\p{L}\p{N}]+/gu) ?? [];
  const typed = words.slice(0, maxWords).map((word) => `"${word}"*`);
  const facets = [
    stage && facet("stage", stage),
    priority && facet("priority", String(priority)),
    workMode && facet("mode", workMode),
    tag && facet("tag", hexOf(tag)),
  ].filter((chosen) => chosen !== null);
  return [
    `owner : "${ownerId.replaceAll('"', "")}"`,
    ...(typed.length > 0 ? [`{${searched}} : (${typed.join(" AND ")})`] : []),
    ...(facets.length > 0 ? [`facets : (${facets.join(" AND ")})`] : []),
  ].join(" AND ");
}

/** A choice as the one word by which the search index knows it; the view `application_texts` writes the same. */
function facet(kind: string, value: string): string {
  return `"${kind}${value.replace(/[^\p{L}\p{N}]/gu, "")}"`;
}

/** A tag may hold anything, so it is known by its bytes. */
function hexOf(text: string): string {
  return [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
