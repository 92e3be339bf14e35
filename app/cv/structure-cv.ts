import { findConcepts } from "~/skill/find-concepts";
import { detectLanguage } from "~/text/language";
import type { CvDocument, CvWarning, ReadText } from "./cv-document";
import { cvLikeness, leastForeignLikeness, leastLikeness } from "./cv-likeness";
import { cvRows } from "./cv-rows";
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
  const rows = cvRows(read);
  const sections = findSections(rows);
  const parted = partRows(rows, sections);
  const { profile, roleHeaders } = readProfile(read, rows, parted, findConcepts(read.text), asOf);
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
  const language = detectLanguage(read.text);
  const added: CvWarning[] = [];
  if (language === "other") added.push({ code: "other_language" });
  if (cvLikeness(read.text, sections, profile) < (language === "other" ? leastForeignLikeness : leastLikeness))
    added.push({ code: "not_a_cv" });
  return {
    ...read,
    warnings: [...read.warnings, ...added],
    language,
    sections,
    profile,
    passages: cutPassages(read.text, passageRows, profile.roles),
  };
}
