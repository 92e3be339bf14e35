import { and, eq } from "drizzle-orm";
import type { Database, Statement } from "~/platform/db.server";
import { idempotencyKeys } from "./tables.server";

/** What a submission with this key has led to, or null when it has not been carried out. */
export async function findResult(
  db: Database,
  { ownerId, key }: { ownerId: string; key: string },
): Promise<string | null> {
  const [row] = await db
    .select({ result: idempotencyKeys.result })
    .from(idempotencyKeys)
    .where(and(eq(idempotencyKeys.ownerId, ownerId), eq(idempotencyKeys.key, key)));
  return row?.result ?? null;
}

/** Fails on a key that was carried out before, and with it the batch it stands in. */
export function recordResult(db: Database, row: typeof idempotencyKeys.$inferInsert): Statement {
  return db.insert(idempotencyKeys).values(row);
}

/** Forgets the submissions that led to what is now deleted, so that they can be carried out again. */
export function forgetResult(db: Database, { ownerId, result }: { ownerId: string; result: string }): Statement {
  return db
    .delete(idempotencyKeys)
    .where(and(eq(idempotencyKeys.ownerId, ownerId), eq(idempotencyKeys.result, result)));
}
