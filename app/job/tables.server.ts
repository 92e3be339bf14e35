import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { owners } from "~/account/tables.server";

/** One job description of an owner, as it was given. */
export const postings = sqliteTable(
  "postings",
  {
    id: text("id").primaryKey(),
    ownerId: text("owner_id")
      .notNull()
      .references(() => owners.id),
    sha256: text("sha256").notNull(),
    title: text("title"),
    company: text("company"),
    source: text("source").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [index("postings_by_hash").on(table.ownerId, table.sha256)],
);

/** What was read from a posting: a Posting with its requirements as JSON, stored once however many analyses use it. */
export const requirementSets = sqliteTable(
  "requirement_sets",
  {
    id: text("id").primaryKey(),
    ownerId: text("owner_id")
      .notNull()
      .references(() => owners.id),
    postingId: text("posting_id")
      .notNull()
      .references(() => postings.id),
    sha256: text("sha256").notNull(),
    document: text("document").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [
    uniqueIndex("requirement_sets_by_hash").on(table.postingId, table.sha256),
    index("requirement_sets_by_owner").on(table.ownerId),
  ],
);
