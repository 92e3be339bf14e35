import { and, asc, eq, gt, inArray, isNull, lt, notExists, or, sql } from "drizzle-orm";
import type { Language } from "~/i18n/languages";
import type { Platform } from "~/platform/platform.server";
import { listOwnStages } from "./applications.server";
import { shiftDay } from "./day";
import { type DueOverview, groupDue, type QuietApplication, quietDays, soonDays } from "./due-item";
import { listDue, stagesLike } from "./due-items.server";
import { applications, interviewRounds, reminders } from "./tables.server";
import { getTrackerSettings } from "./tracker-settings.server";
import { dayAt } from "./wall-time";

/** Quiet applications that are offered at once. */
const maxQuiet = 10;

const dayMs = 24 * 60 * 60 * 1000;

/** Before every day that a form accepts. */
const firstDay = "1970-01-01";

/** What an owner has to do: overdue, today, soon, and what to ask about because nothing was heard. */
export async function getDueOverview(
  services: Platform,
  { ownerId, language }: { ownerId: string; language: Language },
): Promise<DueOverview> {
  const { timeZone } = await getTrackerSettings(services, { ownerId, language });
  const today = dayAt(services.now(), timeZone);
  const [items, quiet] = await Promise.all([
    listDue(services, { ownerId, from: firstDay, to: shiftDay(today, soonDays), timeZone }),
    listQuiet(services, ownerId),
  ]);
  return { day: today, ...groupDue(items, today), quiet };
}

/**
 * Sent applications that are still running and of which nothing was heard for two weeks: no move, no interview before or ahead,
 * nothing done and nothing planned. The longest quiet first. One that was entered as already sent counts from its applied date.
 */
async function listQuiet(services: Platform, ownerId: string): Promise<QuietApplication[]> {
  const { db, now } = services;
  const own = await listOwnStages(services, ownerId);
  const running = (["applied", "screening", "interviewing"] as const).flatMap((stage) => stagesLike(stage, own));
  const cutoff = now() - quietDays * dayMs;
  const { id, title, company, stage, stageSince, sequence, appliedOn } = applications;
  const since = sql<number>`case when ${sequence} = 1 and ${appliedOn} is not null
    then unixepoch(${appliedOn}) * 1000 else ${stageSince} end`;
  const met = db
    .select()
    .from(interviewRounds)
    .where(and(eq(interviewRounds.applicationId, id), gt(interviewRounds.startsAt, cutoff)));
  const planned = db
    .select()
    .from(reminders)
    .where(and(eq(reminders.applicationId, id), or(isNull(reminders.doneAt), gt(reminders.doneAt, cutoff))));
  return db
    .select({ id, title, company, since })
    .from(applications)
    .where(
      and(
        eq(applications.ownerId, ownerId),
        inArray(stage, running),
        lt(since, cutoff),
        notExists(met),
        notExists(planned),
      ),
    )
    .orderBy(asc(since), asc(id))
    .limit(maxQuiet);
}
