import { and, eq, getTableColumns } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Database } from "~/platform/db.server";
import type { OwnerPart } from "~/platform/owner-part.server";
import { cvs, cvVersions, files, passages, readings } from "./tables.server";

/** The CVs of an owner: uploads, versions and what was read from them. */
export const cvOwnerPart: OwnerPart = {
  tables: [files, cvs, cvVersions, readings, passages],
  async exportOwner(db, ownerId) {
    return {
      files: await db.select().from(files).where(eq(files.ownerId, ownerId)),
      cvs: await db.select().from(cvs).where(eq(cvs.ownerId, ownerId)),
      cvVersions: await db.select().from(cvVersions).where(eq(cvVersions.ownerId, ownerId)),
      readings: await db.select().from(readings).where(eq(readings.ownerId, ownerId)),
      passages: await db.select(registered).from(passages).where(eq(passages.ownerId, ownerId)),
    };
  },
  async eraseOwner(db, ownerId) {
    const uploads = await db.select({ key: files.key }).from(files).where(eq(files.ownerId, ownerId));
    const statements = [passages, readings, cvVersions, cvs, files].map((table) =>
      db.delete(table).where(eq(table.ownerId, ownerId)),
    );
    return { statements, fileKeys: uploads.map(({ key }) => key), vectorIds: await vectorIdsOf(db, ownerId) };
  },
  /**
   * An upload that both owners have is kept once: the hash is unique per owner. Vectors carry their owner's id, so those of `from`
   * go; they are made again when they are next needed.
   */
  async mergeOwners(db, { from, into }) {
    const doubles = await filesOfBoth(db, { from, into });
    const statements = [
      ...doubles.flatMap(({ fromId, intoId }) => [
        db.update(cvVersions).set({ fileId: intoId }).where(eq(cvVersions.fileId, fromId)),
        db.delete(files).where(eq(files.id, fromId)),
      ]),
      db.delete(passages).where(eq(passages.ownerId, from)),
      ...[files, cvs, cvVersions, readings].map((table) =>
        db.update(table).set({ ownerId: into }).where(eq(table.ownerId, from)),
      ),
    ];
    return { statements, fileKeys: doubles.map(({ key }) => key), vectorIds: await vectorIdsOf(db, from) };
  },
};

/** A vector is made from the text by the app and says nothing that the text does not. */
const { vector: _, ...registered } = getTableColumns(passages);

async function vectorIdsOf(db: Database, ownerId: string): Promise<string[]> {
  const rows = await db.select({ id: passages.id }).from(passages).where(eq(passages.ownerId, ownerId));
  return rows.map(({ id }) => id);
}

function filesOfBoth(db: Database, { from, into }: { from: string; into: string }) {
  const kept = alias(files, "kept");
  return db
    .select({ fromId: files.id, intoId: kept.id, key: files.key })
    .from(files)
    .innerJoin(kept, and(eq(kept.sha256, files.sha256), eq(kept.ownerId, into)))
    .where(eq(files.ownerId, from));
}
