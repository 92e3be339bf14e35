/** A part of a whole, 0 to 1 with three decimals; null when there is no whole. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : round(part / whole);
}

/** Three decimals. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
