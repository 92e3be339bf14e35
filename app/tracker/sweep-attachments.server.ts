import { inArray } from "drizzle-orm";
import type { Platform } from "~/platform/platform.server";
import { sweepOrphans } from "~/platform/sweep-orphans.server";
import { attachments } from "./tables.server";

/** Deletes attached files that no row names. @returns how many */
export function sweepAttachments(services: Platform): Promise<number> {
  return sweepOrphans(services, {
    prefix: "attachments/",
    async named(keys) {
      const named = inArray(attachments.key, keys);
      const rows = await services.db.select({ key: attachments.key }).from(attachments).where(named);
      return rows.map(({ key }) => key);
    },
  });
}
