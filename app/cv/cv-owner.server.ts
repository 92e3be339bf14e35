import { and, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Database } from "~/platform/db.server";
import type { OwnerPart } from "~/platform/owner-part.server";
import { cvs, cvVersions, files, readings } from "./tables.server";

/** The CVs of an owner: uploads, versions and what was read from them. */
export const cvOwnerPart: OwnerPart = {
  tables: [files, cvs, cvVersions, readings],
  async exportOwner(db, ownerId) {
    return {
      files: await db.select().from(files).where(eq(files.ownerId, ownerId)),
      cvs: await db.select().from(cvs).where(eq(cvs.ownerId, ownerId)),
      cvVersions: await db.select().from(cvVersions).where(eq(cvVersions.ownerId, ownerId)),
      readings: await db.select().from(readings).where(eq(readings.ownerId, ownerId)),
    };
  },
  async eraseOwner(db, ownerId) {
    const uploads = await db.select({ key: files.key }).from(files).where(eq(files.ownerId, ownerId));
    const statements = [readings, cvVersions, cvs, files].map((table) =>
      db.delete(table).where(eq(table.ownerId, ownerId)),
    );
    return { statements, fileKeys: uploads.map(({ key }) => key) };
  },
  /** An upload that both owners have is kept once: the hash is unique per owner. */
  async mergeOwners(db, { from, into }) {
    const doubles = await filesOfBoth(db, { from, into });
    const statements = [
      ...doubles.flatMap(({ fromId, intoId }) => [
        db.update(cvVersions).set({ fileId: intoId }).where(eq(cvVersions.fileId, fromId)),
        db.delete(files).where(eq(files.id, fromId)),
      ]),
      ...[files, cvs, cvVersions, readings].map((table) =>
        db.update(table).set({ ownerId: into }).where(eq(table.ownerId, from)),
      ),
    ];
    return { statements, fileKeys: doubles.map(({ key }) => key) };
  },
};

function filesOfBoth(db: Database, { from, into }: { from: string; into: string }) {
  const kept = alias(files, "kept");
  return db
    .select({ fromId: files.id, intoId: kept.id, key: files.key })
    .from(files)
    .innerJoin(kept, and(eq(kept.sha256, files.sha256), eq(kept.ownerId, into)))
    .where(eq(files.ownerId, from));
}
