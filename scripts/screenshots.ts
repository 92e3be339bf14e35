/**
 * Takes the pictures of docs/images from the built app with the samples of the home page. Needs `npm run build` and Chromium.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import {
  desktop,
  type Look,
  launchChromium,
  openPage,
  openSample,
  phone,
  whenInteractive,
} from "../tests/support/chromium";
import { startBuiltWorker } from "../tests/support/start-built-worker";
import { importApplications } from "./measuring/import-applications";

const folder = "docs/images";

/** Letters stay sharp, and a picture stays below 200 KB. */
const quality = 85;

/** `isWhole` takes the page to its foot, not the first screen alone. */
type Picture = { name: string; look: Look; isWhole?: true; show(page: Page, look: Look): Promise<void> };

async function showHome(page: Page): Promise<void> {
  await page.goto("/");
  await whenInteractive(page);
}

async function showResult(page: Page, { language }: Look): Promise<void> {
  await openSample(page, language);
  await whenInteractive(page);
  await page.locator(".radar-axis").first().waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
}

/** The first requirement with a quote, followed into the CV. */
async function showEvidence(page: Page, look: Look): Promise<void> {
  await showResult(page, look);
  const quote = page.locator(".requirement a[href^='#cv-']").first();
  await page.locator("#requirements").scrollIntoViewIfNeeded();
  await page.evaluate(() => document.querySelector("#requirements")?.scrollIntoView({ block: "start" }));
  await quote.click();
}

async function showBoard(page: Page, look: Look): Promise<void> {
  await showResult(page, look);
  const cookies = await page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  await importApplications(new URL(page.url()).origin, cookie, 14);
  await page.goto("/applications/board");
  await whenInteractive(page);
  await page.locator("article").first().waitFor();
}

async function showStyleguide(page: Page): Promise<void> {
  await page.goto("/styleguide");
  await whenInteractive(page);
  // A refused field takes the focus, as it should on the page it belongs to.
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.scrollTo(0, 0);
  });
}

async function showDialog(page: Page): Promise<void> {
  await showStyleguide(page);
  await page.locator("button[aria-haspopup=dialog]").first().click();
}

const shows = { home: showHome, result: showResult, evidence: showEvidence, board: showBoard };

/** Each view of the tour in both languages, then looks that the tour shows once. */
const pictures: Picture[] = [
  ...(["en", "vi"] as const).flatMap((language) =>
    Object.entries(shows).map(([view, show]) => ({
      name: `${view}-${language}-desktop`,
      look: { ...desktop, language },
      show,
    })),
  ),
  { name: "home-en-phone", look: phone, show: showHome },
  { name: "home-vi-phone", look: { ...phone, language: "vi" }, show: showHome },
  { name: "result-en-phone", look: phone, show: showResult },
  { name: "result-vi-phone-dark", look: { ...phone, language: "vi", theme: "dark" }, show: showResult },
  { name: "styleguide-en-desktop", look: desktop, isWhole: true, show: showStyleguide },
  {
    name: "styleguide-vi-desktop-dark",
    look: { ...desktop, language: "vi", theme: "dark" },
    isWhole: true,
    show: showStyleguide,
  },
  { name: "dialog-vi-phone", look: { ...phone, language: "vi" }, show: showDialog },
];

async function take(browser: Browser, origin: string, { name, look, isWhole, show }: Picture): Promise<void> {
  const page = await openPage(browser, origin, look);
  await show(page, look);
  await page.evaluate(() => document.fonts.ready);
  const session = await page.context().newCDPSession(page);
  const { width, height } = await page.evaluate(() => document.documentElement.getBoundingClientRect());
  const { data } = await session.send("Page.captureScreenshot", {
    format: "webp",
    quality,
    ...(isWhole ? { captureBeyondViewport: true, clip: { x: 0, y: 0, width, height, scale: 1 } } : {}),
  });
  writeFileSync(`${folder}/${name}.webp`, data, "base64");
  await page.context().close();
}

mkdirSync(folder, { recursive: true });
const worker = await startBuiltWorker({});
const browser = await launchChromium();
try {
  for (const picture of pictures) await take(browser, worker.origin, picture);
} finally {
  await browser.close();
  await worker.stop();
}
