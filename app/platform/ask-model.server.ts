import { failureOf } from "./model-failure.server";
import type { ModelCall, ModelFailureCode, ModelUsage } from "./models.server";
import type { Platform } from "./platform.server";
import { runUntil } from "./time-limit.server";

/** Tries beyond the first, shared by all calls of one piece of work. */
export type RetryBudget = { left: number };

/** What may be different a moment later. */
const passing: ReadonlySet<ModelFailureCode> = new Set(["busy", "unreadable", "failed"]);

/** Before another try, and the least time worth beginning one for; in milliseconds. */
const pause = 400;
const shortestTry = 2_000;

type Asked<Answer> = {
  call: Omit<ModelCall<Answer>, "signal">;
  /** milliseconds since 1970 */
  until: number;
  budget: RetryBudget;
  /** told of every try's cost; null when a try was cut off and nobody knows */
  onUsage(usage: ModelUsage | null): void;
};

/**
 * Asks the model, again where that may help and the budget and the time allow it.
 * @throws ModelFailure of the last try
 */
export async function askModel<Answer>(
  services: Pick<Platform, "models" | "now" | "after">,
  { call, until, budget, onUsage }: Asked<Answer>,
): Promise<Answer> {
  for (;;) {
    try {
      const work = (signal: AbortSignal) => services.models.ask({ ...call, signal });
      const { answer, usage } = await runUntil(services, until, work);
      onUsage(usage);
      return answer;
    } catch (error) {
      const failure = failureOf(error);
      onUsage(failure.code === "timeout" ? null : failure.usage);
      const mayPass = passing.has(failure.code) && services.now() + pause + shortestTry <= until;
      if (!mayPass || budget.left === 0) throw failure;
      budget.left -= 1;
      await new Promise<void>((resolve) => services.after(pause, resolve));
    }
  }
}
