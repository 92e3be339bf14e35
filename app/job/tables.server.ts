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

/** Where a set comes from: read from the posting's text, or a person's edit of the set before it. */
const setSources = ["read", "edited"] as const;

/**
 * What a posting asks for, as a Posting with its requirements as JSON. The set with the highest number is used for later checks
 * of the posting; an analysis keeps the one it was made with.
 */
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
    number: integer("number").notNull().default(1),
    source: text("source", { enum: setSources }).notNull().default("read"),
    /** of what read the posting; null where it is not known */
    versions: text("versions"),
    sha256: text("sha256").notNull(),
    document: text("document").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [
    uniqueIndex("requirement_sets_by_number").on(table.postingId, table.number),
    index("requirement_sets_by_owner").on(table.ownerId),
  ],
);
