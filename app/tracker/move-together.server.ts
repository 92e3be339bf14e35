import type { Platform } from "~/platform/platform.server";
import { eventStatements, nextMove } from "./move-application.server";
import type { OwnStage } from "./stage";

/** An application as it was when its move was decided. */
export type ToMove = { id: string; stage: string; sequence: number; appliedOn: string | null };

/**
 * Moves applications to one stage in one batch, each by an event of its own. One that has been moved meanwhile stays.
 * @returns how many were moved
 * @throws AppError application.move_refused when the rules do not allow one of the moves
 */
export async function moveTogether(
  services: Platform,
  {
    ownerId,
    actor,
    applications,
    to,
    own,
  }: { ownerId: string; actor: string; applications: readonly ToMove[]; to: string; own: readonly OwnStage[] },
): Promise<number> {
  const [first, ...rest] = applications.flatMap((application) => {
    const { id, sequence } = application;
    const move = { ownerId, actor, id, to, sequence, note: null };
    return eventStatements(services, nextMove(services, { move, application, own }));
  });
  if (!first) return 0;
  const results: unknown[] = await services.db.batch([first, ...rest]);
  // Of each pair the second statement returns the row it moved.
  return results.reduce<number>((sum, rows) => sum + (Array.isArray(rows) ? rows.length : 0), 0);
}
