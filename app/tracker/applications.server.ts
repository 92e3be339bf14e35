import { and, eq, getTableColumns } from "drizzle-orm";
import { AppError } from "~/platform/app-error";
import type { Platform } from "~/platform/platform.server";
import type { Application } from "./application";
import type { OwnStage } from "./stage";
import { applications, ownStages } from "./tables.server";

const { searchId, ownerId, titleKey, companyKey, appliedOrder, deadlineOrder, matchOrder, ...columns } =
  getTableColumns(applications);

/** One application of this owner. @throws AppError not_found, for another owner's too */
export async function getApplication(
  { db }: Platform,
  { ownerId, id }: { ownerId: string; id: string },
): Promise<Application> {
  const [row] = await db
    .select(columns)
    .from(applications)
    .where(and(eq(applications.id, id), eq(applications.ownerId, ownerId)));
  if (!row) throw new AppError("not_found");
  return row;
}

/** The stages a person added, removed ones too, because history names them. */
export async function listOwnStages({ db }: Platform, ownerId: string): Promise<OwnStage[]> {
  const { ownerId: _, createdAt, ...stage } = getTableColumns(ownStages);
  return db.select(stage).from(ownStages).where(eq(ownStages.ownerId, ownerId)).orderBy(ownStages.position);
}
