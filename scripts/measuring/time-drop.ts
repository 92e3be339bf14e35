import type { Locator, Page } from "playwright-core";

/** In milliseconds. `task`: the longest task of the main thread, which the browser reports from 50 ms on, else 0. */
export type Waited = { time: number; task: number };

type Drop = {
  /** PDFs in base64 */
  pdfs: readonly string[];
  /** within the fields that take them */
  onto: Locator;
  /** pressed in the same moment */
  button: Locator;
  /** what shows the result, as a selector, and how many of them */
  shown: string;
  count: number;
};

/** Drops files, presses a button and waits until what it leads to has been painted. Tasks of the second after that count too. */
export async function timeDrop(page: Page, { pdfs, onto, button, shown, count }: Drop): Promise<Waited> {
  const [field, pressed] = [await onto.elementHandle(), await button.elementHandle()];
  return page.evaluate(
    async (given) => {
      const dropped = new DataTransfer();
      for (const [number, pdf] of given.pdfs.entries()) {
        const bytes = Uint8Array.from(atob(pdf), (char) => char.charCodeAt(0));
        dropped.items.add(new File([bytes], `cv-${number + 1}.pdf`, { type: "application/pdf" }));
      }
      let task = 0;
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) task = Math.max(task, duration);
      });
      observer.observe({ type: "longtask" });
      const start = performance.now();
      given.field!.dispatchEvent(new DragEvent("drop", { dataTransfer: dropped, bubbles: true, cancelable: true }));
      (given.pressed as HTMLElement).click();
      await new Promise<void>((resolve) => {
        new MutationObserver((_, watching) => {
          if (document.querySelectorAll(given.shown).length < given.count) return;
          watching.disconnect();
          requestAnimationFrame(() => setTimeout(resolve));
        }).observe(document.body, { childList: true, subtree: true });
      });
      const time = performance.now() - start;
      await new Promise((resolve) => setTimeout(resolve, 1000));
      observer.disconnect();
      return { time, task };
    },
    { pdfs, field, pressed, shown, count },
  );
}

/** The median of the times, the longest of the tasks. */
export function summaryOf(waits: readonly Waited[]): Waited {
  const times = waits.map(({ time }) => time).sort((a, b) => a - b);
  return {
    time: Math.round(times[Math.floor((times.length - 1) / 2)]!),
    task: Math.round(Math.max(...waits.map(({ task }) => task))),
  };
}
