/** What can be due: a deadline for applying, an answer to an offer, something to do, an interview. */
const dueKinds = ["deadline", "answer", "reminder", "interview"] as const;

export type DueItem = {
  kind: (typeof dueKinds)[number];
  /** of the row that says so: the application, offer, reminder or round */
  id: string;
  applicationId: string;
  title: string;
  company: string | null;
  /** the reminder's text or the round's title */
  label: string | null;
  /** "2026-11-25", the day it is due for the person */
  day: string;
  /** when what says so was last changed, in milliseconds */
  changedAt: number;
  /** of an interview; null for what has a day only */
  moment: DueMoment | null;
};

/** An interview's beginning in milliseconds, the zone it was agreed in, and what a calendar shows of it. */
export type DueMoment = { at: number; minutes: number; timeZone: string; place: string | null; revision: number };

/** An application of which nothing was heard, and since when, in milliseconds. */
export type QuietApplication = { id: string; title: string; company: string | null; since: number };

/** What has to be done, by when; `day` is the one it is for the owner. */
export type DueOverview = {
  day: string;
  overdue: DueItem[];
  today: DueItem[];
  soon: DueItem[];
  quiet: QuietApplication[];
};

/** Days after today that count as soon. */
export const soonDays = 7;

/** An application is quiet when nothing has happened for this many days. */
export const quietDays = 14;

/** What is due from today on, cut at the end of today; both parts keep their order. */
export function splitDue(items: readonly DueItem[], today: string): Pick<DueOverview, "today" | "soon"> {
  return { today: items.filter(({ day }) => day === today), soon: items.filter(({ day }) => day > today) };
}

/** By day; within a day what has a time comes in its order, after what has none. */
export function byTime(a: DueItem, b: DueItem): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return (a.moment?.at ?? 0) - (b.moment?.at ?? 0) || dueKinds.indexOf(a.kind) - dueKinds.indexOf(b.kind);
}
