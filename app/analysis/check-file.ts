import { z } from "zod";
import { fieldCorrectionsSchema } from "~/cv/field-corrections-schema";
import type { RequirementKind } from "~/job/requirement";
import type { Verdict } from "./assessment";

/** What the file of a check in an archive says it is. */
export const checkFormat = "careerflow.check";

export const checkVersion = 1;

const verdicts = ["met", "partial", "missing", "unknown"] as const satisfies readonly Verdict[];
const kinds = ["must", "nice"] as const satisfies readonly RequirementKind[];

/** Above the longest CV and posting that are read, and what they ask for. */
const longestText = 200_000;
const mostRequirements = 500;

const moment = z.iso.datetime().transform((text) => Date.parse(text));
const place = z.number().int().nonnegative();

const checkFileSchema = z.object({
  format: z.literal(checkFormat),
  version: z.literal(checkVersion),
  cv: z.object({
    name: z.string().min(1).max(400),
    /** where the archive has the file */
    file: z.string().min(1).max(400),
    /** the text as its owner corrected it; null where the file was read */
    text: z.string().max(longestText).nullable(),
    /** what its owner corrected in the details; null for a version that is as it was read */
    corrections: fieldCorrectionsSchema.nullable(),
  }),
  /** as it was given */
  posting: z.string().max(longestText),
  /** what the posting asks for as its owner edited it; null where that was read from it */
  requirements: z
    .array(
      z.object({
        quote: z.string().max(longestText),
        label: z.string().max(longestText),
        kind: z.enum(kinds),
        start: place,
        end: place,
      }),
    )
    .max(mostRequirements)
    .nullable(),
  /** the month that "present" means in the CV */
  asOf: z.string().regex(/^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/),
  total: z.number().min(0).max(100).nullable(),
  checkedAt: moment,
  frozenAt: moment,
  /** what the owner said about requirements, each named by its words */
  corrections: z
    .array(
      z.object({
        requirement: z.string().max(longestText),
        verdict: z.enum(verdicts).nullable(),
        kind: z.enum(kinds).nullable(),
        /** the passage pointed at, and where it stood, which tells two of the same words apart */
        quote: z.string().max(2000).nullable(),
        start: place.nullable(),
        at: moment,
      }),
    )
    .max(mostRequirements),
});

/** Everything that a check was made of and what its owner said about it. What came of it is for people to read, never taken over. */
export type CheckFile = z.output<typeof checkFileSchema>;

/** The same as it is written. */
export type WrittenCheck = z.input<typeof checkFileSchema>;

/** Reads what an archive has of a check; null for anything else. */
export function readCheckFile(text: string): CheckFile | null {
  try {
    return checkFileSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
