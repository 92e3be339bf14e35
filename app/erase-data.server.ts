import { eq, sql } from "drizzle-orm";
import { getTableConfig } from "drizzle-orm/sqlite-core";
import { erasures } from "./account/tables.server";
import { files } from "./cv/tables.server";
import { eraseOwner, ownerParts } from "./owner-lifecycle.server";
import { AppError } from "./platform/app-error";
import type { Platform } from "./platform/platform.server";

/** What an erasure took away: rows by table, and stored files. It names nobody. */
type ErasureReport = { rows: Record<string, number>; files: number };

/**
 * Deletes an owner with everything that is kept of them, and leaves a receipt.
 * @returns the id of the receipt
 */
export async function eraseData(services: Platform, ownerId: string): Promise<string> {
  const rows = await countRows(services, ownerId);
  const report: ErasureReport = { rows, files: rows[getTableConfig(files).name] ?? 0 };
  const id = services.random.id("ers");
  const receipt = services.db
    .insert(erasures)
    .values({ id, report: JSON.stringify(report), createdAt: services.now() });
  await eraseOwner(services, ownerId, [receipt]);
  return id;
}

/** The receipt of an erasure. @throws AppError not_found */
export async function getErasure(
  { db }: Platform,
  id: string,
): Promise<{ id: string; createdAt: number; report: ErasureReport }> {
  const [row] = await db.select().from(erasures).where(eq(erasures.id, id));
  if (!row) throw new AppError("not_found");
  return { id, createdAt: row.createdAt, report: JSON.parse(row.report) as ErasureReport };
}

/** How many rows of each table are kept of an owner; tables without any are left out. */
export async function countRows({ db }: Platform, ownerId: string): Promise<Record<string, number>> {
  const rows: Record<string, number> = {};
  for (const table of ownerParts.flatMap(({ tables }) => tables)) {
    const { name } = getTableConfig(table);
    const [counted] = await db.all<{ count: number }>(
      sql`select count(*) as count from ${sql.identifier(name)} where owner_id = ${ownerId}`,
    );
    if (counted && counted.count > 0) rows[name] = counted.count;
  }
  return rows;
}
