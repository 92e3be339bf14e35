import { PDFDocument } from "pdf-lib";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { violations } from "../support/axe";
import { desktop, type Look, launchChromium, openPage, phone, whenInteractive } from "../support/chromium";
import { printedCv } from "../support/printed-cv";
import { postingText } from "../support/sample-texts";

let browser: Browser;
let page: Page;
let requested: string[];

/** The sample CV with two pages more. */
async function longCv(): Promise<File> {
  const file = await printedCv();
  const pdf = await PDFDocument.load(await file.arrayBuffer());
  for (const words of ["Built a stock ledger in Java.", "Led a team of three."])
    pdf.addPage([595, 842]).drawText(words);
  return new File([new Uint8Array(await pdf.save())], file.name, { type: file.type });
}

async function paperCount(): Promise<number> {
  return (await PDFDocument.load(await page.pdf())).getPageCount();
}

async function openResult(look: Look, cv = printedCv()): Promise<void> {
  page = await openPage(browser, inject("origin"), look);
  requested = [];
  page.on("request", (request) => requested.push(new URL(request.url()).pathname));
  await page.goto("/");
  const file = await cv;
  const buffer = Buffer.from(await file.arrayBuffer());
  await page.setInputFiles("[name=cvFile]", { name: file.name, mimeType: file.type, buffer });
  await page.fill("[name=jdText]", postingText);
  await page.click("button[value=check]");
  await page.locator(".requirement").first().waitFor();
  await whenInteractive(page);
}

async function showPages(): Promise<void> {
  await page.locator(".view-switch button").last().click();
  await page.locator(".cv-sheet canvas[data-drawn]").first().waitFor();
}

/** The share of dark dots of the drawn page beneath a box. */
async function inkBeneath(box: Locator): Promise<number> {
  return box.evaluate((element) => {
    const canvas = element.parentElement?.querySelector("canvas");
    const context = canvas?.getContext("2d");
    if (!canvas || !context) return 0;
    const frame = canvas.getBoundingClientRect();
    const { left, top, width, height } = element.getBoundingClientRect();
    const scale = canvas.width / frame.width;
    const area = [left - frame.left, top - frame.top, width, height].map((length) => Math.round(length * scale));
    const { data } = context.getImageData(area[0]!, area[1]!, area[2]!, area[3]!);
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at]! < 128) dark += 1;
    return dark / (data.length / 4);
  });
}

beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(() => page.context().close());
afterAll(() => browser.close());

describe("the pages of a PDF", () => {
  beforeEach(() => openResult(desktop));

  it("are fetched when they are asked for, not with the result", async () => {
    const painters = () => requested.filter((path) => /\/assets\/(cv-sheets|pdf\.worker)|\/file$/.test(path));
    expect(painters()).toEqual([]);
    await showPages();
    expect(painters().sort()).toEqual([
      expect.stringMatching(/^\/analyses\/ana_\w+\/file$/),
      expect.stringMatching(/^\/assets\/cv-sheets-.+\.js$/),
      expect.stringMatching(/^\/assets\/pdf\.worker.+\.mjs$/),
    ]);
  });

  it("have every quote marked where its words are printed", async () => {
    await showPages();
    const boxes = await page.locator(".cv-box").all();
    expect(boxes.length).toBeGreaterThan(3);
    for (const box of boxes) expect(await inkBeneath(box)).toBeGreaterThan(0.05);
  });

  it("bring a quote into view and focus it, by keyboard too, and lead back to its requirement", async () => {
    await showPages();
    const quote = page.locator(".requirement a[href^='#cv-']").last();
    await quote.focus();
    const before = await page.evaluate(() => window.scrollY);
    await page.keyboard.press("Enter");
    const focused = page.locator(".cv-box:focus");
    await focused.waitFor();
    expect(await focused.getAttribute("data-active")).toBe("true");
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
    await page.keyboard.press("Enter");
    await page.locator(".requirement[data-selected]").first().waitFor();
  });

  it("show the quote that was chosen in the text, and the text comes back", async () => {
    await page.locator(".requirement a[href^='#cv-']").first().click();
    await showPages();
    await page.locator(".cv-box[data-active]:focus").waitFor();
    await page.locator(".view-switch button").first().click();
    expect(await page.locator(".cv-mark").first().isVisible()).toBe(true);
  });
});

describe.each([
  { ...desktop, language: "en", theme: "light" },
  { ...phone, language: "vi", theme: "dark", width: 320 },
] as const)("the pages in $language, $theme, $width wide", (look) => {
  it("have no violation that axe finds and fit without scrolling sideways", async () => {
    await openResult(look);
    await page.locator(".view-switch").scrollIntoViewIfNeeded();
    await showPages();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(look.width);
  });
});

describe("on paper", () => {
  it("every page of the PDF stands with its marks, drawn though nobody looked at it", async () => {
    await openResult(desktop, longCv());
    await showPages();
    await page.locator(".cv-sheet canvas[data-drawn]").nth(2).waitFor({ state: "attached" });
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".cv-box").first().isVisible()).toBe(true);
    expect(await page.locator(".view-switch").isVisible()).toBe(false);
    const all = await paperCount();
    await page.locator(".cv-printed").evaluate((pane) => pane.setAttribute("hidden", ""));
    expect(all - (await paperCount())).toBeGreaterThanOrEqual(3);
  });

  it("the text of a CV stands with its marks", async () => {
    await openResult(desktop);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".cv-mark").first().isVisible()).toBe(true);
  });
});
