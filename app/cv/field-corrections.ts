import type { Span } from "~/text/span";
import type { CvCertificate, CvEducation, CvLanguage, CvProfile, CvRole } from "./cv-document";

/** The fields of an entry that its owner can correct, in the order in which they are shown. */
export const entryFields = {
  roles: ["title", "organization", "from", "to"],
  education: ["institution", "degree", "major", "from", "to"],
  languages: ["language", "level"],
  certificates: ["name", "date"],
} as const satisfies {
  roles: (keyof CvRole)[];
  education: (keyof CvEducation)[];
  languages: (keyof CvLanguage)[];
  certificates: (keyof CvCertificate)[];
};

/** Empty entries that each list of a form offers for what was not read. */
export const spareEntries = 3;

export const contactFields = ["name", "email", "phone", "location"] as const;

export type EntryList = keyof typeof entryFields;
export type ContactField = (typeof contactFields)[number];

/** An entry by the names of its fields. Dates are "YYYY-MM" or "YYYY", the end of a stretch also "present". */
export type Fields = Readonly<Record<string, string | null>>;

/** `read` as the reader has it, null for what is added; `now` as its owner has it, null for what is removed. */
export type EntryChange = { read: EntryRead | null; now: Fields | null };

/** What a reading has of an entry; its place tells equal entries apart. */
export type EntryRead = { fields: Fields; start: number };

type ValueChange<Value> = { read: Value; now: Value };

/**
 * What an owner corrected in the details that were read of a version of their CV. Kept with the version and applied to each
 * reading of it, so that nothing here is an offset that the reading alone can know: `start` only tells equal entries apart.
 */
export type FieldCorrections = {
  contact: Partial<Record<ContactField, ValueChange<string | null>>>;
  links: ValueChange<string[]> | null;
} & Record<EntryList, EntryChange[]>;

export const entryLists = Object.keys(entryFields) as EntryList[];

export const noCorrections: FieldCorrections = {
  contact: {},
  links: null,
  roles: [],
  education: [],
  languages: [],
  certificates: [],
};

/** The entries of a list with their correctable fields. */
export function entriesOf(profile: CvProfile, list: EntryList): EntryRead[] {
  const entries: readonly (Span & object)[] = profile[list];
  return entries.map((entry) => ({ fields: pick(entry as Span & Fields, entryFields[list]), start: entry.start }));
}

function pick(entry: Span & Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, entry[name] ?? null]));
}

export function sameFields(a: Fields, b: Fields): boolean {
  return Object.keys(a).every((field) => a[field] === b[field]);
}

export function isEmpty(corrections: FieldCorrections): boolean {
  const { contact, links } = corrections;
  return (
    Object.keys(contact).length === 0 && links === null && entryLists.every((list) => corrections[list].length === 0)
  );
}

/** Whether an entry stands as its owner corrected or added it. */
export function isCorrected(corrections: FieldCorrections, list: EntryList, fields: Fields): boolean {
  return corrections[list].some(({ now }) => now !== null && sameFields(now, fields));
}

/** Corrections of what earlier corrections had made, as one: relative to what was read. What is back as read drops out. */
export function composeCorrections(earlier: FieldCorrections, later: FieldCorrections): FieldCorrections {
  const contact = { ...earlier.contact };
  for (const field of contactFields) {
    const change = later.contact[field];
    if (!change) continue;
    const { read } = earlier.contact[field] ?? change;
    if (read === change.now) delete contact[field];
    else contact[field] = { read, now: change.now };
  }
  const links = later.links ? { read: (earlier.links ?? later.links).read, now: later.links.now } : earlier.links;
  const composed = entryLists.map((list) => [list, composeChanges(earlier[list], later[list])]);
  return {
    contact,
    links: links && links.read.join("\n") === links.now.join("\n") ? null : links,
    ...(Object.fromEntries(composed) as Record<EntryList, EntryChange[]>),
  };
}

function composeChanges(earlier: readonly EntryChange[], later: readonly EntryChange[]): EntryChange[] {
  const changes = [...earlier];
  for (const change of later) {
    const { read, now } = change;
    const before =
      read === null ? -1 : changes.findIndex((made) => made.now !== null && sameFields(made.now, read.fields));
    if (before === -1) changes.push(change);
    else changes[before] = { read: changes[before]!.read, now };
  }
  return changes.filter(({ read, now }) =>
    read && now ? !sameFields(read.fields, now) : read !== null || now !== null,
  );
}
