import { and, eq, notExists } from "drizzle-orm";
import { documentsOf, dropUnusedDocuments } from "~/analysis/drop-unused-documents.server";
import { frozenAnalyses } from "~/analysis/tables.server";
import { runBatch, type Statement } from "~/platform/db.server";
import type { Platform } from "~/platform/platform.server";
import { removeFiles } from "~/platform/remove-files.server";
import { applications } from "./tables.server";

type Frozen = { ownerId: string; ids: readonly string[] };

/**
 * Statements that delete frozen analyses which no application has any more, with the documents on which no other analysis
 * stands. Those that delete uploads return their keys.
 */
export async function dropFrozen({ db }: Pick<Platform, "db">, { ownerId, ids }: Frozen): Promise<Statement[]> {
  const dropped = ids.map(async (id) => {
    const documents = await documentsOf(db, { table: frozenAnalyses, ownerId, id });
    const kept = db.select().from(applications).where(eq(applications.frozenId, id));
    const mine = and(eq(frozenAnalyses.id, id), eq(frozenAnalyses.ownerId, ownerId), notExists(kept));
    const row = db.delete(frozenAnalyses).where(mine);
    return documents ? [row, ...dropUnusedDocuments(db, { ownerId, ...documents })] : [row];
  });
  return (await Promise.all(dropped)).flat();
}

/**
 * Deletes what came back with applications between finding them and deleting them.
 * @param gone the frozen analyses of the deleted applications; `known` are dropped already
 */
export async function dropLateFrozen(
  services: Platform,
  { ownerId, gone, known }: { ownerId: string; gone: readonly string[]; known: readonly string[] },
): Promise<void> {
  const ids = gone.filter((id) => !known.includes(id));
  if (ids.length === 0) return;
  const results = await runBatch(services.db, await dropFrozen(services, { ownerId, ids }));
  await removeFiles(services, returned(results, "key"));
}

/** What the statements of a batch return under a name: of deleted uploads their `key`, of applications their `frozenId`. */
export function returned(results: readonly unknown[], name: "key" | "frozenId"): string[] {
  const rows = results.flatMap((result): Record<string, unknown>[] => (Array.isArray(result) ? result : []));
  return rows.flatMap(({ [name]: value }) => (typeof value === "string" ? value : []));
}
