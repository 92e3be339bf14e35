import { inArray } from "drizzle-orm";
import type { Platform } from "~/platform/platform.server";
import { sweepOrphans } from "~/platform/sweep-orphans.server";
import { files } from "./tables.server";

/** Deletes uploads that no row names. @returns how many */
export function sweepFiles(services: Platform): Promise<number> {
  return sweepOrphans(services, {
    prefix: "files/",
    async named(keys) {
      const rows = await services.db.select({ key: files.key }).from(files).where(inArray(files.key, keys));
      return rows.map(({ key }) => key);
    },
  });
}
