import { type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { ListQuery } from "./list-query";

/** The rows behind a page's cursor: by the order's value, and by the id where that is the same. */
export function behind({ after, direction }: ListQuery, order: SQLiteColumn, id: SQLiteColumn): SQL | undefined {
  if (!after) return undefined;
  const value = order.dataType === "number" ? Number(after.value) : after.value;
  return sql`(${order}, ${id}) ${sql.raw(direction === "asc" ? ">" : "<")} (${value}, ${after.id})`;
}
