/**
 * `npm run -s bench:private`: what a check on the device takes in Chromium, as JSON. Times are milliseconds from the drop of a
 * three-page PDF, with the button pressed at once, to the result on the screen; `task` is the longest task of the main thread meanwhile, of
 * which the browser reports those over 50 ms (else 0). Medians of five browsers' first and later checks. Needs `npm run build` and
 * Chromium. Exit 1 when an aim is missed.
 */
import type { Page } from "playwright-core";
import { desktop, launchChromium, openPage, whenInteractive } from "../tests/support/chromium";
import { startBuiltWorker } from "../tests/support/start-built-worker";
import { longCv, longPosting } from "./bench-texts";
import { printCv } from "./measuring/print-cv";

const runs = 5;
const pages = 3;

/** So much text fills three printed pages. */
const pagesOfText = 3;
const postingWords = 600;

type Measured = { time: number; task: number };

/** Drops a file on the CV's field, presses the button and waits until the result has been painted. */
async function timeCheck(page: Page, base64: string): Promise<Measured> {
  await page.fill("[name=jdText]", posting);
  await page.waitForTimeout(500);
  return page.evaluate(async (content) => {
    const bytes = Uint8Array.from(atob(content), (char) => char.charCodeAt(0));
    const dropped = new DataTransfer();
    dropped.items.add(new File([bytes], "cv.pdf", { type: "application/pdf" }));
    let task = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) task = Math.max(task, duration);
    });
    observer.observe({ type: "longtask" });
    const start = performance.now();
    const field = document.querySelector<HTMLElement>("[name=cvFile]")!.closest("fieldset")!;
    field.dispatchEvent(new DragEvent("drop", { dataTransfer: dropped, bubbles: true, cancelable: true }));
    document.querySelector<HTMLElement>("button[name=intent][value=check]")!.click();
    await new Promise<void>((resolve) => {
      new MutationObserver(() => {
        if (document.querySelector(".requirement")) requestAnimationFrame(() => setTimeout(resolve));
      }).observe(document.body, { childList: true, subtree: true });
    });
    const time = performance.now() - start;
    // What the page still does about the result counts too.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    observer.disconnect();
    return { time, task };
  }, base64);
}

function medianOf(measured: readonly Measured[]): Measured {
  const middle = (values: number[]) => Math.round(values.sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)]!);
  return { time: middle(measured.map(({ time }) => time)), task: middle(measured.map(({ task }) => task)) };
}

const posting = longPosting(postingWords);
const cvs = await Promise.all(Array.from({ length: 2 }, (_, variant) => printCv(longCv(pagesOfText, variant))));
if (cvs.some((cv) => cv.pages !== pages)) throw new Error(`A CV has ${cvs.map((cv) => cv.pages)} pages.`);
const worker = await startBuiltWorker({});
const browser = await launchChromium();
const first: Measured[] = [];
const later: Measured[] = [];
try {
  for (let run = 0; run < runs; run += 1) {
    const page = await openPage(browser, worker.origin, desktop);
    await page.goto("/");
    await whenInteractive(page);
    await page.getByRole("checkbox").check();
    await page.waitForLoadState("networkidle");
    first.push(await timeCheck(page, cvs[0]!.base64));
    await page.locator("header a[href='/']").first().click();
    await page.locator("[name=jdText]").waitFor();
    later.push(await timeCheck(page, cvs[1]!.base64));
    await page.context().close();
  }
} finally {
  await browser.close();
  await worker.stop();
}
console.log(JSON.stringify({ runs, first: medianOf(first), later: medianOf(later), all: { first, later } }, null, 2));
