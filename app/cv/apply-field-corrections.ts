import { readLanguageLevel } from "~/text/language-level";
import { locateQuote } from "~/text/locate-quote";
import type { Span } from "~/text/span";
import type { CvProfile, CvRole, CvSection } from "./cv-document";
import { contactFields, type EntryChange, type FieldCorrections, type Fields, sameFields } from "./field-corrections";
import { insertRole, locateEntry, locateRoleStart } from "./locate-entry";
import { yearsOfExperience } from "./years-of-experience";

/** How entries of one list are made, and how one that was not read gets its place; it is left out where it has none. */
type EntryKind<Entry extends Span> = {
  make: (fields: Fields, span: Span) => Entry;
  add: (entries: Entry[], fields: Fields) => Entry[];
};

/**
 * A profile as its owner corrected it. What is corrected keeps the span it was read from; what is added stands where its
 * words stand in the text, and is left out while they stand nowhere. Years follow the corrected roles. A change of an
 * entry that this reading does not have counts as an addition, a removal of one as done. Without corrections nothing moves.
 *
 * @param asOf "YYYY-MM", what "present" means
 */
export function applyFieldCorrections(
  { text, sections, asOf }: { text: string; sections: readonly CvSection[]; asOf: string },
  profile: CvProfile,
  corrections: FieldCorrections,
): CvProfile {
  const listed = <Entry extends Span>(
    list: "education" | "languages" | "certificates",
    make: EntryKind<Entry>["make"],
  ) => ({
    make,
    add: (entries: Entry[], fields: Fields) => {
      const span = locateEntry(text, list, fields, entries);
      return span ? [...entries, make(fields, span)].sort((a, b) => a.start - b.start) : entries;
    },
  });
  const addRole = (roles: CvRole[], fields: Fields) => {
    const start = locateRoleStart(text, fields, roles);
    return start === null ? roles : insertRole(roles, makeRole(fields, { start, end: start }), sections, text.length);
  };
  const roles = changed(profile.roles, corrections.roles, { make: makeRole, add: addRole });
  return {
    ...withContact(text, profile, corrections),
    links: corrections.links?.now ?? profile.links,
    roles,
    yearsOfExperience: yearsOfExperience(roles, asOf),
    education: changed(profile.education, corrections.education, listed("education", makeEducation)),
    languages: changed(profile.languages, corrections.languages, listed("languages", makeLanguage)),
    certificates: changed(profile.certificates, corrections.certificates, listed("certificates", makeCertificate)),
  };
}

function changed<Entry extends Span>(
  read: readonly Entry[],
  changes: readonly EntryChange[],
  { make, add }: EntryKind<Entry>,
): Entry[] {
  let entries = [...read];
  for (const change of changes) {
    const at = change.read === null ? -1 : indexOf(entries, change.read);
    if (at === -1) entries = change.now === null ? entries : add(entries, change.now);
    else entries.splice(at, 1, ...(change.now === null ? [] : [make(change.now, entries[at]!)]));
  }
  return entries;
}

/** Of equal entries the one at the same place, else the first. */
function indexOf(entries: readonly Span[], read: { fields: Fields; start: number }): number {
  const isSame = (entry: Span) => sameFields(read.fields, entry as Span & Fields);
  const exact = entries.findIndex((entry) => entry.start === read.start && isSame(entry));
  return exact === -1 ? entries.findIndex(isSame) : exact;
}

function withContact(text: string, profile: CvProfile, { contact }: FieldCorrections): CvProfile {
  const corrected = { ...profile, spans: { ...profile.spans } };
  for (const field of contactFields) {
    const change = contact[field];
    if (!change) continue;
    corrected[field] = change.now;
    const place = change.now === null ? null : locateQuote(text, change.now);
    corrected.spans[field] = change.now === null ? null : (profile.spans[field] ?? (place && [place.start, place.end]));
  }
  return corrected;
}

function makeRole({ title, organization, from, to }: Fields, { start, end }: Span): CvRole {
  return { title: title ?? null, organization: organization ?? null, from: from ?? null, to: to ?? null, start, end };
}

function makeEducation({ institution, degree, major, from, to }: Fields, { start, end }: Span) {
  return {
    institution: institution ?? null,
    degree: degree ?? null,
    major: major ?? null,
    from: from ?? null,
    to: to ?? null,
    start,
    end,
  };
}

function makeLanguage({ language, level }: Fields, { start, end }: Span) {
  const cefr = level ? (readLanguageLevel(level)?.cefr ?? null) : null;
  return { language: language ?? "", level: level ?? null, cefr, start, end };
}

function makeCertificate({ name, date }: Fields, { start, end }: Span) {
  return { name: name ?? "", date: date ?? null, start, end };
}
