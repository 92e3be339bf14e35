import { and, eq } from "drizzle-orm";
import { AppError } from "~/platform/app-error";
import type { Platform } from "~/platform/platform.server";
import type { Assessment } from "./assessment";
import { type OwnedAnalysis, ofAnalysis } from "./reviews.server";
import { analyses, reviews } from "./tables.server";

/**
 * Lets the owner say which reading of an analysis counts, from then on everywhere. Both are kept.
 * @throws AppError not_found for what is not this owner's; review.not_done while there is no second reading
 */
export async function chooseReading(
  { db }: Platform,
  { reading, ...analysis }: OwnedAnalysis & { reading: "built-in" | "review" },
): Promise<void> {
  const [row] = await db
    .select({ builtIn: analyses.assessment, review: reviews.assessment })
    .from(reviews)
    .innerJoin(analyses, eq(analyses.id, reviews.analysisId))
    .where(ofAnalysis(analysis));
  if (!row) throw new AppError("not_found");
  const chosen = reading === "review" ? row.review : row.builtIn;
  if (chosen === null) throw new AppError("review.not_done");
  const { total, band } = JSON.parse(chosen) as Pick<Assessment, "total" | "band">;
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
