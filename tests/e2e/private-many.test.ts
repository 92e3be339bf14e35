import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { readCsv } from "~/tracker/csv";
import { violations } from "../support/axe";
import { desktop, type Look, launchChromium, openPage, phone, whenInteractive } from "../support/chromium";
import { chooseByKeyboard, tabTo } from "../support/keyboard";
import { printedCv } from "../support/printed-cv";
import { cvText, postingText, vietnamesePostingText } from "../support/sample-texts";
import { recordRequests } from "../support/sent-requests";

let browser: Browser;
const opened: Page[] = [];

async function openMany(look: Partial<Look> = {}): Promise<Page> {
  const page = await openPage(browser, inject("origin"), { ...desktop, ...look });
  opened.push(page);
  await page.goto("/private/many");
  await whenInteractive(page);
  await page.locator("[name=cvFiles]").waitFor({ state: "attached" });
  return page;
}

const textFile = (name: string, text: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

/** CVs that say less the higher their number. */
const cvFiles = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const lines = cvText.split("\n");
    return textFile(`CV ${index + 1}.txt`, lines.slice(0, lines.length - (index % 9)).join("\n"));
  });

const files = (page: Page, place: "cv" | "jd") => page.locator(`[name=${place}Files]`);
const compareButton = (page: Page) => page.getByRole("button", { name: /^(Compare|So sánh)$/ });
const rows = (page: Page) => page.locator(".matrix tbody tr");
const rowNames = (page: Page) => page.locator(".matrix tbody th").allInnerTexts();
const done = (page: Page) => page.getByText(/are compared\.|Đã so xong/).waitFor();

/** Pastes a text on one side as somebody does who names it. */
async function paste(page: Page, place: "cv" | "jd", { name, text }: { name: string; text: string }): Promise<void> {
  const side = page.locator("fieldset").filter({ has: files(page, place) });
  if (!(await side.locator("textarea").isVisible())) await side.locator("summary").click();
  await side.locator("input[name=name]").fill(name);
  await side.locator("textarea").fill(text);
  await side.locator("form button[type=submit]").first().click();
}

beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(async () => {
  for (const page of opened.splice(0)) await page.context().close();
});
afterAll(() => browser.close());

describe("many documents compared on the device", () => {
  const canary = "Kanarienvogel";

  it("sends nothing of them, gives each pair the total of its single check, and opens the whole result", async () => {
    const page = await openMany();
    const requests = recordRequests(page);
    const pdf = await printedCv("Lena.pdf");
    await files(page, "cv").setInputFiles([
      { name: pdf.name, mimeType: pdf.type, buffer: Buffer.from(await pdf.arrayBuffer()) },
      textFile("broken.pdf", "%PDF-1.7 and nothing more"),
    ]);
    const short = cvText.replaceAll("Lena", canary).split("Skills")[0]!;
    await paste(page, "cv", { name: "short", text: short });
    await paste(page, "jd", { name: "", text: postingText.replace("a trading company", canary) });
    await compareButton(page).click();
    await page.getByText("2 of 3 are compared. What could not be read says why in its row.").waitFor();
    expect(await rowNames(page)).toEqual(["Lena.pdf", "short", "broken.pdf"]);
    expect(await rows(page).last().innerText()).toContain("The CV file could not be read");
    const total = await rows(page).nth(1).locator("td strong").first().innerText();
    for (const quote of await rows(page).nth(1).locator("q").allInnerTexts()) expect(short).toContain(quote);

    await page.getByRole("button", { name: "short", exact: true }).click();
    await page.waitForURL("**/private?check=prv_*");
    await page.locator(".requirement").first().waitFor();
    const many = await page.locator("main header").innerText();
    await page.goBack();
    await rows(page).nth(2).waitFor();
    await compareButton(page).click();
    await rows(page).nth(2).waitFor();
    await page.getByRole("button", { name: "short", exact: true }).click();
    await page.locator(".requirement").first().waitFor();
    const sent = await requests();
    expect(sent.length).toBeGreaterThan(5);
    expect(sent.filter(({ text }) => text.includes(canary))).toEqual([]);

    await page.goto("/");
    await whenInteractive(page);
    // what was opened is kept, once for each comparison, and nothing else
    await page.locator("section[aria-labelledby=kept] li").first().waitFor();
    expect(await page.locator("section[aria-labelledby=kept] li").count()).toBe(2);
    await page.getByRole("checkbox").check();
    await page.fill("[name=cvText]", short);
    await page.fill("[name=jdText]", postingText.replace("a trading company", canary));
    await page.locator("button[name=intent][value=check]").click();
    await page.waitForURL("**/private?check=prv_*");
    await page.locator(".requirement").first().waitFor();
    const single = await page.locator("main header").innerText();
    expect(single).toContain(total);
    expect(single.replace(/checked on.*/i, "")).toBe(many.replace(/checked on.*/i, ""));
  });

  it("takes one kept CV against several postings, sorts by any column, and saves the same as a file", async () => {
    const page = await openMany();
    await paste(page, "cv", { name: "mine", text: cvText });
    await paste(page, "jd", { name: "=B", text: postingText });
    await paste(page, "jd", { name: "A", text: vietnamesePostingText.repeat(2) });
    await compareButton(page).click();
    await done(page);
    const byTotal = await rowNames(page);
    await page.getByLabel("Sort by").selectOption("name");
    await page.waitForURL("**/private/many?sort=name");
    await page.waitForFunction(() => document.querySelector(".matrix tbody th")?.textContent === "=B");
    expect(await page.locator("th[aria-sort=ascending]").innerText()).toBe("Job description");
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as CSV" }).click();
    const saved = readFileSync(await (await saving).path(), "utf8");
    expect(saved).toContain(`"'=B"`);
    expect(readCsv(saved).map(([name]) => name)).toEqual(["Job description", "=B", "A"]);
    expect([...byTotal].sort()).toEqual(["=B", "A"]);

    await page.getByRole("button", { name: "A", exact: true }).click();
    await page.locator(".requirement").first().waitFor();
    await page.goto("/private/many");
    await page.getByLabel("A CV of a check kept on this device").waitFor();
    await page.getByRole("button", { name: "Add this CV" }).click();
    await paste(page, "jd", { name: "again", text: postingText });
    await compareButton(page).click();
    await done(page);
    expect(await rows(page).count()).toBe(1);
  });

  it("refuses more than twenty and several of both with what to do", async () => {
    const page = await openMany({ language: "vi" });
    await files(page, "cv").setInputFiles(cvFiles(21));
    await page.getByText("Mỗi lần chỉ so được tối đa 20 bản.").waitFor();
    await files(page, "cv").setInputFiles(cvFiles(2));
    await paste(page, "jd", { name: "một", text: postingText });
    await paste(page, "jd", { name: "hai", text: postingText });
    await compareButton(page).click();
    await page.getByText("Đang có nhiều CV và nhiều tin tuyển dụng cùng lúc.").waitFor();
    await page.getByRole("button", { name: "Bỏ tệp hai" }).click();
    await compareButton(page).click();
    await done(page);
    expect(await rows(page).count()).toBe(2);
  });

  it("stops at once and keeps what is ready, and can be started anew", async () => {
    const page = await openMany();
    const work = Array.from({ length: 600 }, (_, line) => `- Wrote report ${line} in SQL and Power BI.`).join("\n");
    await files(page, "cv").setInputFiles(
      cvFiles(20).map(({ name }, index) =>
        textFile(name, cvText.replace("Education", `${work}\n${index}\n\nEducation`)),
      ),
    );
    await paste(page, "jd", { name: "job", text: postingText });
    await compareButton(page).click();
    await rows(page).first().waitFor();
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByText("Stopped:").waitFor();
    const ready = await rows(page).count();
    expect(ready).toBeLessThan(20);
    await page.waitForTimeout(1000);
    expect(await rows(page).count()).toBe(ready);
    await compareButton(page).click();
    await done(page);
    expect(await rows(page).count()).toBe(20);
  });

  it.each(["en", "vi"] as const)("is worked out, sorted and opened with the keyboard alone: %s", async (language) => {
    const page = await openMany({ language });
    const chosen = cvFiles(2).map(({ name, buffer }) => ({ name, text: buffer.toString() }));
    await chooseByKeyboard(page, files(page, "cv"), chosen);
    const side = page.locator("fieldset").filter({ has: files(page, "jd") });
    await tabTo(page, side.locator("summary"));
    await page.keyboard.press("Enter");
    await tabTo(page, side.locator("textarea"));
    await page.keyboard.insertText(postingText);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await tabTo(page, compareButton(page));
    await page.keyboard.press("Enter");
    await done(page);
    await tabTo(page, page.getByLabel(/Sort by|Sắp xếp theo/));
    await page.keyboard.press("ArrowDown");
    await page.waitForURL("**/private/many?sort=name");
    await tabTo(page, page.locator(".matrix"));
    await tabTo(page, rows(page).last().getByRole("button"));
    await page.keyboard.press("Enter");
    await page.locator(".requirement").first().waitFor();
  });

  it("works without a network after one visit", async () => {
    const page = await openPage(browser, inject("origin"), desktop);
    opened.push(page);
    await page.goto("/");
    await whenInteractive(page);
    await page.getByRole("checkbox").check();
    await page.getByRole("link", { name: "Compare several CVs or job descriptions" }).waitFor();
    await page.goto("/private");
    await page.getByText("Ready for use without a connection").waitFor();
    await page.context().setOffline(true);
    await page.getByRole("link", { name: "Compare several CVs or job descriptions" }).click();
    await page.locator("[name=cvFiles]").waitFor({ state: "attached" });
    await page.reload();
    await whenInteractive(page);
    await files(page, "cv").setInputFiles(cvFiles(2));
    await paste(page, "jd", { name: "job", text: postingText });
    await compareButton(page).click();
    await done(page);
    expect(await rows(page).count()).toBe(2);
  });

  it("says on the side of the one document that it cannot be used", async () => {
    const page = await openMany();
    await files(page, "cv").setInputFiles(cvFiles(2));
    await paste(page, "jd", { name: "job", text: "Accountant wanted" });
    await compareButton(page).click();
    const side = page.locator("fieldset").filter({ has: files(page, "jd") });
    await side.getByRole("alert").waitFor();
    expect(await side.getByRole("alert").innerText()).toContain("40");
    expect(await rows(page).count()).toBe(0);
  });

  it.each([
    { ...desktop, language: "en", theme: "light" },
    { ...desktop, language: "vi", theme: "dark" },
    { ...phone, language: "en", theme: "dark" },
    { ...phone, width: 320, language: "vi", theme: "light" },
  ] as const)("has no violation that axe finds: $language, $theme, $width px", async (look) => {
    const page = await openMany(look);
    expect(await violations(page)).toEqual([]);
    await files(page, "cv").setInputFiles([...cvFiles(3), textFile("x.pdf", "%PDF-1.7")]);
    await paste(page, "jd", { name: "", text: look.language === "vi" ? vietnamesePostingText.repeat(2) : postingText });
    await compareButton(page).click();
    await done(page);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(look.width);
  });
});
