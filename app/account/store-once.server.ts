import { isConflict, runBatch, type Statement } from "~/platform/db.server";
import type { Platform } from "~/platform/platform.server";
import { findResult, recordResult } from "./idempotency-keys.server";

/**
 * Runs the statements that make `id`, in one batch with the key of the submission that asked for it.
 * @returns `id`, or what was made before under the same key
 */
export async function storeOnce(
  { db, now }: Platform,
  { ownerId, key, id, statements }: { ownerId: string; key: string; id: string; statements: Statement[] },
): Promise<string> {
  try {
    await runBatch(db, [...statements, recordResult(db, { ownerId, key, result: id, createdAt: now() })]);
    return id;
  } catch (error) {
    const other = isConflict(error) ? await findResult(db, { ownerId, key }) : null;
    if (!other) throw error;
    return other;
  }
}
