import type { CvDocument } from "./cv-document";
import { enteredValue, isReversed, type ValueKind, type ValueProblemCode } from "./entered-value";
import {
  contactFields,
  type EntryChange,
  type EntryList,
  type EntryRead,
  entriesOf,
  entryFields,
  entryLists,
  type FieldCorrections,
  sameFields,
  spareEntries,
} from "./field-corrections";
import { locateEntry, locateRoleStart } from "./locate-entry";
import { shownDate } from "./shown-date";

/** Far more than a CV names; the rest of the field is not read. */
const mostLinks = 20;

/** What is wrong with what was entered; `input` is the name of the form field it stands in. */
type FieldProblem = {
  code: ValueProblemCode | "details.dates_reversed" | "details.name_missing" | "details.not_in_text";
  values: { input: string; value: string };
};

export type EnteredFields = { ok: true; changes: FieldCorrections } | { ok: false; problem: FieldProblem };

type CvRead = Pick<CvDocument, "text" | "profile">;

/** Reads a form field by its name; an absent one is "". */
export type FormFields = (name: string) => string;

const valueKinds: Readonly<Record<string, ValueKind>> = {
  email: "email",
  phone: "phone",
  language: "language",
  from: "start",
  to: "end",
  date: "start",
};

/**
 * Compares a form of details with the profile it was made from. A field that was left alone stays as it was read, however
 * that looks; an entry that is marked for removal or emptied is removed; a spare entry that was filled in is added, if the
 * text has its words. The first problem is told.
 */
export function readEnteredFields(form: FormFields, cv: CvRead): EnteredFields {
  const { profile } = cv;
  const problems: FieldProblem[] = [];
  const enter: Enter = (input, raw, kind, read) => {
    const entered = enteredValue(raw, kind, read);
    if (!entered.ok) problems.push({ code: entered.code, values: { input, value: entered.value } });
    return entered.ok ? entered.value : read;
  };
  const contact: FieldCorrections["contact"] = {};
  for (const field of contactFields) {
    const read = profile[field];
    const now = enter(field, form(field), valueKinds[field] ?? "words", read);
    if (now !== read) contact[field] = { read, now };
  }
  const links = enteredLinks(form, enter, profile.links);
  const lists = entryLists.map((list) => {
    const entered = enteredEntries(form, enter, list, entriesOf(profile, list));
    for (const entry of entered) {
      const problem = entryProblem(entry, list, cv);
      if (!problem) continue;
      const { code, field, value } = problem;
      problems.push({ code, values: { input: `${list}.${entry.index}.${field}`, value } });
    }
    return [list, entered.map(({ read, now }) => ({ read, now }))];
  });
  if (problems[0]) return { ok: false, problem: problems[0] };
  const changes = { contact, links, ...(Object.fromEntries(lists) as Record<EntryList, EntryChange[]>) };
  return { ok: true, changes };
}

/** The value of an input; what was read where a problem was found with it. */
type Enter = (input: string, raw: string, kind: ValueKind, read: string | null) => string | null;

function enteredLinks(form: FormFields, enter: Enter, read: string[]): FieldCorrections["links"] {
  const lines = form("links")
    .split(/\r\n?|\n/)
    .slice(0, mostLinks);
  const now = lines.flatMap((line) => {
    const same = read.find((link) => link === line.trim()) ?? null;
    return enter("links", line, "link", same) ?? [];
  });
  return now.join("\n") === read.join("\n") ? null : { read, now };
}

type EnteredEntry = EntryChange & { index: number };

/** The entries of a list that were changed, removed or added, by their place in the form. */
function enteredEntries(form: FormFields, enter: Enter, list: EntryList, read: readonly EntryRead[]): EnteredEntry[] {
  return Array.from({ length: read.length + spareEntries }, (_, index): EnteredEntry => {
    const before = read[index] ?? null;
    if (form(`${list}.${index}.remove`) !== "") return { index, read: before, now: null };
    const now = Object.fromEntries(
      entryFields[list].map((field) => {
        const input = `${list}.${index}.${field}`;
        return [field, enter(input, form(input), valueKinds[field] ?? "words", before?.fields[field] ?? null)];
      }),
    );
    return { index, read: before, now: Object.values(now).every((value) => value === null) ? null : now };
  }).filter(({ read, now }) => (read && now ? !sameFields(read.fields, now) : read !== now));
}

/** What keeps an entry from standing, with the field to mend: no name of its own, an end before its start, or no place. */
function entryProblem(
  { read, now }: EntryChange,
  list: EntryList,
  { text, profile }: CvRead,
): { code: FieldProblem["code"]; field: string; value: string } | null {
  if (now === null) return null;
  const field = entryFields[list][0];
  const needsName = list === "languages" || list === "certificates";
  if (needsName && now[field] === null) return { code: "details.name_missing", field, value: "" };
  if (isReversed(now.from ?? null, now.to ?? null))
    return { code: "details.dates_reversed", field: "to", value: shownDate(now.to ?? "") };
  if (read !== null) return null;
  const place = list === "roles" ? locateRoleStart(text, now, profile.roles) : locateEntry(text, list, now, []);
  if (place !== null) return null;
  return { code: "details.not_in_text", field, value: Object.values(now).find((value) => value !== null) ?? "" };
}
