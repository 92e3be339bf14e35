import type { Span } from "./span";

/** Index of the first of spans in order of their start that starts at or after the offset. */
export function firstFrom(ordered: readonly Span[], offset: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tells in logarithmic time whether a span touches any of many, whatever their order and overlaps. */
export function touchesAny(spans: readonly Span[]): (span: Span) => boolean {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  const reach: number[] = [];
  for (const { end } of ordered) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return (span) => {
    const before = firstFrom(ordered, span.end) - 1;
    return before >= 0 && (reach[before] ?? 0) > span.start;
  };
}
