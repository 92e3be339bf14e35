import { z } from "zod";
import { lines, optionalLine, requiredLine } from "./fields";

/** Longest round that is planned as one, in minutes. */
const maxMinutes = 24 * 60;

/** One interview of an application. The moment is fixed; the time zone is the one it was agreed in, and is shown with it. */
export const roundSchema = z.object({
  title: requiredLine(120),
  /** milliseconds */
  startsAt: z.number("moment").int("moment"),
  minutes: z.number("number").int("number").min(5, "number").max(maxMinutes, "number"),
  /** an IANA name, "Asia/Ho_Chi_Minh" */
  timeZone: z.string().regex(/^[A-Za-z0-9_+\-/]{1,64}$/, "zone"),
  /** an address or a link */
  place: optionalLine(500),
  /** with whom */
  people: optionalLine(300),
  notes: lines(5000),
});

export type RoundFields = z.output<typeof roundSchema>;

/** `revision` counts its changes, as calendars ask for. */
export type InterviewRound = RoundFields & { id: string; revision: number; updatedAt: number };
