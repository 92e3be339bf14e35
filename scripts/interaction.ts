/**
 * `npm run -s interaction`: uses the built app as a person does, on a phone slowed down four times, and prints the interaction to next
 * paint (INP, milliseconds, by web-vitals) of each page as JSON. Needs `npm run build` and Chromium. Exit 1 above the aim.
 */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { launchChromium, openPage, phone, whenInteractive } from "../tests/support/chromium";
import { startBuiltWorker } from "../tests/support/start-built-worker";

const slowdown = 4;
const aimMilliseconds = 150;

const vitals = readFileSync("node_modules/web-vitals/dist/web-vitals.attribution.iife.js", "utf8");
const watch = `${vitals};
  window.slowest = { inp: 0, target: null };
  webVitals.onINP(
    ({ value, attribution }) => { window.slowest = { inp: value, target: attribution.interactionTarget }; },
    { reportAllChanges: true, durationThreshold: 16 },
  );`;

/** The interaction that took longest, in milliseconds, and the element it was with. */
type Slowest = { inp: number; target: string | null };

type Step = { page: string; use(page: Page): Promise<void> };

/** Each step leaves the page as it found it or on the next one; a new document begins a new measure. */
const steps: Step[] = [
  {
    page: "home",
    async use(page) {
      await page.goto("/");
      await whenInteractive(page);
      await page.locator("[name=cvText]").pressSequentially("Senior engineer with eight years of Java");
      await page.click("button[value=vi]");
      await page.click("button[value=en]");
      await page.click("button[value=check]");
      await page.getByRole("alert").first().waitFor();
    },
  },
  {
    page: "result",
    async use(page) {
      await page.click("button[value=sample-en]");
      await page.waitForURL(/\/analyses\//);
      await page.reload();
      await whenInteractive(page);
      await page.locator(".radar-axis").first().waitFor();
      await page.locator("main summary").first().click();
      await page.locator("main summary").first().click();
      for (const axis of await page.locator(".radar-axis").all()) await axis.click({ force: true });
      for (const quote of (await page.locator(".requirement a[href^='#cv-']").all()).slice(0, 3)) await quote.click();
      await page.locator(".cv-mark a, a.cv-mark").first().click();
      await page.click("button[value=vi]");
      await page.click("button[value=en]");
    },
  },
];

/** The measure is reported a moment after the last interaction. */
async function slowest(page: Page): Promise<Slowest> {
  await page.waitForTimeout(500);
  return page.evaluate(() => (window as unknown as { slowest: Slowest }).slowest);
}

const worker = await startBuiltWorker({});
const browser = await launchChromium();
const figures: Record<string, Slowest> = {};
try {
  const page = await openPage(browser, worker.origin, phone);
  await page.addInitScript(watch);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  for (const step of steps) {
    await step.use(page);
    figures[step.page] = await slowest(page);
  }
} finally {
  await browser.close();
  await worker.stop();
}
console.log(JSON.stringify({ slowdown, aim: aimMilliseconds, figures }, null, 2));
process.exitCode = Object.values(figures).every(({ inp }) => inp <= aimMilliseconds) ? 0 : 1;
