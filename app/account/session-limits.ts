import type { Owner } from "./owner";

const day = 24 * 60 * 60 * 1000;

/** A person's session ends this long after its last use, in milliseconds. */
export const idleLimit = 30 * day;

/** A person's session ends this long after it began, however much it is used, in milliseconds. */
export const absoluteLimit = 90 * day;

/** What changes who can sign in is asked of a session that began no longer ago than this, in milliseconds. */
export const freshLimit = 15 * 60 * 1000;

/**
 * Whether a session is over. A guest's is not: nobody could ever open their data again. It goes with the data, seven days
 * after last use.
 */
export function isOver(session: { createdAt: number; lastUsedAt: number }, kind: Owner["kind"], now: number): boolean {
  if (kind === "guest") return false;
  return now - session.lastUsedAt > idleLimit || now - session.createdAt > absoluteLimit;
}
