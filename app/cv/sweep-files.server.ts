import { inArray } from "drizzle-orm";
import type { Platform } from "~/platform/platform.server";
import { removeFiles } from "~/platform/remove-files.server";
import { files } from "./tables.server";

/** An upload gets its row within seconds; one without a row after this long belongs to nobody. In milliseconds. */
const settlingTime = 60 * 60 * 1000;

/** D1 binds at most 100 values in one statement. */
const lookupSize = 90;

/**
 * Deletes uploads that no row names: what a request left behind that ended between storing the file and its row, or between
 * deleting the row and its file. @returns how many
 */
export async function sweepFiles(services: Platform): Promise<number> {
  let removed = 0;
  let cursor: string | null = null;
  do {
    const page = await services.files.list(cursor);
    const settled = page.files.filter(({ uploadedAt }) => uploadedAt < services.now() - settlingTime);
    const orphans = await withoutRow(
      services,
      settled.map(({ key }) => key),
    );
    await removeFiles(services, orphans);
    removed += orphans.length;
    cursor = page.cursor;
  } while (cursor !== null);
  return removed;
}

async function withoutRow({ db }: Platform, keys: string[]): Promise<string[]> {
  const orphans = new Set(keys);
  for (let from = 0; from < keys.length; from += lookupSize) {
    const some = keys.slice(from, from + lookupSize);
    const named = await db.select({ key: files.key }).from(files).where(inArray(files.key, some));
    for (const { key } of named) orphans.delete(key);
  }
  return [...orphans];
}
