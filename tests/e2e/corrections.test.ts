import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { violations } from "../support/axe";
import { desktop, type Look, launchChromium, openPage, phone, whenInteractive } from "../support/chromium";
import { cvText, postingText, vietnamesePostingText } from "../support/sample-texts";

const line = "Trained eight colleagues in Excel and SQL.";
const looks = [
  { ...desktop, language: "en", theme: "light" },
  { ...desktop, language: "vi", theme: "dark" },
  { ...phone, language: "en", theme: "dark", width: 320 },
  { ...phone, language: "vi", theme: "light", width: 320 },
] as const satisfies readonly Look[];

let browser: Browser;
let page: Page;

async function check(look: Look, cv = cvText): Promise<void> {
  await page.goto("/");
  await page.setInputFiles("[name=cvFile]", { name: "lena.txt", mimeType: "text/plain", buffer: Buffer.from(cv) });
  await page.fill(
    "[name=jdText]",
    look.language === "vi" ? `${vietnamesePostingText}- Có chứng chỉ PMP\n` : postingText,
  );
  await page.click("button[value=check]");
  await page.locator(".requirement").first().waitFor();
  if (look.scripts) await whenInteractive(page);
}

async function start(look: Look): Promise<void> {
  page = await openPage(browser, inject("origin"), look);
  await check(look);
}

/** Opens the form for the first requirement that was not found; gives the id of its card. */
async function openCorrection(look: Look): Promise<string> {
  const card = page.locator(".requirement", { has: page.locator(".text-missing") }).first();
  const id = await card.getAttribute("id");
  await card.locator("a[href*='/correct/']").click();
  await page.locator("input[name=place]").first().waitFor();
  if (look.scripts) await whenInteractive(page);
  return id!;
}

function submit() {
  return page.locator("form:has(input[name=place]) button[type=submit]").click();
}

async function isFine(look: Look): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(look.width);
}

beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(() => page.context().close());
afterAll(() => browser.close());

describe.each([true, false])("a wrong verdict, with scripts: %s", (scripts) => {
  it("is put right from the list of sentences, shown beside the computed one, and undone", async () => {
    const look = { ...desktop, scripts };
    await start(look);
    const total = await page.locator("header .text-7xl").textContent();
    const id = await openCorrection(look);
    await page.getByLabel(line).check();
    await submit();
    const card = page.locator(`#${id}`);
    await card.getByText("Corrected by you").waitFor();
    expect(await card.getByText("Computed:").count()).toBe(1);
    expect(await card.locator("a[href^='#cv-']").first().textContent()).toBe(`“${line}”`);
    expect(Number(await page.locator("header .text-7xl").textContent())).toBeGreaterThan(Number(total));
    await card.getByRole("button", { name: /^Undo/ }).click();
    await card.getByText("Corrected by you").waitFor({ state: "detached" });
    expect(await page.locator("header .text-7xl").textContent()).toBe(total);
  });
});

it("a sentence is marked in the CV itself", async () => {
  await start(desktop);
  const id = await openCorrection(desktop);
  const place = page.locator(".cv-line", { hasText: line });
  await place.evaluate((element) => {
    const words = element.querySelector("a") ?? element;
    const range = document.createRange();
    range.selectNodeContents(words);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
  });
  await place.dispatchEvent("mouseup");
  const marked = page.getByLabel(/^Marked by you/);
  expect(await marked.isChecked()).toBe(true);
  await submit();
  await page.locator(`#${id}`).getByText("Corrected by you").waitFor();
  expect(await page.locator(`#${id} a[href^='#cv-']`).first().textContent()).toContain("Trained eight colleagues");
});

it("the whole correction is made by keyboard alone", async () => {
  await start(desktop);
  await page.locator(".requirement a[href*='/correct/']").first().focus();
  await page.keyboard.press("Enter");
  const radio = page.locator("input[name=verdict]").first();
  await radio.waitFor();
  await whenInteractive(page);
  await radio.focus();
  await page.keyboard.press("ArrowUp");
  expect(await page.locator("input[name=verdict]").last().isChecked()).toBe(true);
  await page.locator("input[name=kind]:checked").focus();
  await page.keyboard.press("Enter");
  await page.getByText("Corrected by you").first().waitFor();
});

describe.each(looks)("in $language, $theme, $width wide", (look) => {
  it("form, corrected result, offer, comparison and requirements have no violation that axe finds and fit", async () => {
    await start(look);
    await openCorrection(look);
    await page.getByLabel(line).check();
    await isFine(look);
    await submit();
    await page.locator("button[value=undo]").waitFor();
    await isFine(look);
    await check(look, cvText.replace("Experience\n", "Summary\nAnalyst for trade.\n\nExperience\n"));
    await page.locator("button[name=accept]").first().waitFor();
    await isFine(look);
    await page.locator("button[name=accept]").first().click();
    await page.locator("button[value=undo]").waitFor();
    await page.locator("main a[href$='/compare']").click();
    await page.locator("dl").first().waitFor();
    if (look.width >= 360) await page.locator(".radar-axis").first().waitFor();
    await page.locator("main details summary").first().click();
    await isFine(look);
    await page.locator("main p a[href^='/analyses/']").first().click();
    await page.locator("main a[href$='/requirements']").click();
    await page.locator("input[name^=label-]").first().waitFor();
    await page.locator("main details summary").click();
    await isFine(look);
  });
});

describe.each([true, false])("the requirements of a posting, with scripts: %s", (scripts) => {
  it("are edited, and the same CV is checked with them in one click", async () => {
    await start({ ...phone, scripts });
    const count = await page.locator(".requirement").count();
    await page.locator("main a[href$='/requirements']").click();
    await page.locator("input[name^=label-]").first().fill("A name of my own");
    await page.locator("input[name=remove]").last().check();
    await page.locator("button[value=check]").click();
    await page.locator(".requirement", { hasText: "A name of my own" }).waitFor();
    expect(await page.locator(".requirement").count()).toBe(count - 1);
    await page.locator("main a[href$='/compare']").click();
    await page.locator("[data-change=only_earlier]").waitFor();
  });
});
