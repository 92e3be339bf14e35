import type { CvDocument, DocumentFormat } from "~/cv/cv-document";
import { shownLanguage } from "~/cv/language-mentions";
import { type ReadBlock, readOrder } from "~/cv/read-order";
import { type SectionText, sectionTexts } from "~/cv/section-texts";
import type { Assessment } from "./assessment";

/** A kind of warning, once, with where it was seen and what it is about in the CV's own words. */
export type ReadWarning = { code: Assessment["cvWarnings"][number]["code"]; pages: number[]; excerpts: string[] };

/** What was read of a CV, as its owner is shown it. */
export type Reading = Pick<CvDocument, "text" | "language" | "profile"> & {
  format: DocumentFormat;
  pages: number;
  sections: SectionText[];
  blocks: ReadBlock[];
  warnings: ReadWarning[];
  /** of the profile's languages, in the language of the page */
  languageNames: string[];
};

/** Excerpts name what a warning is about; a whole page of them says no more. */
const mostExcerpts = 5;
/** In characters. */
const longestExcerpt = 160;

/** Everything about the reading of an analysed CV that its owner can check. */
export function readingOf(
  { cv, cvWarnings }: Pick<Assessment, "cv" | "cvWarnings">,
  pageLanguage: "en" | "vi",
): Reading {
  const { text, language, profile, format, pages, sections, hidden } = cv;
  const warnings = new Map<ReadWarning["code"], ReadWarning>();
  for (const { code, page, start, end } of [...cv.warnings, ...cvWarnings]) {
    const known = warnings.get(code) ?? { code, pages: [], excerpts: code === "hidden_text" ? excerptsOf(hidden) : [] };
    if (page !== undefined && !known.pages.includes(page)) known.pages.push(page);
    if (typeof start === "number" && typeof end === "number") known.excerpts.push(text.slice(start, end));
    warnings.set(code, known);
  }
  return {
    text,
    language,
    profile,
    format,
    pages: pages.length,
    sections: sectionTexts(text, sections),
    blocks: readOrder(cv),
    languageNames: profile.languages.map((entry) => shownLanguage(entry.language, pageLanguage)),
    warnings: [...warnings.values()].map((warning) => ({
      ...warning,
      pages: warning.pages.sort((a, b) => a - b),
      excerpts: [...new Set(warning.excerpts.map(shortened))].slice(0, mostExcerpts),
    })),
  };
}

function excerptsOf(hidden: CvDocument["hidden"]): string[] {
  return hidden.map(({ excerpt }) => excerpt);
}

function shortened(excerpt: string): string {
  const characters = [...excerpt.trim()];
  return characters.length <= longestExcerpt ? characters.join("") : `${characters.slice(0, longestExcerpt).join("")}…`;
}
