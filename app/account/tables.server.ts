import { index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { ownerKinds, roles } from "./owner";

/** Whose data it is. Every other row of a person's data names one. Times are milliseconds. */
export const owners = sqliteTable(
  "owners",
  {
    id: text("id").primaryKey(),
    kind: text("kind", { enum: ownerKinds }).notNull(),
    createdAt: integer("created_at").notNull(),
    lastUsedAt: integer("last_used_at").notNull(),
  },
  (table) => [index("owners_by_last_use").on(table.kind, table.lastUsedAt)],
);

/** A browser that may act for an owner. Only the SHA-256 of its secret is kept. */
export const sessions = sqliteTable(
  "sessions",
  {
    tokenHash: text("token_hash").primaryKey(),
    ownerId: text("owner_id")
      .notNull()
      .references(() => owners.id),
    /** who acts: for a guest, the guest itself */
    actor: text("actor").notNull(),
    role: text("role", { enum: roles }).notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [index("sessions_by_owner").on(table.ownerId)],
);

/** What a submitted form has led to, so that sending it again leads to the same. */
export const idempotencyKeys = sqliteTable(
  "idempotency_keys",
  {
    ownerId: text("owner_id")
      .notNull()
      .references(() => owners.id),
    key: text("key").notNull(),
    result: text("result").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.ownerId, table.key] })],
);

/** What models have cost for an owner on a day (UTC). `tokens` counts against the cap and includes calls that are under way. */
export const modelUse = sqliteTable(
  "model_use",
  {
    ownerId: text("owner_id")
      .notNull()
      .references(() => owners.id),
    day: text("day").notNull(),
    tokens: integer("tokens").notNull(),
    inputTokens: integer("input_tokens").notNull().default(0),
    outputTokens: integer("output_tokens").notNull().default(0),
    neurons: real("neurons").notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.ownerId, table.day] })],
);
