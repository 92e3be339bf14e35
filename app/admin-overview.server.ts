import { desc, sql } from "drizzle-orm";
import { getTableConfig } from "drizzle-orm/sqlite-core";
import { confirmedAddress } from "./account/addresses.server";
import type { AdminOverview } from "./account/admin-page";
import { requirePerson } from "./account/require-person.server";
import { owners } from "./account/tables.server";
import { ownerParts } from "./owner-lifecycle.server";
import { AppError } from "./platform/app-error";
import { listRequestCounts } from "./platform/request-counts.server";
import { requestFigures } from "./platform/request-figures";
import { modelDays } from "./platform/tables.server";
import type { Services } from "./services.server";

const day = 24 * 60 * 60 * 1000;

/** The latest days on which models were used that are shown. */
const daysOfModels = 14;

/** Lets only the person with the configured, confirmed address on; to everybody else there is no such page. @throws AppError not_found */
export async function requireAdmin(services: Services, request: Request): Promise<void> {
  const access = await requirePerson(services, request).catch(() => null);
  const address = access ? await confirmedAddress(services, access.owner.id) : null;
  if (address === null || address !== services.adminAddress.toLowerCase()) throw new AppError("not_found");
}

/** How the service does, without a word about whom: rows of each table, owners by kind, requests of the last day, what models cost. */
export async function adminOverview(services: Services): Promise<AdminOverview> {
  const { db, now, modelCaps } = services;
  const kinds = await db.select({ kind: owners.kind, count: sql<number>`count(*)` }).from(owners).groupBy(owners.kind);
  const rows: Record<string, number> = {};
  for (const table of ownerParts.flatMap(({ tables }) => tables)) {
    const { name } = getTableConfig(table);
    const [counted] = await db.all<{ count: number }>(sql`select count(*) as count from ${sql.identifier(name)}`);
    rows[name] = counted?.count ?? 0;
  }
  const requests = requestFigures(await listRequestCounts(services, now() - day));
  const models = await db
    .select({
      day: modelDays.day,
      tokens: modelDays.tokens,
      inputTokens: modelDays.inputTokens,
      outputTokens: modelDays.outputTokens,
      neurons: modelDays.neurons,
    })
    .from(modelDays)
    .orderBy(desc(modelDays.day))
    .limit(daysOfModels);
  return {
    owners: Object.fromEntries(kinds.map(({ kind, count }) => [kind, count])),
    rows,
    requests,
    models,
    mostTokens: modelCaps.all,
  };
}
