import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { violations } from "../support/axe";
import { desktop, type Look, launchChromium, openPage, openSample, phone, whenInteractive } from "../support/chromium";

const paths = ["/", "/scoring", "/privacy", "/styleguide", "/no-such-page"];
const looks = (["en", "vi"] as const).flatMap((language) =>
  (["light", "dark"] as const).map((theme) => ({ language, theme })),
);

let browser: Browser;

async function visit(path: string, look: Look, test: (page: Page) => Promise<void>): Promise<void> {
  const page = await openPage(browser, inject("origin"), look);
  if (path === "sample") {
    await openSample(page, look.language);
    await page
      .locator(".radar-axis")
      .first()
      .waitFor({ timeout: 10_000, state: look.width < 360 ? "hidden" : "visible" });
    await page.evaluate(() => document.querySelector("main details")?.setAttribute("open", ""));
  } else {
    await page.goto(path);
  }
  await whenInteractive(page);
  await test(page);
  await page.context().close();
}

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each(looks)("in $language, $theme", (look) => {
  it.each([...paths, "sample"])("%s has no violation that axe finds", async (path) => {
    await visit(path, { ...desktop, ...look }, async (page) => expect(await violations(page)).toEqual([]));
  });
});

describe.each(["en", "vi"] as const)("on the narrowest phone, in %s", (language) => {
  it.each([...paths, "sample"])("%s fits without scrolling sideways", async (path) => {
    await visit(path, { ...phone, language, width: 320 }, async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await violations(page)).toEqual([]);
    });
  });
});

it("a refused form has no violation that axe finds", async () => {
  await visit("/", phone, async (page) => {
    await page.click("button[value=check]");
    await page.getByRole("alert").waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

it("the check is done by keyboard alone", async () => {
  await visit("/", desktop, async (page) => {
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").textContent()).toBe("Skip to content");
    await page.keyboard.press("Enter");
    const reached: (string | null)[] = [];
    for (let press = 0; press < 8; press += 1) {
      await page.keyboard.press("Tab");
      reached.push((await page.locator(":focus").getAttribute("name")) ?? null);
    }
    expect(reached.slice(0, 5)).toEqual(["cvFile", "cvText", "jdFile", "jdText", "intent"]);
    await page.locator("button[value=sample-en]").focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/analyses\//);
  });
});
