import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** One row per run of a scheduled job: whoever inserts it first does the work of that period. */
export const jobClaims = sqliteTable(
  "job_claims",
  {
    job: text("job").notNull(),
    period: text("period").notNull(),
    claimedAt: integer("claimed_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.job, table.period] })],
);
