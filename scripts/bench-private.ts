/**
 * `npm run -s bench:private`: how long checks on the device take in Chromium, from the drop of three-page PDFs with the button pressed at
 * once to the result on the screen: the first check of a browser that has fetched the engine, the next one, and a comparison of twenty.
 * Prints medians of five browsers and the longest task of the main thread as JSON. Needs `npm run build` and Chromium. Exit 1 when an
 * aim is missed.
 */
import type { Page } from "playwright-core";
import { desktop, launchChromium, openPage, whenInteractive } from "../tests/support/chromium";
import { startBuiltWorker } from "../tests/support/start-built-worker";
import { longCv, longPosting } from "./bench-texts";
import { printCv } from "./measuring/print-cv";
import { summaryOf, timeDrop, type Waited } from "./measuring/time-drop";

const runs = 5;
const pages = 3;
const postingWords = 600;
const many = 20;
const aims = { first: 1500, later: 700, task: 50 };

const posting = longPosting(postingWords);
const cvs = await Promise.all(Array.from({ length: many }, (_, variant) => printCv(longCv(pages, variant))));
if (cvs.some((cv) => cv.pages !== pages)) throw new Error(`The CVs have ${cvs.map((cv) => cv.pages)} pages.`);
const pdfs = cvs.map(({ base64 }) => base64);

async function timeCheck(page: Page, pdf: string): Promise<Waited> {
  await page.fill("[name=jdText]", posting);
  await page.waitForLoadState("networkidle");
  const button = page.locator("button[name=intent][value=check]");
  return timeDrop(page, { pdfs: [pdf], onto: page.locator("[name=cvFile]"), button, shown: ".requirement", count: 1 });
}

async function timeComparison(page: Page): Promise<Waited> {
  const side = page.locator("fieldset").filter({ has: page.locator("[name=jdFiles]") });
  await side.locator("summary").click();
  await side.locator("textarea").fill(posting);
  await side.locator("button[type=submit]").click();
  await page.waitForLoadState("networkidle");
  const button = page.getByRole("button", { name: "Compare", exact: true });
  return timeDrop(page, { pdfs, onto: page.locator("[name=cvFiles]"), button, shown: ".matrix tbody tr", count: many });
}

const worker = await startBuiltWorker({});
const browser = await launchChromium();
const waits: Record<"first" | "later" | "twenty", Waited[]> = { first: [], later: [], twenty: [] };
try {
  for (let run = 0; run < runs; run += 1) {
    const page = await openPage(browser, worker.origin, desktop);
    await page.goto("/");
    await whenInteractive(page);
    await page.getByRole("checkbox").check();
    waits.first.push(await timeCheck(page, pdfs[0]!));
    await page.locator("header a[href='/']").first().click();
    await page.locator("[name=jdText]").waitFor();
    waits.later.push(await timeCheck(page, pdfs[1]!));
    await page.goto("/private/many");
    await whenInteractive(page);
    waits.twenty.push(await timeComparison(page));
    await page.context().close();
  }
} finally {
  await browser.close();
  await worker.stop();
}
const [first, later, twenty] = [summaryOf(waits.first), summaryOf(waits.later), summaryOf(waits.twenty)];
console.log(JSON.stringify({ runs, aims, first, later, twenty }, null, 2));
const isSlow = first.time > aims.first || later.time > aims.later;
process.exitCode = isSlow || [first, later, twenty].some(({ task }) => task > aims.task) ? 1 : 0;
