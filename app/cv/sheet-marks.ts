import type { Span } from "~/text/span";
import type { Box } from "./cv-document";

/** A quote on a page of the original file, with everything it supports. Boxes in page points, origin top left. */
export type SheetMark = Span & { page: number; boxes: Box[]; ids: string[] };

type PlacedQuote = Span & { id: string; page: number | null; boxes?: Box[] };

/**
 * Quotes by their place: one mark for each span, wherever it is used. Larger marks stand before those they may cover, so that each can
 * be pointed at. A quote without a page or a box has no mark.
 */
export function sheetMarks(quotes: readonly PlacedQuote[]): SheetMark[] {
  const marks = new Map<string, SheetMark>();
  for (const { id, start, end, page, boxes = [] } of quotes) {
    if (page === null || boxes.length === 0) continue;
    const key = sheetAnchor({ start, end });
    const mark = marks.get(key) ?? { start, end, page, boxes, ids: [] };
    if (!mark.ids.includes(id)) mark.ids.push(id);
    marks.set(key, mark);
  }
  return [...marks.values()].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
}

/** Where a quote stands on the pages. */
export function sheetAnchor({ start, end }: Span): string {
  return `sheet-${start}-${end}`;
}

/** A box as shares of the page, for any size the page is shown at. */
export function boxPlace(
  [x, y, width, height]: Box,
  page: { width: number; height: number },
): { left: string; top: string; width: string; height: string } {
  return {
    left: percent(x, page.width),
    top: percent(y, page.height),
    width: percent(width, page.width),
    height: percent(height, page.height),
  };
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(3)}%`;
}
