import { getTableColumns, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Database, Statement } from "./db.server";

/** Characters of one statement's rows: a value that is bound may have 2 MB. */
const maxChunk = 500_000;

/**
 * Statements that insert any number of rows: D1 binds at most 100 values to one, so the rows go as one JSON text each. What a
 * row leaves out is null.
 */
export function insertRows<Table extends SQLiteTable>(
  db: Database,
  table: Table,
  rows: Table["$inferInsert"][],
): Statement[] {
  const written = Object.entries(getTableColumns(table)).filter(([, column]) => column.generated === undefined);
  const texts = rows.map((row: Record<string, unknown>) =>
    JSON.stringify(written.map(([name, column]) => (row[name] == null ? null : column.mapToDriverValue(row[name])))),
  );
  const values = sql.raw(written.map((_, order) => `value ->> ${order}`).join(", "));
  return chunksOf(texts).map((chunk) =>
    db.insert(table).select(sql`select ${values} from json_each(${`[${chunk.join(",")}]`})`),
  );
}

function chunksOf(texts: string[]): string[][] {
  const chunks: string[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const text of texts) {
    if (length + text.length > maxChunk) {
      chunks.push([]);
      length = 0;
    }
    chunks.at(-1)!.push(text);
    length += text.length;
  }
  return chunks;
}
