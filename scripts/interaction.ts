/**
 * `npm run -s interaction`: uses the built app as a person does, on a phone slowed down four times, and prints the interaction to next
 * paint (INP, milliseconds, by web-vitals) of each page as JSON, then how the frames come while a card of a full board is
 * dragged. Needs `npm run build` and Chromium. Exit 1 above the aim.
 */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { desktop, type Look, launchChromium, openPage, phone, whenInteractive } from "../tests/support/chromium";
import { startBuiltWorker } from "../tests/support/start-built-worker";
import { dragFrames, type Smoothness } from "./measuring/drag-frames";
import { importApplications } from "./measuring/import-applications";

const slowdown = 4;
const aimMilliseconds = 150;

const applications = 40;

/** As many cards as a board shows at most. */
const fullBoard = 2000;

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
  {
    page: "tracker",
    async use(page) {
      await importFor(page, applications);
      await page.goto("/applications");
      await whenInteractive(page);
      for (const box of (await page.locator("input[name=chosen]").all()).slice(0, 3)) await box.press("Space");
      await page.locator("form[role=search] summary").first().click();
      await page.locator("input[type=search]").pressSequentially("software");
      await page.selectOption("select[name=sort]", "title");
      await page.locator("form[role=search] button[type=submit]").first().click();
      await page.waitForURL(/sort=/);
    },
  },
  {
    page: "board",
    async use(page) {
      await page.goto("/applications/board");
      await whenInteractive(page);
      await page.locator("article [popovertarget]").first().click();
      await page.locator("[popover]:popover-open button").first().click();
      await page.getByText(/ moved to /).waitFor();
      await page.locator("article [aria-roledescription]").first().focus();
      for (const key of ["Space", "ArrowRight", "ArrowRight", "Escape"]) {
        await page.keyboard.press(key);
        await page.waitForTimeout(200);
      }
    },
  },
];

async function importFor(page: Page, count: number): Promise<void> {
  const cookies = await page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  await importApplications(worker.origin, cookie, count);
}

/** A page on a slow processor that watches its interactions. */
async function openSlowPage(look: Look): Promise<Page> {
  const page = await openPage(browser, worker.origin, look);
  await page.addInitScript(watch);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  return page;
}

/** The measure is reported a moment after the last interaction. */
async function slowest(page: Page): Promise<Slowest> {
  await page.waitForTimeout(500);
  return page.evaluate(() => (window as unknown as { slowest: Slowest }).slowest);
}

const worker = await startBuiltWorker({});
const browser = await launchChromium();
const figures: Record<string, Slowest> = {};
let drag: Smoothness | undefined;
try {
  const page = await openSlowPage(phone);
  for (const step of steps) {
    await step.use(page);
    figures[step.page] = await slowest(page);
  }
  const board = await openSlowPage(desktop);
  await board.goto("/applications/import");
  await importFor(board, fullBoard);
  await board.goto("/applications/board");
  await whenInteractive(board);
  drag = await dragFrames(board);
} finally {
  await browser.close();
  await worker.stop();
}
console.log(JSON.stringify({ slowdown, aim: aimMilliseconds, figures, fullBoard, drag }, null, 2));
process.exitCode = Object.values(figures).every(({ inp }) => inp <= aimMilliseconds) ? 0 : 1;
