import { env } from "cloudflare:test";
import { getTableConfig } from "drizzle-orm/sqlite-core";
import { allTables } from "./all-tables";

/** How many rows each table holds for an owner; tables without any are left out. */
export async function ownedRows(ownerId: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { name, columns } of allTables().map(getTableConfig)) {
    if (!columns.some((column) => column.name === "owner_id")) continue;
    const query = env.DB.prepare(`select count(*) as count from ${name} where owner_id = ?`);
    const count = Number((await query.bind(ownerId).first())?.count);
    if (count > 0) counts[name] = count;
  }
  return counts;
}

/** The keys under which an owner's uploads are stored. */
export async function storedFiles(ownerId: string): Promise<string[]> {
  const { results } = await env.DB.prepare("select key from files where owner_id = ?").bind(ownerId).all();
  return results.map(({ key }) => String(key));
}

/** Everything in D1 and R2 as one text, to look for what should not be there. */
export async function everythingStored(): Promise<string> {
  const parts: string[] = [];
  for (const { name } of allTables().map(getTableConfig)) {
    parts.push(JSON.stringify((await env.DB.prepare(`select * from ${name}`).all()).results));
  }
  for (const { key } of (await env.FILES.list()).objects) {
    parts.push(key, (await (await env.FILES.get(key))?.text()) ?? "");
  }
  return parts.join("\n");
}

/** The names of all files in the store. */
export async function storedKeys(): Promise<string[]> {
  return (await env.FILES.list()).objects.map(({ key }) => key).sort();
}
