import type { Platform } from "./platform.server";
import { removeFiles } from "./remove-files.server";

/** An object gets its row within seconds; one without a row after this long belongs to nobody. In milliseconds. */
const settlingTime = 60 * 60 * 1000;

/** D1 binds at most 100 values in one statement. */
const lookupSize = 90;

/**
 * Deletes the objects under a prefix that no row names: what a request left behind that ended between storing an object and
 * its row, or between deleting the row and its object.
 * @param named of some keys, those that a row names
 * @returns how many
 */
export async function sweepOrphans(
  services: Platform,
  { prefix, named }: { prefix: string; named(keys: string[]): Promise<string[]> },
): Promise<number> {
  let removed = 0;
  let cursor: string | null = null;
  do {
    const page = await services.files.list({ prefix, cursor });
    const settled = page.files.filter(({ uploadedAt }) => uploadedAt < services.now() - settlingTime);
    const orphans = new Set(settled.map(({ key }) => key));
    const keys = [...orphans];
    for (let from = 0; from < keys.length; from += lookupSize) {
      for (const key of await named(keys.slice(from, from + lookupSize))) orphans.delete(key);
    }
    await removeFiles(services, [...orphans]);
    removed += orphans.size;
    cursor = page.cursor;
  } while (cursor !== null);
  return removed;
}
