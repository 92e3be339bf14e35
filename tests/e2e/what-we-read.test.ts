import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { violations } from "../support/axe";
import { desktop, type Look, launchChromium, openPage, phone, whenInteractive } from "../support/chromium";
import { printedCv } from "../support/printed-cv";
import { postingText } from "../support/sample-texts";

let browser: Browser;
let page: Page;

async function openReading(look: Look): Promise<void> {
  page = await openPage(browser, inject("origin"), look);
  await page.goto("/");
  const file = await printedCv();
  const buffer = Buffer.from(await file.arrayBuffer());
  await page.setInputFiles("[name=cvFile]", { name: file.name, mimeType: file.type, buffer });
  await page.fill("[name=jdText]", postingText);
  await page.click("button[value=check]");
  await page.locator(".requirement").first().waitFor();
  await page.locator("section[aria-labelledby=document] a[href$='/read']").click();
  await page.locator("textarea[name=text]").waitFor();
  if (look.scripts) await whenInteractive(page);
}

beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(() => page.context().close());
afterAll(() => browser.close());

describe.each([true, false])("what we read, with scripts: %s", (scripts) => {
  it("is corrected and checked again, which finds what was added", async () => {
    await openReading({ ...desktop, scripts });
    const [earlier] = page.url().split("/read");
    const text = await page.inputValue("textarea[name=text]");
    await page.fill("textarea[name=text]", text.replace("SQL, Python,", "SQL, Python, retail marketing,"));
    await page.locator("textarea[name=text] ~ button").click();
    await page.locator(".requirement").first().waitFor();
    expect(page.url()).not.toBe(earlier);
    expect(await page.locator(".cv-pane").textContent()).toContain("retail marketing");
  });
});

describe.each([true, false])("details, with scripts: %s", (scripts) => {
  it("are corrected one by one and named as corrected, by keyboard alone", async () => {
    await openReading({ ...desktop, scripts });
    await page.locator("details:has(input[name=email]) > summary").focus();
    await page.keyboard.press("Enter");
    await page.fill("input[name='roles.0.from']", "March 2011");
    await page.keyboard.press("Enter");
    await page.locator(".requirement").first().waitFor();
    await page.locator("section[aria-labelledby=document] a[href$='/read']").click();
    await page.locator("textarea[name=text]").waitFor();
    const roles = page.locator(".profile-facts > div", { hasText: "03/2011 – present" });
    expect(await roles.textContent()).toContain("corrected by you");
  });
});

it("keeps refused details open with the focus on the input to mend", async () => {
  await openReading(desktop);
  await page.locator("details:has(input[name=email]) > summary").click();
  await page.fill("input[name='roles.0.to']", "soon");
  await page.locator("details:has(input[name=email]) button").click();
  await page.getByRole("alert").waitFor();
  expect(await page.locator(":focus").getAttribute("name")).toBe("roles.0.to");
  expect(await page.inputValue("input[name='roles.0.to']")).toBe("soon");
  expect(await violations(page)).toEqual([]);
});

it("shows the pages with each block numbered where its words are printed", async () => {
  await openReading(desktop);
  await page.locator("details.needs-script summary").click();
  await page.locator(".cv-sheet canvas[data-drawn]").waitFor();
  expect(await page.locator(".read-block").count()).toBeGreaterThan(0);
  expect(await page.locator(".read-number").first().textContent()).toBe("Block 1");
});

it("keeps a refused text and moves the focus to it", async () => {
  await openReading(desktop);
  await page.fill("textarea[name=text]", " ");
  await page.locator("textarea[name=text] ~ button").click();
  await page.getByRole("alert").waitFor();
  expect(await page.locator(":focus").getAttribute("name")).toBe("text");
  expect(await violations(page)).toEqual([]);
});

describe.each([
  { ...desktop, language: "en", theme: "light" },
  { ...desktop, language: "vi", theme: "dark" },
  { ...phone, language: "en", theme: "dark", width: 320 },
  { ...phone, language: "vi", theme: "light", width: 320 },
] as const)("what we read in $language, $theme, $width wide", (look) => {
  it("has no violation that axe finds and fits without scrolling sideways", async () => {
    await openReading(look);
    await page.locator("details.needs-script summary").click();
    await page.locator(".cv-sheet canvas[data-drawn]").waitFor();
    await page.locator("details:has(input[name=email]) > summary").click();
    await page.locator("fieldset details summary").first().click();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(look.width);
  });
});
