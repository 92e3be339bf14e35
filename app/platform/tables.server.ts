import { index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { owners } from "~/account/tables.server";
import { languages } from "~/i18n/languages";

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

/** Mail that nothing sends, because no mail service is bound. Times are milliseconds. */
export const outbox = sqliteTable(
  "outbox",
  {
    id: text("id").primaryKey(),
    /** whose mail it is; null when it was sent to someone who is no owner yet */
    ownerId: text("owner_id").references(() => owners.id),
    recipient: text("recipient").notNull(),
    language: text("language", { enum: languages }).notNull(),
    subject: text("subject").notNull(),
    text: text("text").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [index("outbox_by_owner").on(table.ownerId), index("outbox_by_time").on(table.createdAt)],
);
