/** Rounds to two decimals, halves up. */
export function round2(value: number): number {
  return Math.round(value * 100 + 1e-9) / 100;
}

/**
 * Rounds every value to hundredths so that the rounded values add up to the rounded sum (largest remainder method).
 * Each result is less than 0.01 away from its value.
 */
export function roundToSum(values: readonly number[]): number[] {
  const cents = values.map((value) => value * 100);
  const floors = cents.map((value) => Math.floor(value + 1e-9));
  const target = Math.round([...cents].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0) + 1e-7);
  const short = target - floors.reduce((sum, value) => sum + value, 0);
  const byRemainder = cents
    .map((value, index) => ({ index, remainder: value - (floors[index] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, Math.max(0, short))) floors[index] = (floors[index] ?? 0) + 1;
  return floors.map((value) => value / 100);
}
