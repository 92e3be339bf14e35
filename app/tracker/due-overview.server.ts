import { and, asc, eq, gt, isNull, lt, notExists, or } from "drizzle-orm";
import type { Language } from "~/i18n/languages";
import type { Platform } from "~/platform/platform.server";
import { listOwnStages } from "./applications.server";
import { shiftDay } from "./day";
import { type DueOverview, type QuietApplication, quietDays, soonDays, splitDue } from "./due-item";
import { listDue, listDueDays, stagesLike } from "./due-items.server";
import { applications, interviewRounds, reminders } from "./tables.server";
import { getTrackerSettings } from "./tracker-settings.server";
import { dayAt } from "./wall-time";

/** Quiet applications that are offered at once. */
const maxQuiet = 10;

const dayMs = 24 * 60 * 60 * 1000;

/** Before every day that a form accepts. */
const firstDay = "1970-01-01";

/**
 * What an owner has to do: overdue, today, soon, and what to ask about because nothing was heard. Reads little, however much an
 * owner tracks.
 * @param most of each kind and group
 */
export async function getDueOverview(
  services: Platform,
  { ownerId, language, most }: { ownerId: string; language: Language; most: number },
): Promise<DueOverview> {
  const { timeZone } = await getTrackerSettings(services, { ownerId, language });
  const day = dayAt(services.now(), timeZone);
  const [overdue, coming, quiet] = await Promise.all([
    listDueDays(services, { ownerId, from: firstDay, to: shiftDay(day, -1), most }),
    listDue(services, { ownerId, from: day, to: shiftDay(day, soonDays), most, timeZone }),
    listQuiet(services, ownerId),
  ]);
  return { day, overdue, ...splitDue(coming, day), quiet };
}

/**
 * Sent applications that are still running and of which nothing was heard for two weeks: no move, no interview before or ahead,
 * nothing done and nothing planned. The longest quiet first.
 */
async function listQuiet(services: Platform, ownerId: string): Promise<QuietApplication[]> {
  const own = await listOwnStages(services, ownerId);
  const running = (["applied", "screening", "interviewing"] as const).flatMap((stage) => stagesLike(stage, own));
  const all = await Promise.all(running.map((stage) => quietIn(services, { ownerId, stage })));
  return all
    .flat()
    .sort((a, b) => a.since - b.since)
    .slice(0, maxQuiet);
}

/** One stage at a time, so that the index gives the longest quiet first. */
function quietIn({ db, now }: Platform, { ownerId, stage }: { ownerId: string; stage: string }) {
  const cutoff = now() - quietDays * dayMs;
  const { id, title, company, stageSince } = applications;
  const met = db
    .select()
    .from(interviewRounds)
    .where(and(eq(interviewRounds.applicationId, id), gt(interviewRounds.startsAt, cutoff)));
  const planned = db
    .select()
    .from(reminders)
    .where(and(eq(reminders.applicationId, id), or(isNull(reminders.doneAt), gt(reminders.doneAt, cutoff))));
  const inStage = and(eq(applications.ownerId, ownerId), eq(applications.stage, stage), lt(stageSince, cutoff));
  return db
    .select({ id, title, company, since: stageSince })
    .from(applications)
    .where(and(inStage, notExists(met), notExists(planned)))
    .orderBy(asc(stageSince))
    .limit(maxQuiet);
}
