import { asc, eq, getTableColumns } from "drizzle-orm";
import type { Platform } from "~/platform/platform.server";
import type { ComparedOffer } from "./offer";
import { applications, offers } from "./tables.server";

/** Offers that are compared side by side at most; nobody weighs more. */
const maxCompared = 50;

/** An owner's offers with what they are for, oldest first. */
export async function listOffers({ db }: Platform, ownerId: string): Promise<ComparedOffer[]> {
  const { ownerId: _, ...columns } = getTableColumns(offers);
  return db
    .select({ ...columns, title: applications.title, company: applications.company })
    .from(offers)
    .innerJoin(applications, eq(applications.id, offers.applicationId))
    .where(eq(offers.ownerId, ownerId))
    .orderBy(asc(offers.createdAt), asc(offers.id))
    .limit(maxCompared);
}
