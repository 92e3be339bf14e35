import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { desktop, launchChromium, openPage, openSample, phone, whenInteractive } from "../support/chromium";

let browser: Browser;
let page: Page;

async function openResult(look: typeof desktop): Promise<void> {
  page = await openPage(browser, inject("origin"), look);
  await openSample(page, "en");
  if (look.scripts) await whenInteractive(page);
}

async function isOnScreen(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });
}

beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(() => page.context().close());
afterAll(() => browser.close());

describe("a quote beside the CV", () => {
  beforeEach(() => openResult(desktop));

  it("scrolls the CV, not the page, to its passage and marks exactly the quote", async () => {
    const quote = page.locator(".requirement a[href^='#cv-']").last();
    await quote.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => window.scrollY);
    await quote.click();
    const marked = page.locator(".cv-mark[data-active]");
    expect(await isOnScreen(marked.first())).toBe(true);
    expect(`“${(await marked.allTextContents()).join("")}”`).toBe(await quote.textContent());
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
  });

  it("is reached and followed by keyboard alone", async () => {
    const quote = page.locator(".requirement a[href^='#cv-']").first();
    await quote.focus();
    await page.keyboard.press("Enter");
    const href = await quote.getAttribute("href");
    expect(`#${await page.locator(":focus").getAttribute("id")}`).toBe(href);
    await page.keyboard.press("Enter");
    await page.locator(".requirement[data-selected]").first().waitFor();
  });
});

describe("a passage of the CV", () => {
  it("leads to the requirement it supports, or offers all of them", async () => {
    await openResult(desktop);
    const numbers = await page
      .locator(".cv-line")
      .evaluateAll((lines) => lines.map((line) => line.querySelectorAll(".cv-note").length));
    const several = page.locator(".cv-line").nth(numbers.findIndex((count) => count > 1));
    await several.locator(".cv-mark").first().click();
    const selected = await page.locator(".requirement[data-selected]").count();
    expect(selected).toBeGreaterThan(0);
    if (selected > 1) expect(await page.getByRole("navigation", { name: "This passage supports" }).count()).toBe(1);
  });

  it("is linked both ways without scripts", async () => {
    await openResult({ ...phone, scripts: false });
    const quote = page.locator(".requirement a[href^='#cv-']").first();
    const requirement = await page
      .locator(".requirement", { has: page.locator("a[href^='#cv-']") })
      .first()
      .getAttribute("id");
    const href = await quote.getAttribute("href");
    await quote.click();
    expect(await isOnScreen(page.locator(href!))).toBe(true);
    expect(await page.locator(`.cv-pane a[href="#${requirement}"]`).count()).toBeGreaterThan(0);
  });
});

describe("the numbers of a result", () => {
  it("are the same in the radar and in the table", async () => {
    await openResult(desktop);
    await page.locator(".radar-axis").first().waitFor();
    const radar = await page.locator(".radar-axis tspan:first-child").allTextContents();
    const table = await page.locator(".area-table tbody td:nth-child(2)").allTextContents();
    expect(radar).toEqual(table.map((cell) => cell.replace("no number", "")));
  });

  it("add up in the ledger", async () => {
    await openResult(desktop);
    await page.getByText(/^Why \d+\?$/).click();
    const points = await page.locator(".ledger tbody td:last-child").allTextContents();
    const [sum, ...rest] = (await page.locator(".ledger tfoot td").allTextContents()).map((cell) =>
      Number(cell.replace("≤", "")),
    );
    expect(points.reduce((total, cell) => total + Number(cell), 0)).toBeCloseTo(sum!, 5);
    expect(rest.at(-1)).toBe(Math.min(sum!, ...rest));
  });

  it("stay when the language changes, and so do the quotes", async () => {
    await openResult(desktop);
    const read = async () => [
      ...(await page.locator(".requirement a[href^='#cv-']").allTextContents()),
      ...(await page.locator(".area-bar-score").evaluateAll((bars) => bars.map((bar) => bar.getAttribute("style")))),
    ];
    const before = await read();
    await page.click("button[value=vi]");
    await page.locator("h1", { hasText: "CV của bạn" }).waitFor();
    expect(await read()).toEqual(before);
  });
});
