import { mondayOf, shiftDay } from "./day";

export const calendarViews = ["month", "agenda"] as const;

/** What the calendar's address says: the month that is shown, "2026-11", and how. */
export type CalendarQuery = { month: string; view: (typeof calendarViews)[number] };

/** The query of an address; what is no month of ours becomes the month of today. */
export function readCalendarQuery(parameters: URLSearchParams, today: string): CalendarQuery {
  const month = parameters.get("month") ?? "";
  const view = parameters.get("view");
  return {
    month: /^(?:19[7-9]\d|20\d\d|21\d\d)-(?:0[1-9]|1[0-2])$/.test(month) ? month : today.slice(0, 7),
    view: view === "agenda" ? "agenda" : "month",
  };
}

export function writeCalendarQuery({ month, view }: CalendarQuery): string {
  return `?month=${month}&view=${view}`;
}

/** The month some months later, or earlier for a negative number. */
export function shiftMonth(month: string, months: number): string {
  const [year, number] = month.split("-").map(Number);
  return new Date(Date.UTC(year!, number! - 1 + months, 1)).toISOString().slice(0, 7);
}

/** The weeks that a month touches, Monday to Sunday, with the days of its neighbours. */
export function weeksOf(month: string): string[][] {
  const end = `${shiftMonth(month, 1)}-01`;
  const weeks: string[][] = [];
  for (let monday = mondayOf(`${month}-01`); monday < end; monday = shiftDay(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, order) => shiftDay(monday, order)));
  }
  return weeks;
}
