/**
 * Makes a thread that waits for a value wake for that value only. miniflare's synchronous calls (each `bind` of a query is one)
 * share one place to wait at, and the wake-up of a call that is over already can reach the next one, which then finds no answer.
 */
export function steadyWaits(): void {
  const wait = Atomics.wait;
  Atomics.wait = (array: Int32Array | BigInt64Array, index: number, value: number | bigint, timeout?: number) => {
    for (;;) {
      const outcome = wait(array as Int32Array, index, value as number, timeout);
      if (outcome !== "ok" || Atomics.load(array as Int32Array, index) !== value) return outcome;
    }
  };
}
