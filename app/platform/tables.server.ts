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

/** How often something was done in one stretch of time, for limits that must hold exactly. A key is a hash. */
export const quotas = sqliteTable(
  "quotas",
  {
    key: text("key").notNull(),
    /** end of the stretch, in milliseconds */
    endsAt: integer("ends_at").notNull(),
    count: integer("count").notNull(),
  },
  (table) => [primaryKey({ columns: [table.key, table.endsAt] }), index("quotas_by_end").on(table.endsAt)],
);

/** Random values that this installation has made for itself, by what they are for. */
export const serverSecrets = sqliteTable("server_secrets", {
  name: text("name").primaryKey(),
  value: text("value").notNull(),
  createdAt: integer("created_at").notNull(),
});

/** How an hour went, by route and outcome: counts and times, nothing about who asked. */
export const requestCounts = sqliteTable(
  "request_counts",
  {
    /** begin, in milliseconds */
    hour: integer("hour").notNull(),
    route: text("route").notNull(),
    /** the first digit of the status */
    outcome: integer("outcome").notNull(),
    /** upper end of the stretch of time the answers took, in milliseconds */
    within: integer("within").notNull(),
    count: integer("count").notNull(),
  },
  (table) => [primaryKey({ columns: [table.hour, table.route, table.outcome, table.within] })],
);
