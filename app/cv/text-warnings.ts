import type { CvLine, CvWarning, ReadText } from "./cv-document";
import { findInjectionLike } from "./injection-like";

/** Longest excerpt of hidden text that is kept to show. */
const longestExcerpt = 300;
const mostWarnings = 5;

/** Hidden text as kept for the owner to see: tidy, and cut when long. */
export function hiddenExcerpt(text: string): string {
  const tidy = text.replace(/\s+/gu, " ").trim();
  return tidy.length > longestExcerpt ? `${tidy.slice(0, longestExcerpt - 1).trimEnd()}…` : tidy;
}

function pageAt(lines: readonly CvLine[], offset: number): number | null {
  return lines.find((line) => line.end > offset)?.page ?? null;
}

function onPage(page: number | null): { page?: number } {
  return page === null ? {} : { page };
}

/** Warnings about text nobody sees and about text, seen or not, that gives orders to a machine. */
export function warnOfMessages({ text, lines, hidden }: Pick<ReadText, "text" | "lines" | "hidden">): CvWarning[] {
  const warnings: CvWarning[] = hidden.map(({ page, excerpt }) => ({
    code: "hidden_text",
    ...onPage(page),
    detail: excerpt,
    start: null,
    end: null,
  }));
  for (const { start, end } of findInjectionLike(text.replaceAll("\n", " ")).slice(0, mostWarnings)) {
    const detail = text.slice(start, end).replaceAll("\n", " ");
    warnings.push({ code: "injection_like_text", ...onPage(pageAt(lines, start)), detail, start, end });
  }
  for (const { page, excerpt } of hidden) {
    const found = findInjectionLike(excerpt)[0];
    if (!found) continue;
    const detail = excerpt.slice(found.start, found.end);
    warnings.push({ code: "injection_like_text", ...onPage(page), detail, start: null, end: null });
  }
  return warnings;
}
