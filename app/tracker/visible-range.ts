/** Items drawn beyond either edge, so that a quick scroll shows no gap. */
const overscan = 4;

/** Items drawn before anything is known of the window: by the server, and by the browser until it has measured. */
export const firstDrawn = 12;

/**
 * Which of `count` items of one height lie in the window, from `start` up to but without `end`. Heights in pixels.
 */
export function visibleRange({
  scrollTop,
  windowHeight,
  itemHeight,
  count,
}: {
  scrollTop: number;
  windowHeight: number;
  itemHeight: number;
  count: number;
}): { start: number; end: number } {
  const last = Math.ceil((scrollTop + windowHeight) / itemHeight) + overscan;
  const end = Math.min(count, Math.max(last, firstDrawn));
  const start = Math.max(0, Math.min(Math.floor(scrollTop / itemHeight) - overscan, end - 1));
  return { start, end };
}
