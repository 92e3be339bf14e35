import { z } from "zod";
import { day, requiredLine } from "./fields";

/** Something to do about an application on a day. */
export const reminderSchema = z.object({ text: requiredLine(300), dueOn: day });

export type ReminderFields = z.output<typeof reminderSchema>;

/** `doneAt` in milliseconds; null while it is to be done. */
export type Reminder = ReminderFields & { id: string; doneAt: number | null };
