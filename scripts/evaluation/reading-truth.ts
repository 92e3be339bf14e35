import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { CvProfile } from "~/cv/cv-document";
import { structureCv } from "~/cv/structure-cv";
import type { ReadFile } from "./reading-runs";

/** The fields of a RenderCV source that a CV shows. */
type Truth = {
  cv: {
    name: string;
    email: string | null;
    location: string | null;
    sections: {
      experience?: { company: string; position: string; start_date: string | number; end_date: string | number }[];
      education?: { institution: string }[];
    };
  };
};

type Field = { file: string; field: string; right: boolean; found: unknown; expected: unknown };

/** What "present" means in the figures; fields with it are compared as "present". */
const asOf = "2026-11";

function sameText(found: string | null | undefined, expected: string | null): boolean {
  const plain = (text: string | null | undefined) =>
    (text ?? "").normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
  return plain(found) === plain(expected);
}

function month(date: string | number): string | null {
  return String(date) === "present" ? null : String(date);
}

function compare(file: string, profile: CvProfile, { cv }: Truth): Field[] {
  const fields: Field[] = (["name", "email", "location"] as const).map((field) => ({
    file,
    field,
    right: sameText(profile[field], cv[field]),
    found: profile[field],
    expected: cv[field],
  }));
  for (const role of cv.sections.experience ?? []) {
    const expected = [role.company, role.position, month(role.start_date), month(role.end_date)];
    const found = profile.roles.find(
      (own) =>
        sameText(own.organization, role.company) &&
        sameText(own.title, role.position) &&
        own.from === expected[2] &&
        (own.to === expected[3] || (expected[3] === null && (own.to === "present" || own.to === asOf))),
    );
    const nearest = profile.roles.find((own) => sameText(own.organization, role.company)) ?? null;
    fields.push({ file, field: "role", right: found !== undefined, found: found ?? nearest, expected });
  }
  for (const school of cv.sections.education ?? []) {
    const found = profile.education.map((own) => own.institution);
    const right = found.some((own) => sameText(own, school.institution));
    fields.push({ file, field: "school", right, found, expected: school.institution });
  }
  return fields;
}

/** Right and asked fields, all and by kind, and what was missed; null where no file has a truth beside it. */
export function agreementWithTruth(runs: readonly ReadFile[]) {
  const fields: Field[] = [];
  for (const { path, read } of runs) {
    const truthPath = path.replace(/\.\w+$/, ".yaml");
    if (!existsSync(truthPath)) continue;
    const truth = parse(readFileSync(truthPath, "utf8")) as Truth;
    const profile = read ? structureCv(read, asOf).profile : null;
    if (profile) fields.push(...compare(path, profile, truth));
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
