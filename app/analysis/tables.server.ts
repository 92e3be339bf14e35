import { index, integer, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { owners } from "~/account/tables.server";
import { readings } from "~/cv/tables.server";
import { requirementSets } from "~/job/tables.server";
import type { Assessment } from "./assessment";

/** One stored run. `assessment` is JSON without the CV and the posting, which stand in their own rows. */
export const analyses = sqliteTable(
  "analyses",
  {
    id: text("id").primaryKey(),
    ownerId: text("owner_id")
      .notNull()
      .references(() => owners.id),
    readingId: text("reading_id")
      .notNull()
      .references(() => readings.id),
    requirementSetId: text("requirement_set_id")
      .notNull()
      .references(() => requirementSets.id),
    cvName: text("cv_name").notNull(),
    title: text("title"),
    engine: text("engine").$type<Assessment["engine"]>().notNull(),
    asOf: text("as_of").notNull(),
    total: real("total"),
    band: text("band").$type<NonNullable<Assessment["band"]>>(),
    assessment: text("assessment").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [
    index("analyses_by_owner").on(table.ownerId, table.createdAt),
    index("analyses_by_reading").on(table.readingId),
    index("analyses_by_requirement_set").on(table.requirementSetId),
  ],
);

/** A way to read one analysis without being its owner. Only the SHA-256 of its secret is kept; it goes with the analysis. */
export const shareLinks = sqliteTable(
  "share_links",
  {
    id: text("id").primaryKey(),
    ownerId: text("owner_id")
      .notNull()
      .references(() => owners.id),
    analysisId: text("analysis_id")
      .notNull()
      .references(() => analyses.id, { onDelete: "cascade" }),
    tokenHash: text("token_hash").notNull().unique(),
    /** whether name, e-mail, phone and the like are shown too */
    withContact: integer("with_contact", { mode: "boolean" }).notNull(),
    createdAt: integer("created_at").notNull(),
    expiresAt: integer("expires_at").notNull(),
  },
  (table) => [index("share_links_by_analysis").on(table.analysisId), index("share_links_by_owner").on(table.ownerId)],
);
