import type { Application } from "./application";

/** What a row of the table shows. */
export type ListedApplication = Pick<
  Application,
  | "id"
  | "title"
  | "company"
  | "location"
  | "workMode"
  | "source"
  | "stage"
  | "sequence"
  | "priority"
  | "tags"
  | "appliedOn"
  | "deadlineOn"
  | "matchTotal"
  | "updatedAt"
>;
