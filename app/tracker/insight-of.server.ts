import { asc, eq } from "drizzle-orm";
import type { Language } from "~/i18n/languages";
import type { Platform } from "~/platform/platform.server";
import { listOwnStages } from "./applications.server";
import { type Insight, insightOf } from "./insight";
import type { TrackedApplication } from "./stage-history";
import { applications, stageEvents } from "./tables.server";
import { getTrackerSettings } from "./tracker-settings.server";
import { dayAt } from "./wall-time";

/** What the history of an owner's applications shows, with weeks in their time zone. */
export async function getInsight(
  services: Platform,
  { ownerId, language }: { ownerId: string; language: Language },
): Promise<Insight> {
  const { db, now } = services;
  const { id, source, matchBand, appliedOn, importId } = applications;
  const { applicationId, sequence, kind, to, undoes, at } = stageEvents;
  const [own, settings, rows, events] = await Promise.all([
    listOwnStages(services, ownerId),
    getTrackerSettings(services, { ownerId, language }),
    db
      .select({ id, source, matchBand, appliedOn, importId })
      .from(applications)
      .where(eq(applications.ownerId, ownerId)),
    db
      .select({ applicationId, sequence, kind, to, undoes, at })
      .from(stageEvents)
      .where(eq(stageEvents.ownerId, ownerId))
      .orderBy(asc(applicationId), asc(sequence)),
  ]);
  const tracked = new Map(
    rows.map(({ id, importId, ...row }): [string, TrackedApplication] => [
      id,
      { ...row, imported: importId !== null, events: [] },
    ]),
  );
  for (const { applicationId, ...event } of events) tracked.get(applicationId)?.events.push(event);
  const dayOf = (moment: number) => dayAt(moment, settings.timeZone);
  return insightOf([...tracked.values()], { own, today: dayOf(now()), dayOf });
}
