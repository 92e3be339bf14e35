import { and, eq } from "drizzle-orm";
import { findResult, recordResult } from "~/account/idempotency-keys.server";
import { isConflict, runBatch } from "~/platform/db.server";
import type { Platform } from "~/platform/platform.server";
import { getAnalysis } from "./analyses.server";
import { correctAssessment } from "./correct-assessment";
import type { Correction } from "./correction";
import { type Said, toOverrides } from "./corrections.server";
import { analyses, corrections } from "./tables.server";

/** Tries when other corrections of the same analysis arrive at the same moment: each round lets one of them through. */
const maxTries = 8;

export type CorrectionsToRecord = {
  ownerId: string;
  actor: string;
  /** the analysis they are about */
  id: string;
  key: string;
  /** null takes a correction back, or declines the offer of one */
  changes: { requirement: string; correction: Correction | null }[];
};

/**
 * Adds corrections to an analysis and counts its total again from all that then stand. The same key twice adds them once.
 * @throws AppError not_found, for another owner's analysis too
 */
export async function recordCorrections(services: Platform, record: CorrectionsToRecord): Promise<void> {
  const { ownerId, key } = record;
  for (let tried = 1; ; tried += 1) {
    if (await findResult(services.db, { ownerId, key })) return;
    const statements = await prepareRows(services, record);
    try {
      await runBatch(services.db, statements);
      return;
    } catch (error) {
      if (!isConflict(error) || tried === maxTries) throw error;
    }
  }
}

async function prepareRows(services: Platform, { ownerId, actor, id, key, changes }: CorrectionsToRecord) {
  const { db, random, now } = services;
  const { computed, said } = await getAnalysis(services, { ownerId, id });
  const first = Math.max(0, ...said.map(({ number }) => number)) + 1;
  const at = now();
  const added: Said[] = changes.map((change, index) => ({ ...change, number: first + index, by: actor, at }));
  const standing = new Map([...said, ...added].map((entry) => [entry.requirement, entry]));
  const { total, band } = correctAssessment(computed, toOverrides([...standing.values()]));
  return [
    ...added.map(({ requirement, number, correction }) =>
      db.insert(corrections).values({
        id: random.id("cor"),
        ownerId,
        analysisId: id,
        number,
        requirement,
        verdict: correction?.verdict,
        kind: correction?.kind,
        ...correction?.pointed,
        actor,
        createdAt: at,
      }),
    ),
    db
      .update(analyses)
      .set({ total, band })
      .where(and(eq(analyses.id, id), eq(analyses.ownerId, ownerId))),
    recordResult(db, { ownerId, key, result: id, createdAt: at }),
  ];
}
