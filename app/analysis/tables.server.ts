import { index, integer, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { owners } from "~/account/tables.server";
import { readings } from "~/cv/tables.server";
import type { RequirementKind } from "~/job/requirement";
import { requirementSets } from "~/job/tables.server";
import type { Assessment, Strength, Verdict } from "./assessment";
import type { ReviewFailure } from "./review";
import { reviewStates, reviewSteps } from "./review";

/**
 * One stored run. `assessment` is JSON as it was computed, without the CV and the posting, which stand in their own rows; `total`
 * and `band` follow the person's corrections.
 */
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

const verdicts = ["met", "partial", "missing", "unknown"] as const satisfies readonly Verdict[];
const kinds = ["must", "nice"] as const satisfies readonly RequirementKind[];
const strengths = ["listed", "shown", "entailed"] as const satisfies readonly Strength[];

/**
 * What a person says about the requirements of an analysis, in the order of `number`; rows are only added. The last row of a
 * requirement counts; one that says nothing takes the correction back, or declines the offer of one.
 */
export const corrections = sqliteTable(
  "corrections",
  {
    id: text("id").primaryKey(),
    ownerId: text("owner_id")
      .notNull()
      .references(() => owners.id),
    analysisId: text("analysis_id")
      .notNull()
      .references(() => analyses.id),
    number: integer("number").notNull(),
    requirement: text("requirement").notNull(),
    verdict: text("verdict", { enum: verdicts }),
    kind: text("kind", { enum: kinds }),
    /** the passage pointed at: its place in the CV's text, its words, what it is worth */
    start: integer("start"),
    end: integer("end"),
    quote: text("quote"),
    strength: text("strength", { enum: strengths }),
    actor: text("actor").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [
    uniqueIndex("corrections_by_number").on(table.analysisId, table.number),
    index("corrections_by_owner").on(table.ownerId),
  ],
);

/**
 * The AI review of an analysis: a second reading beside the built-in one. `proposals` is what the model said, `assessment` what code made
 * of it, both JSON; `counts` tells which reading the person lets count.
 */
export const reviews = sqliteTable(
  "reviews",
  {
    id: text("id").primaryKey(),
    ownerId: text("owner_id")
      .notNull()
      .references(() => owners.id),
    analysisId: text("analysis_id")
      .notNull()
      .references(() => analyses.id, { onDelete: "cascade" }),
    state: text("state", { enum: reviewStates }).notNull(),
    step: text("step", { enum: reviewSteps }).notNull(),
    failure: text("failure").$type<ReviewFailure>(),
    /** names the run that may write; a run that lost its claim writes nothing */
    claim: text("claim"),
    runs: integer("runs").notNull().default(0),
    model: text("model").notNull(),
    cacheKey: text("cache_key"),
    proposals: text("proposals"),
    assessment: text("assessment"),
    /** requirements sent to the model, and those that a usable answer came back for */
    asked: integer("asked").notNull().default(0),
    answered: integer("answered").notNull().default(0),
    counts: integer("counts", { mode: "boolean" }).notNull().default(false),
    inputTokens: integer("input_tokens").notNull().default(0),
    outputTokens: integer("output_tokens").notNull().default(0),
    neurons: real("neurons").notNull().default(0),
    createdAt: integer("created_at").notNull(),
    startedAt: integer("started_at"),
    finishedAt: integer("finished_at"),
  },
  (table) => [
    uniqueIndex("reviews_by_analysis").on(table.analysisId),
    index("reviews_by_cache_key").on(table.ownerId, table.cacheKey),
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
    /** the total that an archive says, where the analysis came back from one and today's engine comes to another */
    statedTotal: real("stated_total"),
  },
  (table) => [
    index("frozen_analyses_by_owner").on(table.ownerId, table.analysisId),
    index("frozen_analyses_by_reading").on(table.readingId),
    index("frozen_analyses_by_requirement_set").on(table.requirementSetId),
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
