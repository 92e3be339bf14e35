import { type Browser, chromium, type Page } from "playwright-core";

export type Look = {
  language: "en" | "vi";
  theme: "light" | "dark";
  width: number;
  height: number;
  scripts: boolean;
};

export const desktop: Look = { language: "en", theme: "light", width: 1280, height: 900, scripts: true };
export const phone: Look = { ...desktop, width: 360, height: 740 };

/** @param more switches beside those that every run has */
export function launchChromium(more: string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...more,
    ],
  });
}

/** A page of a fresh guest who has chosen a language and a theme. */
export async function openPage(browser: Browser, origin: string, look: Look): Promise<Page> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: look.width, height: look.height },
    javaScriptEnabled: look.scripts,
    reducedMotion: "reduce",
  });
  await context.addCookies([
    { name: "language", value: look.language, url: origin },
    { name: "theme", value: look.theme, url: origin },
  ]);
  return context.newPage();
}

/** Opens the result of a sample by the button of the home page. */
export async function openSample(page: Page, language: "en" | "vi"): Promise<void> {
  await page.goto("/");
  await page.locator(`button[value="sample-${language}"]`).click();
  await page.waitForURL(/\/analyses\//);
  await page.locator(".requirement").first().waitFor();
}

/** Waits until scripts run the page, so that a click is not lost before. */
export async function whenInteractive(page: Page): Promise<void> {
  await page.waitForFunction(() => Object.keys(document.documentElement).some((key) => key.startsWith("__react")));
}
