import { integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";

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

/** What models have cost everybody together on a day (UTC); it outlives the owners it was spent for, and names none. */
export const modelDays = sqliteTable("model_days", {
  day: text("day").primaryKey(),
  tokens: integer("tokens").notNull(),
  inputTokens: integer("input_tokens").notNull().default(0),
  outputTokens: integer("output_tokens").notNull().default(0),
  neurons: real("neurons").notNull().default(0),
});
