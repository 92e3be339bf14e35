import { and, desc, eq, ne, sql } from "drizzle-orm";
import { AppError } from "~/platform/app-error";
import type { Platform } from "~/platform/platform.server";
import { applications, importBatches } from "./tables.server";

/** Imports that a page lists. */
const listed = 20;

export type ImportBatch = {
  id: string;
  fileName: string;
  count: number;
  createdAt: number;
  undoneAt: number | null;
};

/** `changed` and `left`: of its applications, how many were changed since and how many are still there. */
export type ImportState = ImportBatch & { changed: number; left: number };

const columns = {
  id: importBatches.id,
  fileName: importBatches.fileName,
  count: importBatches.count,
  createdAt: importBatches.createdAt,
  undoneAt: importBatches.undoneAt,
};

/** The latest imports of an owner, newest first. */
export function listImports({ db }: Platform, ownerId: string): Promise<ImportBatch[]> {
  return db
    .select(columns)
    .from(importBatches)
    .where(eq(importBatches.ownerId, ownerId))
    .orderBy(desc(importBatches.createdAt), desc(importBatches.id))
    .limit(listed);
}

/** One import of this owner. @throws AppError not_found, for another owner's too */
export async function getImport(
  { db }: Platform,
  { ownerId, id }: { ownerId: string; id: string },
): Promise<ImportState> {
  const [batch] = await db
    .select(columns)
    .from(importBatches)
    .where(and(eq(importBatches.id, id), eq(importBatches.ownerId, ownerId)));
  if (!batch) throw new AppError("not_found");
  const [counts] = await db
    .select({ left: sql<number>`count(*)`, changed: sql<number>`coalesce(sum(${changedSince(batch.createdAt)}), 0)` })
    .from(applications)
    .where(and(eq(applications.importId, id), eq(applications.ownerId, ownerId)));
  return { ...batch, left: counts?.left ?? 0, changed: counts?.changed ?? 0 };
}

/** An application whose last change is not the import itself. */
export function changedSince(importedAt: number) {
  return ne(applications.updatedAt, importedAt);
}
