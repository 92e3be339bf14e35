import { z } from "zod";
import { enteredValue, type ValueKind } from "./entered-value";
import { type EntryList, entryFields } from "./field-corrections";

/** Of a value as a reader found it and of a list, far above what a CV holds. */
const longestRead = 2000;
const mostEntries = 200;
const mostLinks = 20;

const date = z.string().regex(/^(?:\d{4}(?:-\d{2})?|present)$/);
const dates: readonly string[] = ["from", "to", "date"];

const asRead = z.string().max(longestRead);

/** A value that the form of details would take as well. */
function entered(kind: ValueKind) {
  return asRead.refine((text) => enteredValue(text, kind, null).ok);
}

function change<Value extends z.ZodType>(read: z.ZodType<string | null>, now: Value) {
  return z.object({ read, now }).optional();
}

function entries(list: EntryList) {
  const fieldsOf = (value: z.ZodType<string>) =>
    z.object(
      Object.fromEntries(entryFields[list].map((name) => [name, (dates.includes(name) ? date : value).nullable()])),
    );
  const read = z.object({ fields: fieldsOf(asRead), start: z.number().int().nonnegative() });
  return z.array(z.object({ read: read.nullable(), now: fieldsOf(entered("words")).nullable() })).max(mostEntries);
}

/** FieldCorrections as a file carries them: nothing that the form of details would refuse. */
export const fieldCorrectionsSchema = z.object({
  contact: z.object({
    name: change(asRead.nullable(), entered("words").nullable()),
    email: change(asRead.nullable(), entered("email").nullable()),
    phone: change(asRead.nullable(), entered("phone").nullable()),
    location: change(asRead.nullable(), entered("words").nullable()),
  }),
  links: z.object({ read: z.array(asRead).max(mostEntries), now: z.array(entered("link")).max(mostLinks) }).nullable(),
  roles: entries("roles"),
  education: entries("education"),
  languages: entries("languages"),
  certificates: entries("certificates"),
});
