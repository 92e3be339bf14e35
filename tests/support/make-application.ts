import { type ApplicationFields, nothingStated } from "~/tracker/application";

/** What a person states about an application; made up but for the given part. */
export function makeFields(changes: Partial<ApplicationFields> = {}): ApplicationFields {
  return { ...nothingStated, title: "Data Analyst", company: "Nordlicht Handel", ...changes };
}
