import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
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
