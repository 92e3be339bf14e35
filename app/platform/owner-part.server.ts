import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Database, Statement } from "./db.server";

/** What one domain knows about the rows it keeps for an owner. owner-lifecycle.server.ts composes all of them. */
export type OwnerPart = {
  /** every table of the domain that names an owner */
  tables: SQLiteTable[];
  /** the owner's rows, by table name */
  exportOwner(db: Database, ownerId: string): Promise<Record<string, object[]>>;
  /** deletes the owner's rows, children before parents; `fileKeys` are the uploads that go with them */
  eraseOwner(db: Database, ownerId: string): Promise<OwnerChange>;
  /** gives all rows of `from` to `into`; `fileKeys` are uploads that both owners had and one keeps */
  mergeOwners(db: Database, owners: { from: string; into: string }): Promise<OwnerChange>;
};

/** Rows to change together, and what to remove outside D1 once that is done. */
type OwnerChange = { statements: Statement[]; fileKeys: string[]; vectorIds?: string[] };
