/** Below this many, a share says more about chance than about the search. */
export const smallestBase = 5;

/** A part of a whole, 0 to 1; null where the whole is too small for a percentage. */
export function shareOf(count: number, of: number): number | null {
  return of >= smallestBase ? count / of : null;
}

/** The middle of some values, or of the middle two the mean; null without values. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
