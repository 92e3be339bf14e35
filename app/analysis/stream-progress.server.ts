import type { Platform } from "~/platform/platform.server";
import { getReviewProgress } from "./get-review.server";
import { isUnderWay } from "./review";
import type { OwnedAnalysis } from "./reviews.server";

/** Between two looks at D1, and after how long the browser is to connect anew; in milliseconds. */
const lookInterval = 700;
const longestStream = 25_000;

/**
 * The progress of a review as server-sent events: one whenever it has changed, the last when it has ended. A browser that loses
 * the connection comes back by itself.
 */
export function streamProgress(services: Platform, analysis: OwnedAnalysis): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const until = services.now() + longestStream;
  let last = "";
  let isCancelled = false;
  return new ReadableStream({
    async pull(controller) {
      while (!isCancelled && services.now() < until) {
        const progress = await getReviewProgress(services, analysis);
        const data = JSON.stringify(progress);
        if (data !== last) {
          last = data;
          controller.enqueue(encoder.encode(`data: ${data}\n\n`));
          if (isUnderWay(progress)) return;
          break;
        }
        await new Promise<void>((resolve) => services.after(lookInterval, resolve));
      }
      if (!isCancelled) controller.close();
    },
    cancel() {
      isCancelled = true;
    },
  });
}
