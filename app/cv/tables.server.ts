import { blob, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { owners } from "~/account/tables.server";
import type { DocumentFormat } from "./cv-document";

/** Where the text of a version comes from: its file as it was read, or that text as a person corrected it. */
const versionSources = ["upload", "correction"] as const;

const formats = ["pdf", "docx", "text"] as const satisfies readonly DocumentFormat[];

/** A stored upload. `key` names the R2 object and is random; the hash only finds an upload that the same owner repeats. */
export const files = sqliteTable(
  "files",
  {
    id: text("id").primaryKey(),
    ownerId: text("owner_id")
      .notNull()
      .references(() => owners.id),
    key: text("key").notNull().unique(),
    sha256: text("sha256").notNull(),
    name: text("name").notNull(),
    format: text("format", { enum: formats }).notNull(),
    /** bytes */
    size: integer("size").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [uniqueIndex("files_by_hash").on(table.ownerId, table.sha256)],
);

/** A CV through its versions; the file name tells CVs of one owner apart. */
export const cvs = sqliteTable(
  "cvs",
  {
    id: text("id").primaryKey(),
    ownerId: text("owner_id")
      .notNull()
      .references(() => owners.id),
    name: text("name").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [index("cvs_by_name").on(table.ownerId, table.name)],
);

/** A correction names the file it corrects, so that the original stays as long as a correction of it does. */
export const cvVersions = sqliteTable(
  "cv_versions",
  {
    id: text("id").primaryKey(),
    ownerId: text("owner_id")
      .notNull()
      .references(() => owners.id),
    cvId: text("cv_id")
      .notNull()
      .references(() => cvs.id),
    fileId: text("file_id")
      .notNull()
      .references(() => files.id),
    number: integer("number").notNull(),
    source: text("source", { enum: versionSources }).notNull().default("upload"),
    /** FieldCorrections as JSON: what its owner corrected in the details read of this version; null where nothing was */
    corrections: text("corrections"),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [
    uniqueIndex("cv_versions_by_number").on(table.cvId, table.number),
    index("cv_versions_by_file").on(table.fileId),
    index("cv_versions_by_owner").on(table.ownerId),
  ],
);

/** What a reader made of a CV version: a CvDocument as JSON, stored once however many analyses use it. */
export const readings = sqliteTable(
  "readings",
  {
    id: text("id").primaryKey(),
    ownerId: text("owner_id")
      .notNull()
      .references(() => owners.id),
    cvVersionId: text("cv_version_id")
      .notNull()
      .references(() => cvVersions.id),
    sha256: text("sha256").notNull(),
    document: text("document").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [
    uniqueIndex("readings_by_hash").on(table.cvVersionId, table.sha256),
    index("readings_by_owner").on(table.ownerId),
  ],
);

/**
 * A passage of a reading that was given a vector: the register that every hit of the vector index is checked against. `number` is its
 * index in the reading's passages; `vector` (float32, little endian) is kept only where D1 is the vector index.
 */
export const passages = sqliteTable(
  "passages",
  {
    id: text("id").primaryKey(),
    ownerId: text("owner_id")
      .notNull()
      .references(() => owners.id),
    readingId: text("reading_id")
      .notNull()
      .references(() => readings.id, { onDelete: "cascade" }),
    number: integer("number").notNull(),
    embedder: text("embedder").notNull(),
    vector: blob("vector", { mode: "buffer" }),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [
    uniqueIndex("passages_by_number").on(table.readingId, table.embedder, table.number),
    index("passages_by_owner").on(table.ownerId),
  ],
);
