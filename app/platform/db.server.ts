import type { BatchItem } from "drizzle-orm/batch";
import { type DrizzleD1Database, drizzle } from "drizzle-orm/d1";

export type Database = DrizzleD1Database;

/** A query that has not run yet. */
export type Statement = BatchItem<"sqlite">;

export function openDatabase(d1: D1Database): Database {
  return drizzle(d1);
}

/** Runs all statements or none: D1 has no BEGIN, its batch is the transaction. @returns what each of them returns */
export async function runBatch(db: Database, statements: Statement[]): Promise<unknown[]> {
  const [first, ...rest] = statements;
  return first ? db.batch([first, ...rest]) : [];
}

/** True when a write lost a race: another request took the same key, or removed a row that this one refers to. */
export function isConflict(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (/(UNIQUE|FOREIGN KEY) constraint failed/.test(cause.message)) return true;
  }
  return false;
}
