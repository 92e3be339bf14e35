import { useEffect, useState } from "react";
import { useRevalidator } from "~/platform/router";
import { isUnderWay, type ReviewProgress } from "./review";
import { watchReview } from "./watch-review.client";

/** The progress of a review as it moves on; when it ends, the page is given its result. */
export function useReviewProgress(analysisId: string, loaded: ReviewProgress): ReviewProgress {
  const [shown, setShown] = useState(loaded);
  const { revalidate } = useRevalidator();
  const isWaiting = isUnderWay(loaded);
  useEffect(() => setShown(loaded), [loaded]);
  useEffect(() => {
    if (!isWaiting) return;
    return watchReview(`/analyses/${analysisId}/review/progress`, (progress) => {
      setShown(progress);
      if (!isUnderWay(progress)) revalidate();
    });
  }, [analysisId, isWaiting, revalidate]);
  return shown;
}
