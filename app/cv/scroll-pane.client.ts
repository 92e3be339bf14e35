/**
 * Brings a place to the upper third of a CV that scrolls by itself and focuses it, so that the page stays where it is.
 * @returns false when there is no such place, or when the CV does not scroll by itself
 */
export function scrollPane(place: HTMLElement | null): boolean {
  const pane = place?.closest<HTMLElement>(".cv-pane");
  if (!place || !pane || getComputedStyle(pane).overflowY !== "auto") return false;
  const offset = place.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  pane.scrollTo({ top: pane.scrollTop + offset - pane.clientHeight / 3 });
  place.focus({ preventScroll: true });
  return true;
}
