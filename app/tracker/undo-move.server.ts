import { and, desc, eq } from "drizzle-orm";
import { AppError } from "~/platform/app-error";
import type { Platform } from "~/platform/platform.server";
import { getApplication, listOwnStages } from "./applications.server";
import { appendEvent } from "./move-application.server";
import { undoableMove } from "./stage-event";
import { stageEvents } from "./tables.server";

/**
 * Takes the last move of an application back by an event of its own; both stay in the history. An applied date that the move
 * filled in goes with it, unless the person has changed it since.
 * @returns the new sequence
 * @throws AppError not_found; application.nothing_to_undo; application.conflict when it was moved meanwhile
 */
export async function undoMove(
  services: Platform,
  { ownerId, actor, id, sequence }: { ownerId: string; actor: string; id: string; sequence: number },
): Promise<number> {
  const application = await getApplication(services, { ownerId, id });
  if (application.sequence !== sequence) throw new AppError("application.conflict");
  const last = await services.db
    .select()
    .from(stageEvents)
    .where(and(eq(stageEvents.applicationId, id), eq(stageEvents.ownerId, ownerId)))
    .orderBy(desc(stageEvents.sequence))
    .limit(1);
  const move = undoableMove(last, await listOwnStages(services, ownerId));
  if (!move || move.from === null) throw new AppError("application.nothing_to_undo");
  const filled = move.filledAppliedOn !== null && move.filledAppliedOn === application.appliedOn;
  await appendEvent(services, {
    ownerId,
    id,
    actor,
    sequence: sequence + 1,
    kind: "undone",
    from: move.to,
    to: move.from,
    undoes: move.sequence,
    filledAppliedOn: null,
    note: null,
    ...(filled && { appliedOn: null }),
  });
  return sequence + 1;
}
