import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { violations } from "../support/axe";
import { desktop, type Look, launchChromium, openPage, phone, whenInteractive } from "../support/chromium";

const stages = ["Saved", "Applied", "Screening", "Interviewing", "Offer", "Rejected", "No response"];
const rows = stages.flatMap((stage, order) =>
  [0, 1].map((copy) => {
    const day = new Date(Date.now() + (copy - 20 + order * 3) * 86_400_000).toISOString().slice(0, 10);
    return `Kế toán tổng hợp ${order}${copy},Công ty Cổ phần Sao Mai,${stage},${stage === "Saved" ? "" : day},${day},ITviec`;
  }),
);
const list = ["title,company,stage,applied,deadline,source", ...rows, "Sai dòng,Sao Mai,đang mơ,,,", rows[0]].join(
  "\n",
);

let browser: Browser;
let page: Page;

async function openPreview(look: Look): Promise<void> {
  page = await openPage(browser, inject("origin"), look);
  await page.goto("/applications/import");
  const file = { name: "danh-sach.csv", mimeType: "text/csv", buffer: Buffer.from(list) };
  await page.setInputFiles("[name=file]", file);
  await page.click("button[value=preview]");
  await page.locator("button[value=import]").waitFor();
}

async function importList(look: Look): Promise<void> {
  await openPreview(look);
  await page.click("button[value=import]");
  await page.waitForURL(/\/applications\/imports\//);
}

async function expectSound(width: number): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
}

beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(() => page.context().close());
afterAll(() => browser.close());

describe.each([
  { ...desktop, language: "en", theme: "light" },
  { ...desktop, language: "vi", theme: "dark" },
  { ...phone, language: "en", theme: "dark", width: 320 },
  { ...phone, language: "vi", theme: "light", width: 320 },
] as const)("in $language, $theme, $width wide", (look) => {
  it("preview, import, insight, calendar and what is due have no violation and fit", async () => {
    await openPreview(look);
    await expectSound(look.width);
    await page.click("button[value=import]");
    await page.waitForURL(/\/applications\/imports\//);
    await expectSound(look.width);
    await page.goto("/applications/insight");
    await page.locator(".recharts-bar").first().waitFor();
    await expectSound(look.width);
    for (const path of ["/applications/calendar", "/applications/calendar?view=agenda", "/applications"]) {
      await page.goto(path);
      await whenInteractive(page);
      await expectSound(look.width);
    }
  });
});

describe("without scripts", () => {
  const look: Look = { ...desktop, scripts: false };

  it("a file is looked at, its columns are chosen again, and it is imported and undone", async () => {
    await openPreview(look);
    await page.locator("select[name=column]").nth(5).selectOption("tags");
    await page.locator("section[aria-labelledby=columns] button").click();
    await page.check("input[name=take]");
    await page.click("button[value=import]");
    await page.waitForURL(/\/applications\/imports\//);
    expect(await page.locator("main").textContent()).toContain(`${rows.length + 1} applications were imported`);
    await page.locator("section[aria-labelledby=undo] button").click();
    expect(await page.locator("main").textContent()).toContain("This import was undone");
  });

  it("the figures stand in tables, and the calendar link is made and removed", async () => {
    await importList(look);
    await page.goto("/applications/insight");
    expect(await page.locator("section[aria-labelledby=funnel] table").innerText()).toMatch(/Interviewing\s+4\s/);
    await page.goto("/applications/calendar");
    await page.click("button[value=feed]");
    expect(await page.inputValue("#feed-address")).toMatch(/\/calendar\/[\w-]{43}\.ics/);
    await page.click("button[value=revoke]");
    expect(await page.locator("#feed-address").count()).toBe(0);
  });
});

it("charts come into space that was kept for them", async () => {
  await importList(phone);
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto("/applications/insight");
  await page.locator(".recharts-bar").first().waitFor();
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01);
});
