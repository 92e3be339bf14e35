import type { Mention } from "~/skill/find-concepts";
import type { CvProfile, CvRole, CvSection, ReadText, SectionKind } from "./cv-document";
import { type CvRow, isFlattened } from "./cv-rows";
import { type DateRange, findDateRanges } from "./dates";
import { readFlattenedRoles } from "./flattened-roles";
import { isPageFurniture } from "./page-furniture";
import { readCertificates } from "./profile-certificates";
import { findEmail, findLinks, findLocation, findPhone } from "./profile-contact";
import { readEducation } from "./profile-education";
import { readLanguages } from "./profile-languages";
import { findName } from "./profile-name";
import { type RoleReading, readRoles } from "./profile-roles";
import { readSkills } from "./profile-skills";
import type { SectionRows } from "./section-rows";
import { labelTableRows } from "./table-rows";
import { titleScore } from "./title-or-organization";
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
  const nameText = name ? text.slice(name.start, name.end).replace("\n", " ") : null;
  const bodies = (kind: SectionKind) =>
    rowsOf(kind).map((own) => labelTableRows(own.filter((row) => !isPageFurniture(row, nameText))));
  const readings = readAllRoles(text, bodies, dates);
  const roles = readings.map(({ role }) => role);
  const languageRows = new Set(rowsOf("languages").flat());
  const profile: CvProfile = {
    name: nameText,
    email: email?.value ?? null,
    phone: phone?.value ?? null,
    location: location?.value ?? null,
    links: findLinks(read),
    yearsOfExperience: yearsOfExperience(roles, asOf),
    roles,
    education: readEducation(text, bodies("education"), dates),
    languages: readLanguages(
      text,
      parted.flatMap(({ content }) => content),
      mentions,
      (row) => languageRows.has(row),
    ),
    certificates: readCertificates(text, rowsOf("certificates").flat(), dates, outsideHeadings(mentions, parted)),
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

/** What someone studies, though its words also name a job: "ngành Kế toán", "Sinh viên năm cuối", "Fresh graduate". */
const studies = /^(?:(?:chuyên )?ngành|khoa|sinh viên|cử nhân|fresh graduate|student|bachelor|degree)(?!\p{L})/iu;

/** A degree at a school, or a licence, that stands below the jobs without a heading of its own. */
function isSchooling({ title, organization }: CvRole): boolean {
  if (title === null) return false;
  if (licence.test(title) || engineersDegree.test(title)) return true;
  return degree.test(title) && school.test(`${title} ${organization ?? ""}`);
}

const licence = /^(?:admitted to|chứng chỉ|CCHN|bằng (?:cấp|lái))(?!\p{L})/iu;
/** "Kỹ sư" alone is a job, also at a university. */
const engineersDegree = /^kỹ sư (?:(?:chuyên )?ngành|.{2,40}\s(?:ĐH|đại học))(?!\p{L})/iu;
const degree =
  /^(?:cử nhân|thạc s[ĩỹ]|tiến s[ĩỹ]|bachelor|master['’]?s?(?: degree| of| in)|LL\.?[BM]\.?|[BM]\.?(?:Sc|Eng|Tech|Com)\.?)(?!\p{L})/iu;
const school = /(?<!\p{L})(?:university|college|institute|đại học|cao đẳng|học viện|trường|ĐH|CĐ)(?!\p{L})/iu;

/** "Professional Certificates" above a list is no certificate. */
function outsideHeadings(mentions: readonly Mention[], parted: readonly SectionRows[]): Mention[] {
  const headings = parted.flatMap(({ section: { start, heading } }) =>
    heading === null ? [] : [{ start, end: start + heading.length }],
  );
  return mentions.filter(({ start, end }) => !headings.some((heading) => start < heading.end && heading.start < end));
}

/**
 * Roles of the sections on experience. Where there is none, dated jobs elsewhere count: before the first heading, or
 * under an unknown one. Where lines were run together, dates and titles that touch count.
 */
function readAllRoles(
  text: string,
  rowsOf: (kind: SectionKind) => CvRow[][],
  dates: readonly DateRange[],
): RoleReading[] {
  const readings = readRoles(text, rowsOf("experience"), dates).filter(({ role }) => !isSchooling(role));
  if (readings.some(({ role }) => role.to !== null)) return readings;
  const elsewhere = (["contact", "summary", "other"] as const).flatMap((kind) => rowsOf(kind));
  const inOrder = elsewhere.sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0));
  const dated = readRoles(text, inOrder, dates).filter(
    ({ role }) =>
      role.to !== null && titleScore(role.title ?? "") >= 1 && !studies.test(role.title ?? "") && !isSchooling(role),
  );
  if (dated.length > 0 && readings.length === 0) return dated;
  const long = [...rowsOf("experience"), ...inOrder].flat().filter(isFlattened);
  const flattened = readFlattenedRoles(
    text,
    long.sort((a, b) => a.start - b.start),
    dates,
  );
  return flattened.length > 0 ? flattened.map((role) => ({ role, header: [] })) : readings;
}
