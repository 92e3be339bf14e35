import type { Mention } from "~/skill/find-concepts";
import type { CvProfile, CvSection, ReadText, SectionKind } from "./cv-document";
import type { CvRow } from "./cv-rows";
import { findDateRanges } from "./dates";
import { readCertificates } from "./profile-certificates";
import { findEmail, findLinks, findLocation, findPhone } from "./profile-contact";
import { readEducation } from "./profile-education";
import { readLanguages } from "./profile-languages";
import { findName } from "./profile-name";
import { readRoles } from "./profile-roles";
import { readSkills } from "./profile-skills";
import type { SectionRows } from "./section-rows";
import { yearsOfExperience } from "./years-of-experience";

export type ProfileReading = { profile: CvProfile; roleHeaders: CvRow[] };

/**
 * What a CV says about its person, with spans into `read.text`.
 *
 * @param asOf "YYYY-MM", what "present" means
 */
export function readProfile(
  read: ReadText,
  rows: readonly CvRow[],
  parted: readonly SectionRows[],
  mentions: readonly Mention[],
  asOf: string,
): ProfileReading {
  const { text } = read;
  const dates = findDateRanges(text);
  const rowsOf = (kind: SectionKind) =>
    parted.filter(({ section }) => section.kind === kind).map(({ content }) => content);
  const contactRows = rowsOf("contact").flat();
  const contactSpans = parted.flatMap(({ section }) =>
    section.kind === "contact" ? [section satisfies CvSection] : [],
  );
  const email = findEmail(read);
  const phone = findPhone(text, contactSpans);
  const location = findLocation(text, contactRows);
  const name = findName(rows, contactRows, email?.value ?? null);
  const readings = readRoles(text, rowsOf("experience"), dates);
  const roles = readings.map(({ role }) => role);
  const languageRows = new Set(rowsOf("languages").flat());
  const profile: CvProfile = {
    name: name ? text.slice(name.start, name.end) : null,
    email: email?.value ?? null,
    phone: phone?.value ?? null,
    location: location?.value ?? null,
    links: findLinks(read),
    yearsOfExperience: yearsOfExperience(roles, asOf),
    roles,
    education: readEducation(text, rowsOf("education"), dates),
    languages: readLanguages(rows, mentions, (row) => languageRows.has(row)),
    certificates: readCertificates(text, rowsOf("certificates").flat(), dates, mentions),
    skills: readSkills(mentions),
    spans: {
      name: name ? [name.start, name.end] : null,
      email: email?.span ?? null,
      phone: phone?.span ?? null,
      location: location?.span ?? null,
    },
  };
  return { profile, roleHeaders: readings.flatMap(({ header }) => header) };
}
