import type { Span } from "~/text/span";
import type { DateRange } from "./dates";

/** The dates that begin within a span; `dates` are in order. */
export function datesIn({ start, end }: Span, dates: readonly DateRange[]): DateRange[] {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < dates.length && dates[last]!.start < end) last++;
  return dates.slice(low, last);
}
