import { z } from "zod";
import { lines, moment, optionalLine, requiredLine } from "./fields";
import { isTimeZone } from "./wall-time";

/** Longest round that is planned as one, in minutes. */
const maxMinutes = 24 * 60;
/** One interview of an application. The moment is fixed; the time zone is the one it was agreed in, and is shown with it. */
export const roundSchema = z.object({
  title: requiredLine(120),
  /** milliseconds */
  startsAt: moment,
  minutes: z.number("number").int("number").min(5, "number").max(maxMinutes, "number"),
  /** an IANA name, "Asia/Ho_Chi_Minh" */
  timeZone: z.string().max(64, "zone").refine(isTimeZone, "zone"),
  /** an address or a link */
  place: optionalLine(500),
  /** with whom */
  people: optionalLine(300),
  notes: lines(5000),
});

export type RoundFields = z.output<typeof roundSchema>;

/** `revision` counts its changes, as calendars ask for. */
export type InterviewRound = RoundFields & { id: string; revision: number; updatedAt: number };
