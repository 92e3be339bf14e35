/** A half-open range [start, end) of UTF-16 code units into one text. */
export type Span = { start: number; end: number };
