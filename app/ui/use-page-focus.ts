import { useEffect, useRef } from "react";
import { useLocation } from "~/platform/router";

/**
 * Moves the focus as a loaded page would: to the main part of a page that was opened by script, or to the place its address
 * names; and to the main part where what had the focus is gone, as an entry that was deleted. Nothing scrolls by it.
 */
export function usePageFocus(): void {
  const { pathname, hash, key } = useLocation();
  const shown = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a form that leads back to its page changes the key alone
  useEffect(() => {
    const before = shown.current;
    shown.current = pathname;
    const { activeElement, body } = document;
    const main = document.getElementById("main");
    const isLost = activeElement === body || (before !== pathname && !main?.contains(activeElement));
    if (before === null || !isLost) return;
    const named = hash ? document.getElementById(hash.slice(1)) : null;
    (named?.matches("[tabindex]") ? named : main)?.focus({ preventScroll: true });
  }, [pathname, key]);
}
