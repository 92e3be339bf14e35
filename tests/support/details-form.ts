import type { CvProfile } from "~/cv/cv-document";
import type { FormFields } from "~/cv/entered-fields";
import { entriesOf, entryFields, entryLists } from "~/cv/field-corrections";

/** The form of a CV's details as its page fills it in, with some inputs changed. */
export function detailsForm(profile: CvProfile, changed: Record<string, string>): FormFields {
  const inputs: Record<string, string> = { links: profile.links.join("\n") };
  for (const field of ["name", "email", "phone", "location"] as const) inputs[field] = profile[field] ?? "";
  for (const list of entryLists)
    for (const [at, { fields }] of entriesOf(profile, list).entries())
      for (const field of entryFields[list]) inputs[`${list}.${at}.${field}`] = fields[field] ?? "";
  return (name) => ({ ...inputs, ...changed })[name] ?? "";
}
