import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { violations } from "../support/axe";
import { desktop, type Look, launchChromium, openPage, openSample, phone, whenInteractive } from "../support/chromium";

/** More checks than one request brings back, so that the page goes on by itself. */
const checks = 27;

let browser: Browser;
let page: Page;
let archive: Buffer;

/** The archive of an account with applications of a sample check, and a file with the last of them. */
async function makeArchive(): Promise<Buffer> {
  page = await openPage(browser, inject("origin"), desktop);
  const headers = { Origin: inject("origin") };
  for (let at = 0; at < checks; at += 1) {
    await openSample(page, at % 2 === 0 ? "en" : "vi");
    await page.request.post(`${new URL(page.url()).pathname}/track`, { headers, form: {} });
  }
  await page.goto("/applications");
  await page.locator("a[href^='/applications/app_']").first().click();
  await page.waitForURL(/\/applications\/app_/);
  const letter = { name: "Thư xin việc.txt", mimeType: "text/plain", buffer: Buffer.from("Kính gửi chị Lê") };
  await page.setInputFiles("#file", letter);
  await page.click("section[aria-labelledby=files] button[value=save]");
  await page.getByRole("link", { name: /Thư xin việc/ }).waitFor();
  return (await page.request.get("/data/export")).body();
}

async function choose(input: string): Promise<void> {
  await page.setInputFiles(input, { name: "careerflow.zip", mimeType: "application/zip", buffer: archive });
}

async function openPreview(look: Look): Promise<void> {
  page = await openPage(browser, inject("origin"), look);
  await page.goto("/applications/import");
  if (look.scripts) await whenInteractive(page);
  await choose("#import-file");
  await page.click("button[value=preview]");
  await page.locator("button[value=import]").waitFor();
}

async function expectSound(width: number): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
}

const main = () => page.locator("main").innerText();

beforeAll(async () => {
  browser = await launchChromium();
  archive = await makeArchive();
  await page.context().close();
}, 120_000);
afterEach(() => page.context().close());
afterAll(() => browser.close());

describe.each([
  {
    ...desktop,
    language: "en",
    theme: "light",
    words: ["come along", "still in their archive", "files and saved checks"],
  },
  { ...phone, language: "vi", theme: "dark", width: 320, words: ["đi theo", "vẫn còn trong tệp nén", "Tệp đính kèm"] },
] as const)("in $language, $theme, $width wide", ({ words, ...look }) => {
  it("an archive comes along with its list, and goes on by itself until everything is back", async () => {
    await openPreview(look);
    expect(await main()).toContain(words[0]);
    await expectSound(look.width);
    await page.click("button[value=import]");
    await page.waitForURL(/\/applications\/imports\//);
    await page.locator("#restore").waitFor();
    for (const said of words.slice(1)) expect(await main()).toContain(said);
    await expectSound(look.width);
    const location = page.url();
    await page.goto("/applications/import");
    await page.goto(location);
    await whenInteractive(page);
    await choose("#archive");
    await page.click("section[aria-labelledby=restore] button[type=submit]");
    await page.locator("#archive").waitFor({ state: "detached" });
    await expectSound(look.width);
    await page.goto("/applications");
    await page.locator("a[href^='/applications/app_']").last().click();
    await page.locator("section[aria-labelledby=frozen] a[href$='/report']").waitFor();
  });
});

it("without scripts an archive is chosen again until everything is back, and undone as a whole", async () => {
  await openPreview({ ...desktop, scripts: false });
  expect(await main()).toContain("are in the ZIP archive");
  await page.click("button[value=import]");
  await page.waitForURL(/\/applications\/imports\//);
  expect(await main()).toContain(`${checks + 1} are still in their archive`);
  for (const said of ["25 checks came back", "2 checks came back"]) {
    await choose("#archive");
    await page.click("section[aria-labelledby=restore] button[type=submit]");
    await page.getByText(said).waitFor();
  }
  expect(await main()).toContain("Everything that the list names is back");
  await page.click("section[aria-labelledby=undo] button");
  await page.getByText("This import was undone").waitFor();
});
