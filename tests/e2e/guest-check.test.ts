import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { desktop, type Look, launchChromium, openPage, openSample, phone, whenInteractive } from "../support/chromium";
import { cvText, postingText } from "../support/sample-texts";

let browser: Browser;
const opened: Page[] = [];

async function open(look: Partial<Look>): Promise<Page> {
  const page = await openPage(browser, inject("origin"), { ...desktop, ...look });
  opened.push(page);
  return page;
}

async function openHome(look: Partial<Look>): Promise<Page> {
  const page = await open(look);
  await page.goto("/");
  if (look.scripts !== false) await whenInteractive(page);
  return page;
}

beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(async () => {
  for (const page of opened.splice(0)) await page.context().close();
});
afterAll(() => browser.close());

describe.each([
  { name: "with scripts", scripts: true },
  { name: "without scripts", scripts: false },
])("a guest's check $name", ({ scripts }) => {
  it("turns pasted texts into a verdict for every requirement", async () => {
    const page = await openHome({ scripts });
    await page.fill("[name=cvText]", cvText);
    await page.fill("[name=jdText]", postingText);
    await page.click("button[value=check]");
    await page.locator(".requirement").first().waitFor();
    expect(await page.locator("h1").textContent()).toContain("Your CV shows");
    expect(await page.locator(".requirement").count()).toBeGreaterThan(4);
    expect(await page.locator(".requirement a[href^='#cv-']").first().textContent()).toMatch(/^“.+”$/s);
    expect(await page.locator(".area-table tbody tr").count()).toBe(5);
  });

  it("refuses a picture as CV in words, at the field, and keeps the posting", async () => {
    const page = await openHome({ scripts });
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
    await page.setInputFiles("[name=cvFile]", { name: "cv.png", mimeType: "image/png", buffer: picture });
    await page.fill("[name=jdText]", postingText);
    await page.click("button[value=check]");
    const alert = page.locator("fieldset").first().getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toContain("cannot be read as a CV");
    expect(await page.locator("[name=cvFile]").getAttribute("aria-describedby")).toBe(await alert.getAttribute("id"));
    expect((await page.inputValue("[name=jdText]")).trim()).toBe(postingText.trim());
  });

  it.each([
    { language: "en", heading: "Your CV shows" },
    { language: "vi", heading: "CV của bạn" },
  ] as const)("shows a whole result of the $language sample in one click", async ({ language, heading }) => {
    const page = await open({ scripts, language });
    await openSample(page, language);
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    expect(await page.locator("h1").textContent()).toContain(heading);
  });
});

describe("the home page", () => {
  it("keeps typed text when the language changes", async () => {
    const page = await openHome({});
    await page.fill("[name=cvText]", "Half a CV");
    await page.click("button[value=vi]");
    await page.locator("button[value=check]", { hasText: "Đối chiếu ngay" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("vi");
    expect(await page.inputValue("[name=cvText]")).toBe("Half a CV");
    expect(await page.title()).toContain("tin tuyển dụng");
  });

  it("moves the focus to the field that was refused", async () => {
    const page = await openHome({});
    await page.fill("[name=cvText]", cvText);
    await page.fill("[name=jdText]", "Too short.");
    await page.click("button[value=check]");
    await page.getByRole("alert").waitFor();
    const focused = page.locator(":focus");
    expect(await focused.getAttribute("name")).toBe("jdText");
    expect(await focused.getAttribute("aria-describedby")).toBe(await page.getByRole("alert").getAttribute("id"));
    expect(await page.inputValue("[name=cvText]")).toBe(cvText);
  });

  it("names a chosen file and lets go of it", async () => {
    const page = await openHome({});
    await page.setInputFiles("[name=cvFile]", {
      name: "lena.txt",
      mimeType: "text/plain",
      buffer: Buffer.from(cvText),
    });
    await page.getByText("lena.txt").waitFor();
    await page.getByRole("button", { name: "Remove lena.txt" }).click();
    expect(await page.locator("[name=cvText]").isVisible()).toBe(true);
    expect(await page.inputValue("[name=cvFile]")).toBe("");
  });

  it.each(["en", "vi"] as const)("has its button on the first screen of a phone (%s)", async (language) => {
    const page = await openHome({ ...phone, language });
    const button = await page.locator("button[value=check]").boundingBox();
    expect(button!.y + button!.height).toBeLessThanOrEqual(phone.height);
  });

  it("lists a check, and forgets it when it is deleted", async () => {
    const page = await open({ scripts: false });
    await openSample(page, "en");
    await page.goto("/");
    const row = page.locator("section[aria-labelledby=recent] li");
    expect(await row.count()).toBe(1);
    await row.getByRole("button", { name: "Delete the check" }).click();
    await row.getByRole("button", { name: "Yes, delete the check" }).click();
    await page.goto("/");
    expect(await page.locator("section[aria-labelledby=recent]").count()).toBe(0);
  });
});
