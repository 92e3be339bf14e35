import { and, eq } from "drizzle-orm";
import type { Platform } from "~/platform/platform.server";
import { getReading } from "./analyses.server";
import { type OwnedAnalysis, ofAnalysis } from "./reviews.server";
import { analyses, reviews } from "./tables.server";

/**
 * Lets the owner say which reading of an analysis counts, from then on everywhere. Both are kept.
 * @throws AppError not_found for what is not this owner's; review.not_done while there is no second reading
 */
export async function chooseReading(
  services: Platform,
  { reading, ...analysis }: OwnedAnalysis & { reading: "built-in" | "review" },
): Promise<void> {
  const { assessment } = await getReading(services, { ownerId: analysis.ownerId, id: analysis.analysisId, reading });
  const { total, band } = assessment;
  const { db } = services;
  await db.batch([
    db
      .update(reviews)
      .set({ counts: reading === "review" })
      .where(ofAnalysis(analysis)),
    db
      .update(analyses)
      .set({ total, band })
      .where(and(eq(analyses.id, analysis.analysisId), eq(analyses.ownerId, analysis.ownerId))),
  ]);
}
