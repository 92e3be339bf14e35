import { setImmediate } from "node:timers/promises";

type Timer = { at: number; callBack(): void };

/** Turns of the event loop after which nothing but time can move the work on. */
const quietTurns = 12;

/**
 * A clock that stands still until all work waits for it, and then jumps to the next timer: waiting costs no time, and what happens is
 * the same at every run. `isBusy` tells of work that does not wait for this clock, such as a query under way.
 */
export function fakeClock(start: number, isBusy: () => boolean = () => false) {
  let now = start;
  const timers = new Set<Timer>();

  function after(milliseconds: number, callBack: () => void): () => void {
    const timer = { at: now + milliseconds, callBack };
    timers.add(timer);
    return () => void timers.delete(timer);
  }

  function advance(): void {
    const next = [...timers].reduce<Timer | null>(
      (first, timer) => (first && first.at <= timer.at ? first : timer),
      null,
    );
    if (!next) return;
    timers.delete(next);
    now = Math.max(now, next.at);
    next.callBack();
  }

  async function isQuiet(isOver: () => boolean): Promise<boolean> {
    for (let turn = 0; turn < quietTurns; turn++) {
      await setImmediate();
      if (isOver() || isBusy()) return false;
    }
    return true;
  }

  return {
    now: () => now,
    after,
    sleep: (milliseconds: number) => new Promise<void>((resolve) => after(milliseconds, resolve)),
    /** Lets time pass until the work has ended. */
    async run<Result>(work: Promise<Result>): Promise<Result> {
      let isOver = false;
      const end = () => {
        isOver = true;
      };
      work.then(end, end);
      while (!isOver) if (await isQuiet(() => isOver)) advance();
      return work;
    },
  };
}

export type FakeClock = ReturnType<typeof fakeClock>;
