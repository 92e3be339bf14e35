import { existsSync, readFileSync } from "node:fs";
import { dirname, join, parse as parsePath } from "node:path";
import { parse } from "yaml";
import type { CvProfile } from "~/cv/cv-document";
import { structureCv } from "~/cv/structure-cv";
import type { ReadFile } from "./reading-runs";

/**
 * The fields of a RenderCV source that a CV shows. Languages and certificates are lists of our own in the same place. A
 * field that is absent is not asked; one that is null is to be found null.
 */
type Truth = {
  cv: {
    name: string;
    email?: string | null;
    phone?: string | null;
    location?: string | null;
    sections: {
      experience?: { company: string; position: string; start_date: YearMonth; end_date: YearMonth }[];
      education?: { institution: string; area?: string | null; degree?: string | null }[];
      languages?: { language: string; level: string | null }[];
      certificates?: { name: string; date: YearMonth }[];
    };
  };
};

/** "2021-03", "2021" or 2021; "present" only as an end. */
type YearMonth = string | number | null;

type Field = { file: string; field: string; right: boolean; found: unknown; expected: unknown };

/** What "present" means in the figures; fields with it are compared as "present". */
const asOf = "2026-11";

function sameText(found: string | null | undefined, expected: string | null | undefined): boolean {
  const plain = (text: string | null | undefined) =>
    (text ?? "").normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
  return plain(found) === plain(expected);
}

function sameDate(found: string | null, expected: YearMonth): boolean {
  if (expected === "present") return found === "present" || found === asOf;
  return found === (expected === null ? null : String(expected));
}

function compare(file: string, profile: CvProfile, { cv }: Truth): Field[] {
  const contact = (["name", "email", "phone", "location"] as const)
    .filter((field) => field in cv)
    .map((field) => ({
      file,
      field,
      right: sameText(profile[field], cv[field]),
      found: profile[field],
      expected: cv[field],
    }));
  const { experience = [], education = [], languages = [], certificates = [] } = cv.sections;
  const roles = pairUp(file, "role", experience, profile.roles, (own, role) => [
    sameText(own.organization, role.company),
    sameText(own.title, role.position) && sameDate(own.from, role.start_date) && sameDate(own.to, role.end_date),
  ]);
  const schools = pairUp(file, "school", education, profile.education, (own, school) => [
    sameText(own.institution, school.institution),
    true,
  ]);
  const studies = education.filter(({ area, degree }) => area !== undefined || degree !== undefined);
  const degrees = pairUp(file, "study", studies, profile.education, (own, school) => [
    sameText(own.institution, school.institution),
    (school.area === undefined || sameText(own.major, school.area)) &&
      (school.degree === undefined || sameText(own.degree, school.degree)),
  ]);
  const spoken = pairUp(file, "language", languages, profile.languages, (own, language) => [
    sameText(own.language, language.language),
    sameText(own.level, language.level),
  ]);
  const papers = pairUp(file, "certificate", certificates, profile.certificates, (own, certificate) => [
    sameText(own.name, certificate.name),
    sameDate(own.date, certificate.date),
  ]);
  return [...contact, ...roles, ...schools, ...degrees, ...spoken, ...papers];
}

/**
 * Each expected entry against the entries that were read, each of which answers once. `same` says whether the name is right,
 * and whether the rest is.
 */
function pairUp<Own, Expected>(
  file: string,
  field: string,
  expected: readonly Expected[],
  read: readonly Own[],
  same: (own: Own, expected: Expected) => [name: boolean, rest: boolean],
): Field[] {
  const left = [...read];
  return expected.map((wanted) => {
    const at = left.findIndex((own) => same(own, wanted).every(Boolean));
    const nearest = read.find((own) => same(own, wanted)[0]) ?? null;
    const found = at === -1 ? nearest : left.splice(at, 1)[0];
    return { file, field, right: at !== -1, found, expected: wanted };
  });
}

/** The truth of a file, by its name in `folder`, or beside it where that is null; null where it has none. */
export function truthOf(path: string, folder: string | null): Truth | null {
  const own = join(folder ?? dirname(path), `${parsePath(path).name}.yaml`);
  return existsSync(own) ? (parse(readFileSync(own, "utf8")) as Truth) : null;
}

/**
 * Right and asked fields, all and by kind, and what was missed; null where no file has a truth.
 * @param folder where truths stand by their file's name; null: beside the files
 */
export function agreementWithTruth(runs: readonly ReadFile[], folder: string | null) {
  const fields: Field[] = [];
  for (const { path, read } of runs) {
    const truth = truthOf(path, folder);
    const profile = read && truth ? structureCv(read, asOf).profile : null;
    if (truth && profile) fields.push(...compare(path, profile, truth));
  }
  if (fields.length === 0) return null;
  const kinds = [...new Set(fields.map((each) => each.field))];
  const figure = (own: readonly Field[]) => ({ right: own.filter((each) => each.right).length, of: own.length });
  return {
    all: figure(fields),
    ...Object.fromEntries(kinds.map((kind) => [kind, figure(fields.filter((each) => each.field === kind))])),
    missed: fields.filter((each) => !each.right),
  };
}
