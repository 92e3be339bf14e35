import { and, eq, exists, isNull, type SQL, sql } from "drizzle-orm";
import { AppError } from "~/platform/app-error";
import type { Database, Statement } from "~/platform/db.server";
import type { Platform } from "~/platform/platform.server";
import { getApplication, listOwnStages } from "./applications.server";
import { isFixedStage, type OwnStage } from "./stage";
import type { StageEvent } from "./stage-event";
import { isSent, mayMove } from "./stage-moves";
import { applications, ownStages, stageEvents } from "./tables.server";

export type Move = {
  ownerId: string;
  actor: string;
  id: string;
  /** a StageId */
  to: string;
  /** of the application's last event when the person decided */
  sequence: number;
  note: string | null;
};

/** What the next event of an application will say, and the stage and sequence it must still be at. */
export type NextEvent = Omit<StageEvent, "at"> & {
  ownerId: string;
  id: string;
  from: string;
  /** for the applied date; undefined leaves it */
  appliedOn?: string | null;
};

/**
 * Moves an application by the table of rules and adds the event to its history. Of moves that were decided on the same
 * sequence one is carried out.
 * @returns the new sequence
 * @throws AppError not_found; application.move_refused; application.conflict when it was moved meanwhile
 */
export async function moveApplication(services: Platform, move: Move): Promise<number> {
  const { ownerId, id, sequence } = move;
  const application = await getApplication(services, { ownerId, id });
  if (application.sequence !== sequence) throw new AppError("application.conflict");
  const own = await listOwnStages(services, ownerId);
  const event = nextMove(services, { move, application, own });
  await appendEvent(services, event);
  return event.sequence;
}

/** The event of a move that the rules allow. A first move out of "saved" fills an empty applied date with its day (UTC). */
export function nextMove(
  { now }: Platform,
  {
    move,
    application,
    own,
  }: { move: Move; application: { stage: string; appliedOn: string | null }; own: readonly OwnStage[] },
): NextEvent {
  const { ownerId, actor, id, to, sequence, note } = move;
  const { stage: from, appliedOn } = application;
  if (!mayMove(from, to, own)) throw new AppError("application.move_refused");
  const fills = appliedOn === null && !isSent(from, own) && isSent(to, own);
  const filledAppliedOn = fills ? new Date(now()).toISOString().slice(0, 10) : null;
  return {
    ownerId,
    id,
    actor,
    sequence: sequence + 1,
    kind: "moved",
    from,
    to,
    undoes: null,
    filledAppliedOn,
    note,
    ...(fills && { appliedOn: filledAppliedOn }),
  };
}

/** Adds the next event in one batch, or nothing. @throws AppError application.conflict */
export async function appendEvent(services: Platform, event: NextEvent): Promise<void> {
  const [insert, update] = eventStatements(services, event);
  const [, moved] = await services.db.batch([insert, update]);
  if (moved.length === 0) throw new AppError("application.conflict");
}

/**
 * Both statements of one event: each looks again whether the application is still at the stage and sequence that the event
 * follows, and whether the stage it goes to is still in use. D1 runs a batch as one transaction, so both see the same.
 */
export function eventStatements({ db, now }: Platform, event: NextEvent) {
  const { id, ownerId, appliedOn, ...entry } = event;
  const at = now();
  const still = and(
    eq(applications.id, id),
    eq(applications.ownerId, ownerId),
    eq(applications.sequence, event.sequence - 1),
    eq(applications.stage, event.from),
    stageInUse(db, { ownerId, stage: event.to }),
  );
  const row = db
    .select({
      ownerId: applications.ownerId,
      applicationId: sql<string>`${applications.id}`.as("application_id"),
      sequence: sql<number>`${entry.sequence}`.as("sequence"),
      kind: sql<StageEvent["kind"]>`${entry.kind}`.as("kind"),
      from: sql<string>`${entry.from}`.as("from_stage"),
      to: sql<string>`${entry.to}`.as("to_stage"),
      undoes: sql<number | null>`${entry.undoes}`.as("undoes"),
      filledAppliedOn: sql<string | null>`${entry.filledAppliedOn}`.as("filled_applied_on"),
      note: sql<string | null>`${entry.note}`.as("note"),
      actor: sql<string>`${entry.actor}`.as("actor"),
      at: sql<number>`${at}`.as("at"),
    })
    .from(applications)
    .where(still);
  const insert = db.insert(stageEvents).select(row);
  const update = db
    .update(applications)
    .set({
      stage: event.to,
      stageSince: at,
      sequence: event.sequence,
      updatedAt: at,
      ...(appliedOn !== undefined && { appliedOn }),
    })
    .where(still)
    .returning({ id: applications.id });
  return [insert, update] as const satisfies Statement[];
}

function stageInUse(db: Database, { ownerId, stage }: { ownerId: string; stage: string }): SQL | undefined {
  if (isFixedStage(stage)) return undefined;
  const used = and(
    eq(ownStages.id, stage as `stg_${string}`),
    eq(ownStages.ownerId, ownerId),
    isNull(ownStages.removedAt),
  );
  return exists(db.select().from(ownStages).where(used));
}
