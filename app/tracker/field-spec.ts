import { payPeriods, priorities, workModes } from "./choices";

/** How a value is typed in a form. */
type FieldKind = "line" | "lines" | "day" | "number" | "choice" | "moment" | "zone" | "email" | "tel" | "url" | "tags";

/** One field of a form: `choices` are the values of a select; those of `priority` are numbers. */
export type FieldSpec = { name: string; kind: FieldKind; required?: true; choices?: readonly (string | number)[] };

export const applicationSpec: readonly FieldSpec[] = [
  { name: "title", kind: "line", required: true },
  { name: "company", kind: "line" },
  { name: "location", kind: "line" },
  { name: "workMode", kind: "choice", choices: workModes },
  { name: "link", kind: "url" },
  { name: "source", kind: "line" },
  { name: "deadlineOn", kind: "day" },
  { name: "appliedOn", kind: "day" },
  { name: "priority", kind: "choice", required: true, choices: priorities },
  { name: "tags", kind: "tags" },
  { name: "salaryMin", kind: "number" },
  { name: "salaryMax", kind: "number" },
  { name: "currency", kind: "line" },
  { name: "salaryPeriod", kind: "choice", choices: payPeriods },
  { name: "notes", kind: "lines" },
];

/** What belongs to an application and can be there several times. */
export const partKinds = ["contact", "round", "offer", "reminder"] as const;

export type PartKind = (typeof partKinds)[number];

export const partSpecs: Readonly<Record<PartKind, readonly FieldSpec[]>> = {
  contact: [
    { name: "name", kind: "line", required: true },
    { name: "role", kind: "line" },
    { name: "email", kind: "email" },
    { name: "phone", kind: "tel" },
  ],
  round: [
    { name: "title", kind: "line", required: true },
    { name: "startsAt", kind: "moment", required: true },
    { name: "timeZone", kind: "zone", required: true },
    { name: "minutes", kind: "number", required: true },
    { name: "place", kind: "line" },
    { name: "people", kind: "line" },
    { name: "notes", kind: "lines" },
  ],
  offer: [
    { name: "amount", kind: "number", required: true },
    { name: "currency", kind: "line", required: true },
    { name: "period", kind: "choice", required: true, choices: payPeriods },
    { name: "monthsPaid", kind: "number", required: true },
    { name: "bonus", kind: "number" },
    { name: "allowance", kind: "number" },
    { name: "hoursPerWeek", kind: "number", required: true },
    { name: "daysOff", kind: "number" },
    { name: "startOn", kind: "day" },
    { name: "answerBy", kind: "day" },
    { name: "notes", kind: "lines" },
  ],
  reminder: [
    { name: "text", kind: "line", required: true },
    { name: "dueOn", kind: "day", required: true },
  ],
};

/** What a form begins with where it is not empty. */
export const partDefaults: Readonly<Record<PartKind, Record<string, string>>> = {
  contact: {},
  round: { minutes: "60" },
  offer: { period: "month", monthsPaid: "12", hoursPerWeek: "40" },
  reminder: {},
};
