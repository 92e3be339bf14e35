import type { ReadingChange } from "./compare-readings";
import type { ReviewProgress } from "./review";

/** The AI review of an analysis as its page shows it. */
export type ReviewView = {
  progress: ReviewProgress;
  /** the proposals come from the stand-in of a demonstration, not from a model */
  isDemonstration: boolean;
  /** null until the review is done */
  result: ReviewResult | null;
};

export type ReviewResult = {
  changes: ReadingChange[];
  /** match score by each reading */
  totals: { builtIn: number | null; review: number | null };
  /** which reading counts; the built-in one until the person chooses */
  counts: "built-in" | "review";
  /** quotes that were proposed and do not count */
  dropped: number;
};
