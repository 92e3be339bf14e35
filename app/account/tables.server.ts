import { sql } from "drizzle-orm";
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { languages } from "~/i18n/languages";
import { purposes } from "./consent";
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
    /** browser and system, e.g. "Firefox, Android", so that its person knows it again in a list */
    device: text("device"),
    createdAt: integer("created_at").notNull(),
    lastUsedAt: integer("last_used_at").notNull().default(0),
  },
  (table) => [index("sessions_by_owner").on(table.ownerId)],
);

/** Who acts for an owner: a person for what is their own, and for the organisations they belong to. */
export const members = sqliteTable(
  "members",
  {
    ownerId: text("owner_id")
      .notNull()
      .references(() => owners.id),
    userId: text("user_id")
      .notNull()
      .references(() => authUsers.id),
    role: text("role", { enum: roles }).notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.ownerId, table.userId] }),
    index("members_by_user").on(table.userId),
    // What is a person's own is theirs alone, and a person has one such owner.
    uniqueIndex("members_one_person").on(table.ownerId).where(sql`${table.role} = 'owner'`),
    uniqueIndex("members_one_own").on(table.userId).where(sql`${table.role} = 'owner'`),
  ],
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

/** What an owner has agreed to: which words they were shown, for which purpose, in which language, when. Times are milliseconds. */
export const consents = sqliteTable(
  "consents",
  {
    id: text("id").primaryKey(),
    ownerId: text("owner_id")
      .notNull()
      .references(() => owners.id),
    purpose: text("purpose", { enum: purposes }).notNull(),
    textVersion: text("text_version").notNull(),
    language: text("language", { enum: languages }).notNull(),
    givenAt: integer("given_at").notNull(),
    withdrawnAt: integer("withdrawn_at"),
  },
  (table) => [index("consents_by_owner").on(table.ownerId, table.purpose)],
);

/** That an erasure took place, without a word on whose: what the person's receipt names. */
export const erasures = sqliteTable("erasures", {
  id: text("id").primaryKey(),
  /** how many rows of each table and how many files are gone, as JSON */
  report: text("report").notNull(),
  createdAt: integer("created_at").notNull(),
});

const moment = (name: string) => integer(name, { mode: "timestamp_ms" });

/** The tables of better-auth, which names their columns: who can prove to be whom. Sessions are ours and stand in `sessions`. */
export const authUsers = sqliteTable("auth_users", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  /** in small letters; of a person without an address, one that cannot exist */
  email: text("email").notNull().unique(),
  emailVerified: integer("email_verified", { mode: "boolean" }).notNull(),
  image: text("image"),
  createdAt: moment("created_at").notNull(),
  updatedAt: moment("updated_at").notNull(),
});

/** How a person signs in, but for passkeys: a password, as its scrypt hash. */
export const authAccounts = sqliteTable(
  "auth_accounts",
  {
    id: text("id").primaryKey(),
    accountId: text("account_id").notNull(),
    providerId: text("provider_id").notNull(),
    userId: text("user_id")
      .notNull()
      .references(() => authUsers.id),
    accessToken: text("access_token"),
    refreshToken: text("refresh_token"),
    idToken: text("id_token"),
    accessTokenExpiresAt: moment("access_token_expires_at"),
    refreshTokenExpiresAt: moment("refresh_token_expires_at"),
    scope: text("scope"),
    password: text("password"),
    createdAt: moment("created_at").notNull(),
    updatedAt: moment("updated_at").notNull(),
  },
  (table) => [index("auth_accounts_by_user").on(table.userId)],
);

/** What is waiting to be proved, for minutes: mailed codes by their hash, passkey challenges. */
export const authVerifications = sqliteTable(
  "auth_verifications",
  {
    id: text("id").primaryKey(),
    identifier: text("identifier").notNull(),
    value: text("value").notNull(),
    expiresAt: moment("expires_at").notNull(),
    createdAt: moment("created_at").notNull(),
    updatedAt: moment("updated_at").notNull(),
  },
  (table) => [
    index("auth_verifications_by_identifier").on(table.identifier),
    index("auth_verifications_by_expiry").on(table.expiresAt),
  ],
);

/** The public halves of passkeys. */
export const authPasskeys = sqliteTable(
  "auth_passkeys",
  {
    id: text("id").primaryKey(),
    name: text("name"),
    publicKey: text("public_key").notNull(),
    userId: text("user_id")
      .notNull()
      .references(() => authUsers.id),
    credentialID: text("credential_id").notNull().unique(),
    counter: integer("counter").notNull(),
    deviceType: text("device_type").notNull(),
    backedUp: integer("backed_up", { mode: "boolean" }).notNull(),
    transports: text("transports"),
    createdAt: moment("created_at"),
    aaguid: text("aaguid"),
  },
  (table) => [index("auth_passkeys_by_user").on(table.userId)],
);
