import { and, eq, sql } from "drizzle-orm";
import { AppError } from "~/platform/app-error";
import type { Platform } from "~/platform/platform.server";
import type { ApplicationFields } from "./application";
import { getApplication } from "./applications.server";
import { fieldColumns } from "./new-application.server";
import { applications } from "./tables.server";

/**
 * Writes what a person states about an application, if nobody has written it since the `version` they saw.
 * @throws AppError not_found; application.conflict when there is a later version
 */
export async function editApplication(
  services: Platform,
  { ownerId, id, version, fields }: { ownerId: string; id: string; version: number; fields: ApplicationFields },
): Promise<void> {
  const written = await services.db
    .update(applications)
    .set({ ...fieldColumns(fields), version: sql`${applications.version} + 1`, updatedAt: services.now() })
    .where(and(eq(applications.id, id), eq(applications.ownerId, ownerId), eq(applications.version, version)))
    .returning({ id: applications.id });
  if (written.length > 0) return;
  await getApplication(services, { ownerId, id });
  throw new AppError("application.conflict");
}
