import { z } from "zod";
import type { Assessment } from "~/analysis/assessment";
import { payPeriods, priorities, workModes } from "./choices";
import { amount, currency, day, lines, link, optionalLine, requiredLine } from "./fields";

export type FrozenBand = NonNullable<Assessment["band"]>;

/** Most tags of one application, and most characters of one. */
export const maxTags = 20;
export const maxTagLength = 40;

const tags = z
  .array(optionalLine(maxTagLength))
  .transform((all) => distinct(all.flatMap((tag) => tag ?? [])))
  .pipe(z.array(z.string()).max(maxTags, "too_long"));

/** What a person states about an application, by form, by file or as read from a posting. */
export const applicationFieldsSchema = z
  .object({
    title: requiredLine(200),
    company: optionalLine(200),
    location: optionalLine(200),
    workMode: z.enum(workModes, "choice").nullable(),
    salaryMin: amount.nullable(),
    salaryMax: amount.nullable(),
    currency: currency.nullable(),
    salaryPeriod: z.enum(payPeriods, "choice").nullable(),
    /** where the job was found: a job board, a person */
    source: optionalLine(100),
    link,
    appliedOn: day.nullable(),
    deadlineOn: day.nullable(),
    priority: z.literal(priorities, "choice"),
    tags,
    /** Markdown source, never rendered without sanitising */
    notes: lines(20_000),
  })
  .refine(({ salaryMin, salaryMax }) => salaryMin === null || salaryMax === null || salaryMin <= salaryMax, {
    path: ["salaryMax"],
    message: "order",
  })
  .refine(
    ({ salaryMin, salaryMax, currency, salaryPeriod }) =>
      (salaryMin === null && salaryMax === null) || (currency !== null && salaryPeriod !== null),
    { path: ["currency"], message: "money" },
  );

export type ApplicationFields = z.output<typeof applicationFieldsSchema>;

/** What is stated about an application of which only the title is known. */
export const nothingStated: Omit<ApplicationFields, "title"> = {
  company: null,
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
};

/** An application as it is stored and shown. */
export type Application = ApplicationFields & {
  id: string;
  /** a StageId */
  stage: string;
  /** when it came to this stage, in milliseconds */
  stageSince: number;
  /** of its last stage event: a move names the sequence it was decided on */
  sequence: number;
  /** of its fields: an edit names the version it was made on */
  version: number;
  /** of the check that is frozen with it: null without one, or when the check had no score */
  matchTotal: number | null;
  matchBand: FrozenBand | null;
  /** the frozen check, `frz_…` */
  frozenId: string | null;
  /** the import it came with, `imp_…` */
  importId: string | null;
  createdAt: number;
  /** the last change of anything that belongs to it, in milliseconds */
  updatedAt: number;
};

/** The first of each tag, told apart without regard to case, so that "Remote" and "remote" are one. */
function distinct(all: string[]): string[] {
  return [...new Map(all.toReversed().map((tag) => [tag.toLowerCase(), tag])).values()].toReversed();
}
