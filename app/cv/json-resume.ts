import type { CvDocument } from "./cv-document";

/**
 * What was read from a CV in the format of JSON Resume (jsonresume.org, schema 1.0.0), so that other programs can take it up. What the CV
 * does not say is left out; nothing is added.
 */
export function toJsonResume({ profile, passages, text }: Pick<CvDocument, "profile" | "passages" | "text">) {
  const highlightsOf = (at: number, header: number) =>
    passages
      .filter(({ role, start }) => role === at && start > header)
      .map(({ start, end }) => text.slice(start, end).trim());
  return withoutGaps({
    $schema: "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
    basics: {
      name: profile.name,
      email: profile.email,
      phone: profile.phone,
      location: profile.location === null ? null : { address: profile.location },
      profiles: profile.links.map((url) => ({ url })),
    },
    work: profile.roles.map(({ title, organization, from, to, start }, at) => ({
      name: organization,
      position: title,
      startDate: from,
      endDate: ended(to),
      highlights: highlightsOf(at, start),
    })),
    education: profile.education.map(({ institution, degree, major, from, to }) => ({
      institution,
      studyType: degree,
      area: major,
      startDate: from,
      endDate: ended(to),
    })),
    languages: profile.languages.map(({ language, level, cefr }) => ({ language, fluency: level ?? cefr })),
    certificates: profile.certificates.map(({ name, date }) => ({ name, date })),
    skills: profile.skills.map(({ name }) => ({ name })),
  });
}

/** What goes on has no end. */
function ended(to: string | null): string | null {
  return to === "present" ? null : to;
}

/** The same value without members that are null; JSON Resume has no word for "not said". */
function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutGaps);
  if (typeof value !== "object" || value === null) return value;
  const said = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(said.map(([key, member]) => [key, withoutGaps(member)]));
}
