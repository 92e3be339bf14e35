import { findConcepts } from "~/skill/find-concepts";
import { detectLanguage } from "~/text/language";
import { applyFieldCorrections } from "./apply-field-corrections";
import type { CvDocument, CvWarning, CvWarningCode, ReadText } from "./cv-document";
import { cvLikeness, leastForeignLikeness, leastLikeness } from "./cv-likeness";
import { cvRows } from "./cv-rows";
import { type FieldCorrections, noCorrections } from "./field-corrections";
import { cutPassages } from "./passages";
import { readProfile } from "./profile";
import { partRows } from "./section-rows";
import { findSections } from "./sections";

/**
 * Reads the structure of a CV: sections, profile, passages, language. Adds the warnings `other_language` and `not_a_cv`.
 * All spans are UTF-16 offsets into `read.text`. Pure and total: any text gives a document.
 *
 * @param asOf "YYYY-MM", what "present" and "nay" mean
 */
export function structureCv(read: ReadText, asOf: string): CvDocument {
  return structureCorrectedCv(read, asOf, noCorrections);
}

/** The same with the details as the CV's owner corrected them; passages belong to the corrected roles. */
export function structureCorrectedCv(read: ReadText, asOf: string, corrections: FieldCorrections): CvDocument {
  const rows = cvRows(read);
  const sections = findSections(rows);
  const parted = partRows(rows, sections);
  const { text } = read;
  const { profile: asRead, roleHeaders } = readProfile(read, rows, parted, findConcepts(text), asOf);
  const profile = applyFieldCorrections({ text, sections, asOf }, asRead, corrections);
  const headers = new Set(roleHeaders);
  const passageRows = parted.flatMap(({ section, content }, sectionIndex) =>
    content.map((row) => ({
      row,
      contentStart: row.start,
      section: section.kind,
      sectionIndex,
      isHeader: headers.has(row),
    })),
  );
  const language = detectLanguage(text);
  const added: CvWarning[] = [];
  if (language === "other") added.push({ code: "other_language" });
  if (cvLikeness(text, sections, profile) < (language === "other" ? leastForeignLikeness : leastLikeness))
    added.push({ code: "not_a_cv" });
  return {
    ...read,
    warnings: [...read.warnings, ...added],
    language,
    sections,
    profile,
    passages: cutPassages(text, passageRows, profile.roles),
  };
}

/** Warnings that come from a text's structure, so that another reading of the same text finds them again. */
const structureWarnings: readonly CvWarningCode[] = ["other_language", "not_a_cv"];

/** The text that a document was structured from. */
export function readTextOf({ language, sections, profile, passages, ...read }: CvDocument): ReadText {
  return { ...read, warnings: read.warnings.filter(({ code }) => !structureWarnings.includes(code)) };
}
