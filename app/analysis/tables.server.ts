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

/**
 * An analysis as it was shown when something was built on it: its judgement copied, its CV and posting shared, because those
 * rows never change. It outlives the analysis and goes with what it was frozen for.
 */
export const frozenAnalyses = sqliteTable(
  "frozen_analyses",
  {
    id: text("id").primaryKey(),
    ownerId: text("owner_id")
      .notNull()
      .references(() => owners.id),
    /** the analysis it was copied from, which may be gone */
    analysisId: text("analysis_id").notNull(),
    readingId: text("reading_id")
      .notNull()
      .references(() => readings.id),
    requirementSetId: text("requirement_set_id")
      .notNull()
      .references(() => requirementSets.id),
    cvName: text("cv_name").notNull(),
    assessment: text("assessment").notNull(),
    /** of the analysis */
    createdAt: integer("created_at").notNull(),
    frozenAt: integer("frozen_at").notNull(),
  },
  (table) => [
    index("frozen_analyses_by_owner").on(table.ownerId, table.analysisId),
    index("frozen_analyses_by_reading").on(table.readingId),
    index("frozen_analyses_by_requirement_set").on(table.requirementSetId),
  ],
);
