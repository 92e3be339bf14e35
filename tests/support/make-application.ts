import type { ApplicationFields } from "~/tracker/application";

/** What a person states about an application; made up but for the given part. */
export function makeFields(changes: Partial<ApplicationFields> = {}): ApplicationFields {
  return {
    title: "Data Analyst",
    company: "Nordlicht Handel",
    location: null,
    workMode: null,
    salaryMin: null,
    salaryMax: null,
    currency: null,
    salaryPeriod: null,
    source: null,
    link: null,
    appliedOn: null,
    deadlineOn: null,
    priority: 2,
    tags: [],
    notes: "",
    ...changes,
  };
}
