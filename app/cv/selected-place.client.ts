import type { Span } from "~/text/span";

/** The place in the CV's text of what is selected inside `pane`, which shows a CvPage; null when nothing of it is. */
export function selectedPlace(pane: HTMLElement): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(pane, range.startContainer, range.startOffset);
  const end = offsetOf(pane, range.endContainer, range.endOffset);
  return start === null || end === null || start >= end ? null : { start, end };
}

/** Footnote numbers stand between the words and are no part of the text. */
function offsetOf(pane: HTMLElement, node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const line = element?.closest<HTMLElement>("[data-start]");
  if (!line || !pane.contains(line)) return null;
  const before = document.createRange();
  before.setStart(line, 0);
  before.setEnd(node, offset);
  const words = before.cloneContents();
  for (const note of words.querySelectorAll(".cv-note")) note.remove();
  return Number(line.dataset.start) + (words.textContent ?? "").length;
}
