import { desc, eq } from "drizzle-orm";
import type { Platform } from "~/platform/platform.server";
import type { BoardCard } from "./board-moves";
import { applications } from "./tables.server";

/** Cards that a board holds: beyond this many the table is the better view. The latest changes come first. */
export const maxCards = 2000;

/** An owner's cards; `more` when there are applications beyond them. */
export async function listBoard({ db }: Platform, ownerId: string): Promise<{ cards: BoardCard[]; more: boolean }> {
  const { id, title, company, stage, sequence, priority, deadlineOn, matchTotal } = applications;
  const cards = await db
    .select({ id, title, company, stage, sequence, priority, deadlineOn, matchTotal })
    .from(applications)
    .where(eq(applications.ownerId, ownerId))
    .orderBy(desc(applications.updatedAt), desc(applications.id))
    .limit(maxCards + 1);
  return { cards: cards.slice(0, maxCards), more: cards.length > maxCards };
}
