import { sql } from "drizzle-orm";
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { owners } from "~/account/tables.server";
import { frozenAnalyses } from "~/analysis/tables.server";
import type { FrozenBand } from "./application";
import { type Priority, payPeriods, workModes } from "./choices";
import { listIndexes } from "./list-indexes.server";
import { openStages, type StageColor } from "./stage";
import { stageEventKinds } from "./stage-event";

function ownerId() {
  return text("owner_id")
    .notNull()
    .references(() => owners.id);
}

function applicationId() {
  return text("application_id")
    .notNull()
    .references(() => applications.id);
}

/** A file of applications that was read in, kept so that it can be undone as a whole. */
export const importBatches = sqliteTable(
  "import_batches",
  {
    id: text("id").primaryKey(),
    ownerId: ownerId(),
    fileName: text("file_name").notNull(),
    /** applications that came with it */
    count: integer("count").notNull(),
    createdAt: integer("created_at").notNull(),
    undoneAt: integer("undone_at"),
  },
  (table) => [index("import_batches_by_owner").on(table.ownerId, table.createdAt)],
);

/**
 * The tracker's rows. Triggers of the migrations keep `application_search` (FTS5 without diacritics, đ as d) and
 * `application_tags` in step with these rows and with contacts, whoever writes them.
 */
export const applications = sqliteTable(
  "applications",
  {
    /** the row's place in `application_search` */
    searchId: integer("search_id").primaryKey({ autoIncrement: true }),
    id: text("id").notNull().unique(),
    ownerId: ownerId(),
    title: text("title").notNull(),
    company: text("company"),
    location: text("location"),
    workMode: text("work_mode", { enum: workModes }),
    salaryMin: real("salary_min"),
    salaryMax: real("salary_max"),
    currency: text("currency"),
    salaryPeriod: text("salary_period", { enum: payPeriods }),
    source: text("source"),
    link: text("link"),
    appliedOn: text("applied_on"),
    deadlineOn: text("deadline_on"),
    priority: integer("priority").$type<Priority>().notNull(),
    tags: text("tags", { mode: "json" }).$type<string[]>().notNull(),
    notes: text("notes").notNull(),
    stage: text("stage").notNull(),
    stageSince: integer("stage_since").notNull(),
    sequence: integer("sequence").notNull(),
    version: integer("version").notNull(),
    matchTotal: real("match_total"),
    matchBand: text("match_band").$type<FrozenBand>(),
    frozenId: text("frozen_id").references(() => frozenAnalyses.id),
    importId: text("import_id").references(() => importBatches.id),
    /** sortKey of title and of company */
    titleKey: text("title_key").notNull(),
    companyKey: text("company_key").notNull(),
    /** what lists are ordered by: what is not stated comes before every day, after every day, below every score */
    appliedOrder: text("applied_order").generatedAlwaysAs(sql`coalesce(applied_on, '')`, { mode: "virtual" }),
    deadlineOrder: text("deadline_order").generatedAlwaysAs(sql`coalesce(deadline_on, '9999-12-31')`, {
      mode: "virtual",
    }),
    matchOrder: real("match_order").generatedAlwaysAs(sql`coalesce(match_total, -1)`, { mode: "virtual" }),
    createdAt: integer("created_at").notNull(),
    updatedAt: integer("updated_at").notNull(),
  },
  (table) => [
    ...listIndexes(table),
    index("applications_due").on(table.ownerId, table.stage, table.deadlineOrder),
    index("applications_quiet").on(table.ownerId, table.stage, table.stageSince),
    index("applications_by_import").on(table.importId),
    uniqueIndex("applications_by_frozen").on(table.frozenId),
  ],
);

/** Each tag of each application, with what lists are ordered by; written by the triggers of `applications` only. */
export const applicationTags = sqliteTable(
  "application_tags",
  {
    ownerId: ownerId(),
    applicationId: applicationId(),
    tag: text("tag").notNull(),
    changedAt: integer("changed_at").notNull(),
    titleKey: text("title_key").notNull(),
    companyKey: text("company_key").notNull(),
    priority: integer("priority").notNull(),
    appliedOrder: text("applied_order").notNull(),
    deadlineOrder: text("deadline_order").notNull(),
    matchOrder: real("match_order").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.applicationId, table.tag] }),
    index("application_tags_by_change").on(table.ownerId, table.tag, table.changedAt, table.applicationId),
    index("application_tags_by_title").on(table.ownerId, table.tag, table.titleKey, table.applicationId),
    index("application_tags_by_company").on(table.ownerId, table.tag, table.companyKey, table.applicationId),
    index("application_tags_by_priority").on(table.ownerId, table.tag, table.priority, table.applicationId),
    index("application_tags_by_applied").on(table.ownerId, table.tag, table.appliedOrder, table.applicationId),
    index("application_tags_by_deadline").on(table.ownerId, table.tag, table.deadlineOrder, table.applicationId),
    index("application_tags_by_match").on(table.ownerId, table.tag, table.matchOrder, table.applicationId),
  ],
);

/** Append-only. The key admits each sequence of an application once; `move-application.server` leaves none out. */
export const stageEvents = sqliteTable(
  "stage_events",
  {
    ownerId: ownerId(),
    applicationId: applicationId(),
    sequence: integer("sequence").notNull(),
    kind: text("kind", { enum: stageEventKinds }).notNull(),
    from: text("from_stage"),
    to: text("to_stage").notNull(),
    undoes: integer("undoes"),
    filledAppliedOn: text("filled_applied_on"),
    note: text("note"),
    actor: text("actor").notNull(),
    at: integer("at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.applicationId, table.sequence] }),
    index("stage_events_by_time").on(table.ownerId, table.at),
  ],
);

/** Stages that a person added; a removed one stays for the history that names it. */
export const ownStages = sqliteTable(
  "own_stages",
  {
    id: text("id").$type<`stg_${string}`>().primaryKey(),
    ownerId: ownerId(),
    name: text("name").notNull(),
    color: text("color").$type<StageColor>().notNull(),
    after: text("after", { enum: openStages }).notNull(),
    position: integer("position").notNull(),
    createdAt: integer("created_at").notNull(),
    removedAt: integer("removed_at"),
  },
  (table) => [index("own_stages_by_owner").on(table.ownerId, table.position)],
);

export const contacts = sqliteTable(
  "contacts",
  {
    id: text("id").primaryKey(),
    ownerId: ownerId(),
    applicationId: applicationId(),
    name: text("name").notNull(),
    role: text("role"),
    email: text("email"),
    phone: text("phone"),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [index("contacts_by_application").on(table.applicationId), index("contacts_by_owner").on(table.ownerId)],
);

export const interviewRounds = sqliteTable(
  "interview_rounds",
  {
    id: text("id").primaryKey(),
    ownerId: ownerId(),
    applicationId: applicationId(),
    title: text("title").notNull(),
    startsAt: integer("starts_at").notNull(),
    minutes: integer("minutes").notNull(),
    timeZone: text("time_zone").notNull(),
    place: text("place"),
    people: text("people"),
    notes: text("notes").notNull(),
    revision: integer("revision").notNull(),
    createdAt: integer("created_at").notNull(),
    updatedAt: integer("updated_at").notNull(),
  },
  (table) => [
    index("interview_rounds_by_application").on(table.applicationId, table.startsAt),
    index("interview_rounds_by_time").on(table.ownerId, table.startsAt),
  ],
);

export const offers = sqliteTable(
  "offers",
  {
    id: text("id").primaryKey(),
    ownerId: ownerId(),
    applicationId: applicationId(),
    amount: real("amount").notNull(),
    currency: text("currency").notNull(),
    period: text("period", { enum: payPeriods }).notNull(),
    monthsPaid: real("months_paid").notNull(),
    bonus: real("bonus"),
    allowance: real("allowance"),
    hoursPerWeek: real("hours_per_week").notNull(),
    daysOff: real("days_off"),
    startOn: text("start_on"),
    answerBy: text("answer_by"),
    notes: text("notes").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [
    index("offers_by_application").on(table.applicationId),
    index("offers_by_answer").on(table.ownerId, table.answerBy),
  ],
);

/** `key` names the R2 object and is random. */
export const attachments = sqliteTable(
  "attachments",
  {
    id: text("id").primaryKey(),
    ownerId: ownerId(),
    applicationId: applicationId(),
    key: text("key").notNull().unique(),
    name: text("name").notNull(),
    mediaType: text("media_type").notNull(),
    /** bytes */
    size: integer("size").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [
    index("attachments_by_application").on(table.applicationId),
    index("attachments_by_owner").on(table.ownerId),
  ],
);

/**
 * What an application had where it was exported and its JSON file does not hold: attached files and the frozen check. They
 * are in the archive of that account, at `place`.
 */
export const archivedDocuments = sqliteTable(
  "archived_documents",
  {
    id: text("id").primaryKey(),
    ownerId: ownerId(),
    applicationId: applicationId(),
    name: text("name").notNull(),
    place: text("place").notNull(),
    /** bytes; null for a check */
    size: integer("size"),
    /** when it was attached or frozen */
    createdAt: integer("created_at").notNull(),
  },
  (table) => [
    index("archived_documents_by_application").on(table.applicationId),
    index("archived_documents_by_owner").on(table.ownerId),
  ],
);

export const reminders = sqliteTable(
  "reminders",
  {
    id: text("id").primaryKey(),
    ownerId: ownerId(),
    applicationId: applicationId(),
    text: text("text").notNull(),
    dueOn: text("due_on").notNull(),
    doneAt: integer("done_at"),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [
    index("reminders_by_application").on(table.applicationId),
    index("reminders_by_day").on(table.ownerId, table.doneAt, table.dueOn),
  ],
);

/** A private calendar link. Only the SHA-256 of its secret is kept; revoking it deletes the row. */
export const calendarFeeds = sqliteTable(
  "calendar_feeds",
  {
    secretHash: text("secret_hash").primaryKey(),
    ownerId: ownerId(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [uniqueIndex("calendar_feeds_by_owner").on(table.ownerId)],
);

/** What an owner has chosen for the tracker as a whole. */
export const trackerSettings = sqliteTable("tracker_settings", {
  ownerId: text("owner_id")
    .primaryKey()
    .references(() => owners.id),
  /** whose days the reminders follow */
  timeZone: text("time_zone").notNull(),
  remindByMail: integer("remind_by_mail", { mode: "boolean" }).notNull(),
  /** the owner's day that the last daily mail was for, "2026-11-25" */
  remindedOn: text("reminded_on"),
});
