/**
 * Takes the pictures of docs/images from the built app with the samples of the home page. Needs `npm run build` and Chromium.
 */
import { mkdirSync } from "node:fs";
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

const folder = "docs/images";

type Picture = { name: string; look: Look; show(page: Page, look: Look): Promise<void> };

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

const pictures: Picture[] = [
  { name: "home-en-desktop", look: desktop, show: showHome },
  { name: "home-vi-desktop-dark", look: { ...desktop, language: "vi", theme: "dark" }, show: showHome },
  { name: "home-en-phone", look: phone, show: showHome },
  { name: "home-vi-phone", look: { ...phone, language: "vi" }, show: showHome },
  { name: "result-en-desktop", look: desktop, show: showResult },
  { name: "result-vi-desktop", look: { ...desktop, language: "vi" }, show: showResult },
  { name: "result-en-desktop-dark", look: { ...desktop, theme: "dark" }, show: showResult },
  { name: "result-en-phone", look: phone, show: showResult },
  { name: "result-vi-phone", look: { ...phone, language: "vi" }, show: showResult },
  { name: "result-vi-phone-dark", look: { ...phone, language: "vi", theme: "dark" }, show: showResult },
  { name: "evidence-en-desktop", look: desktop, show: showEvidence },
  { name: "evidence-vi-desktop", look: { ...desktop, language: "vi" }, show: showEvidence },
  { name: "evidence-en-phone", look: phone, show: showEvidence },
  { name: "evidence-vi-phone", look: { ...phone, language: "vi" }, show: showEvidence },
];

async function take(browser: Browser, origin: string, { name, look, show }: Picture): Promise<void> {
  const page = await openPage(browser, origin, look);
  await show(page, look);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${folder}/${name}.png` });
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
