import { and, asc, eq } from "drizzle-orm";
import type { Platform } from "~/platform/platform.server";
import type { Override } from "./assessment";
import { type Correction, toOverride } from "./correction";
import { corrections } from "./tables.server";

/** What the person said last about one requirement; null when they took it back or declined an offer. */
export type Said = { requirement: string; number: number; correction: Correction | null; by: string; at: number };

type Row = typeof corrections.$inferSelect;

/** The last word on each requirement of this owner's analysis, in the order in which it was said. */
export async function listCorrections(
  { db }: Platform,
  { ownerId, id }: { ownerId: string; id: string },
): Promise<Said[]> {
  const rows = await db
    .select()
    .from(corrections)
    .where(and(eq(corrections.analysisId, id), eq(corrections.ownerId, ownerId)))
    .orderBy(asc(corrections.number));
  return lastOfEach(rows);
}

/** Rows in the order of their number, reduced to the last one of each requirement. */
export function lastOfEach(rows: readonly Row[]): Said[] {
  const last = new Map(rows.map((row) => [row.requirement, row]));
  return [...last.values()].sort((a, b) => a.number - b.number).map(toSaid);
}

export function toOverrides(said: readonly Said[]): Override[] {
  return said.flatMap(({ correction, requirement, by, at }) =>
    correction === null ? [] : [toOverride(correction, { requirement, by, at })],
  );
}

function toSaid(row: Row): Said {
  const { requirement, number, actor, createdAt } = row;
  return { requirement, number, correction: toCorrection(row), by: actor, at: createdAt };
}

function toCorrection({ verdict, kind, start, end, quote, strength }: Row): Correction | null {
  const pointed =
    start === null || end === null || quote === null || strength === null ? null : { start, end, quote, strength };
  return verdict === null && kind === null && pointed === null ? null : { verdict, kind, pointed };
}
