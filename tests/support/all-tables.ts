import { is } from "drizzle-orm";
import { SQLiteTable } from "drizzle-orm/sqlite-core";

/** Every table that a domain declares in its tables.server.ts. */
export function allTables(): SQLiteTable[] {
  const modules = import.meta.glob<Record<string, unknown>>("../../app/**/tables.server.ts", { eager: true });
  return Object.values(modules).flatMap((exported) =>
    Object.values(exported).filter((value): value is SQLiteTable => is(value, SQLiteTable)),
  );
}
