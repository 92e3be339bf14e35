import { ModelFailure } from "./models.server";
import type { Platform } from "./platform.server";

/**
 * Lets work run until a moment and no longer, whether it heeds its signal or not.
 * @param until milliseconds since 1970
 * @throws ModelFailure timeout
 */
export async function runUntil<Result>(
  { now, after }: Pick<Platform, "now" | "after">,
  until: number,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const left = until - now();
  if (left <= 0) throw new ModelFailure("timeout");
  const controller = new AbortController();
  return new Promise<Result>((resolve, reject) => {
    const cancel = after(left, () => {
      reject(new ModelFailure("timeout"));
      controller.abort();
    });
    work(controller.signal).then(resolve, reject).finally(cancel);
  });
}
