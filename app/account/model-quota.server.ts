import { and, eq, sql } from "drizzle-orm";
import type { Database, Statement } from "~/platform/db.server";
import type { ModelUsage } from "~/platform/models.server";
import type { Platform } from "~/platform/platform.server";
import { modelDays } from "~/platform/tables.server";
import { modelUse } from "./tables.server";

/** Tokens that models may use in a day (UTC), for one owner and for all together. */
export type ModelCaps = { owner: number; all: number };

/** Tokens set aside for calls under way, until it is known what they cost. */
export type Reservation = { ownerId: string; day: string; tokens: number };

/**
 * Sets tokens aside before a model is called, so that calls at the same moment cannot pass a cap together.
 * @returns the reservation, or which cap stands in the way
 */
export async function reserveTokens(
  { db, now, modelCaps }: Platform & { modelCaps: ModelCaps },
  { ownerId, tokens }: { ownerId: string; tokens: number },
): Promise<Reservation | "owner" | "all"> {
  const day = new Date(now()).toISOString().slice(0, 10);
  if (tokens > modelCaps.owner) return "owner";
  if (tokens > modelCaps.all) return "all";
  const own = await db
    .insert(modelUse)
    .values({ ownerId, day, tokens })
    .onConflictDoUpdate({
      target: [modelUse.ownerId, modelUse.day],
      set: { tokens: sql`${modelUse.tokens} + ${tokens}` },
      setWhere: sql`${modelUse.tokens} + ${tokens} <= ${modelCaps.owner}`,
    })
    .returning({ day: modelUse.day });
  if (own.length === 0) return "owner";
  const everybody = await db
    .insert(modelDays)
    .values({ day, tokens })
    .onConflictDoUpdate({
      target: modelDays.day,
      set: { tokens: sql`${modelDays.tokens} + ${tokens}` },
      setWhere: sql`${modelDays.tokens} + ${tokens} <= ${modelCaps.all}`,
    })
    .returning({ day: modelDays.day });
  if (everybody.length > 0) return { ownerId, day, tokens };
  await db
    .update(modelUse)
    .set({ tokens: sql`${modelUse.tokens} - ${tokens}` })
    .where(and(eq(modelUse.ownerId, ownerId), eq(modelUse.day, day)));
  return "all";
}

/**
 * Replaces a reservation by what was used. A call that was cut off may have cost anything up to what was set aside for it, and counts
 * as that: `open` are the tokens of such calls.
 */
export function settleTokens(
  db: Database,
  { ownerId, day, tokens }: Reservation,
  { inputTokens, outputTokens, neurons, open }: ModelUsage & { open: number },
): Statement[] {
  const back = tokens - open - inputTokens - outputTokens;
  const settled = <Table extends typeof modelUse | typeof modelDays>(table: Table) => ({
    tokens: sql`${table.tokens} - ${back}`,
    inputTokens: sql`${table.inputTokens} + ${inputTokens}`,
    outputTokens: sql`${table.outputTokens} + ${outputTokens}`,
    neurons: sql`${table.neurons} + ${neurons}`,
  });
  return [
    db
      .update(modelUse)
      .set(settled(modelUse))
      .where(and(eq(modelUse.ownerId, ownerId), eq(modelUse.day, day))),
    db.update(modelDays).set(settled(modelDays)).where(eq(modelDays.day, day)),
  ];
}

/** Adds one owner's use to another's, day by day. */
export async function addUse(db: Database, { from, into }: { from: string; into: string }): Promise<Statement[]> {
  const days = await db.select().from(modelUse).where(eq(modelUse.ownerId, from));
  const added = days.map((row) =>
    db
      .insert(modelUse)
      .values({ ...row, ownerId: into })
      .onConflictDoUpdate({
        target: [modelUse.ownerId, modelUse.day],
        set: {
          tokens: sql`${modelUse.tokens} + ${row.tokens}`,
          inputTokens: sql`${modelUse.inputTokens} + ${row.inputTokens}`,
          outputTokens: sql`${modelUse.outputTokens} + ${row.outputTokens}`,
          neurons: sql`${modelUse.neurons} + ${row.neurons}`,
        },
      }),
  );
  return [...added, db.delete(modelUse).where(eq(modelUse.ownerId, from))];
}
