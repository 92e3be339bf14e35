import type { Span } from "~/text/span";

/** Of spans in order, those that begin within `[start, end)`. */
export function spansWithin<T extends Span>({ start, end }: Span, ordered: readonly T[]): T[] {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < ordered.length && ordered[last]!.start < end) last++;
  return ordered.slice(low, last);
}
