import { and, between, eq, gte, inArray, isNotNull, isNull, lt } from "drizzle-orm";
import { AppError } from "~/platform/app-error";
import type { Platform } from "~/platform/platform.server";
import { listOwnStages } from "./applications.server";
import { weeksOf } from "./calendar-month";
import { shiftDay } from "./day";
import { byTime, type DueItem, type DueMoment } from "./due-item";
import type { FixedStage, OwnStage } from "./stage";
import { applications, interviewRounds, offers, reminders } from "./tables.server";
import { dayAt, instantOf } from "./wall-time";

/** Most items of one kind that a calendar shows. */
const calendarItems = 500;

/** The last change of an application is also that of what belongs to it. */
const { title, company, updatedAt: changedAt } = applications;

type DueRange = {
  ownerId: string;
  /** the first and the last day */
  from: string;
  to: string;
  /** most items of one kind, the earliest first */
  most: number;
};

/**
 * What is due from one day to another: deadlines of what was not sent yet, answers to offers that are open, reminders that are
 * not done, interviews. In the order of their days in the owner's time zone.
 */
export async function listDue(services: Platform, range: DueRange & { timeZone: string }): Promise<DueItem[]> {
  const all = await Promise.all([listDueDays(services, range), interviews(services, range)]);
  return all.flat().sort(byTime);
}

/** What is due by the end of a day, without interviews, which are not done by anyone's doing. */
export async function listDueDays(services: Platform, range: DueRange): Promise<DueItem[]> {
  const own = await listOwnStages(services, range.ownerId);
  const all = await Promise.all([
    deadlines(services, { ...range, stages: stagesLike("saved", own) }),
    answers(services, { ...range, stages: stagesLike("offer", own) }),
    openReminders(services, range),
  ]);
  return all.flat().sort(byTime);
}

/** Everything of a stretch of time that a calendar shows. */
export function listCalendar(
  services: Platform,
  range: { ownerId: string; from: string; to: string; timeZone: string },
): Promise<DueItem[]> {
  return listDue(services, { ...range, most: calendarItems });
}

/** What is due in the weeks that a month touches. */
export function listMonth(
  services: Platform,
  { ownerId, month, timeZone }: { ownerId: string; month: string; timeZone: string },
): Promise<DueItem[]> {
  const days = weeksOf(month).flat();
  return listCalendar(services, { ownerId, from: days[0]!, to: days.at(-1)!, timeZone });
}

/** A fixed stage and the own stages that count as it. */
export function stagesLike(stage: FixedStage, own: readonly OwnStage[]): string[] {
  return [stage, ...own.filter(({ after }) => after === stage).map(({ id }) => id)];
}

async function deadlines(
  { db }: Platform,
  { ownerId, from, to, most, stages }: DueRange & { stages: string[] },
): Promise<DueItem[]> {
  const { id, deadlineOn, deadlineOrder, stage } = applications;
  const rows = await db
    .select({ id, title, company, changedAt, day: deadlineOrder })
    .from(applications)
    .where(
      and(
        eq(applications.ownerId, ownerId),
        between(deadlineOrder, from, to),
        isNotNull(deadlineOn),
        inArray(stage, stages),
      ),
    )
    .orderBy(deadlineOrder)
    .limit(most);
  return rows.map((row) => ({
    ...row,
    kind: "deadline",
    applicationId: row.id,
    label: null,
    day: row.day!,
    moment: null,
  }));
}

async function answers(
  { db }: Platform,
  { ownerId, from, to, most, stages }: DueRange & { stages: string[] },
): Promise<DueItem[]> {
  const { id, applicationId, answerBy } = offers;
  const rows = await db
    .select({ id, applicationId, title, company, changedAt, day: answerBy })
    .from(offers)
    .innerJoin(applications, eq(applications.id, applicationId))
    .where(and(eq(offers.ownerId, ownerId), between(answerBy, from, to), inArray(applications.stage, stages)))
    .orderBy(answerBy)
    .limit(most);
  return rows.map((row) => ({ ...row, kind: "answer", label: null, day: row.day!, moment: null }));
}

async function openReminders({ db }: Platform, { ownerId, from, to, most }: DueRange): Promise<DueItem[]> {
  const { id, applicationId, text, dueOn, doneAt } = reminders;
  const rows = await db
    .select({ id, applicationId, title, company, changedAt, label: text, day: dueOn })
    .from(reminders)
    .innerJoin(applications, eq(applications.id, applicationId))
    .where(and(eq(reminders.ownerId, ownerId), isNull(doneAt), between(dueOn, from, to)))
    .orderBy(dueOn)
    .limit(most);
  return rows.map((row) => ({ ...row, kind: "reminder", moment: null }));
}

async function interviews(
  { db }: Platform,
  { ownerId, from, to, most, timeZone }: DueRange & { timeZone: string },
): Promise<DueItem[]> {
  const { startsAt } = interviewRounds;
  const midnight = (day: string) => instantOf(`${day}T00:00`, timeZone) ?? Number.NaN;
  const rows = await db
    .select(interviewColumns)
    .from(interviewRounds)
    .innerJoin(applications, eq(applications.id, interviewRounds.applicationId))
    .where(
      and(eq(interviewRounds.ownerId, ownerId), gte(startsAt, midnight(from)), lt(startsAt, midnight(shiftDay(to, 1)))),
    )
    .orderBy(startsAt)
    .limit(most);
  return rows.map((row) => interviewItem(row, timeZone));
}

/** One interview of this owner. @throws AppError not_found, for another owner's too */
export async function getInterview(
  { db }: Platform,
  { ownerId, id }: { ownerId: string; id: string },
): Promise<DueItem> {
  const [row] = await db
    .select(interviewColumns)
    .from(interviewRounds)
    .innerJoin(applications, eq(applications.id, interviewRounds.applicationId))
    .where(and(eq(interviewRounds.ownerId, ownerId), eq(interviewRounds.id, id)));
  if (!row) throw new AppError("not_found");
  return interviewItem(row, row.timeZone);
}

const { id, applicationId, startsAt, minutes, timeZone, place, revision, updatedAt } = interviewRounds;
const label = interviewRounds.title;
const interviewColumns = {
  ...{ id, applicationId, title, company, label, startsAt, minutes, timeZone, place, revision },
  changedAt: updatedAt,
};

type InterviewRow = Omit<DueItem, "kind" | "day" | "moment"> & Omit<DueMoment, "at"> & { startsAt: number };

function interviewItem(
  { startsAt: at, minutes, timeZone, place, revision, ...row }: InterviewRow,
  zone: string,
): DueItem {
  const moment = { at, minutes, timeZone, place, revision };
  return { ...row, kind: "interview", day: dayAt(at, zone), moment };
}
