import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { monthOf } from "~/analysis/month-of";
import { samples } from "~/analysis/samples";
import { checkDocuments } from "~/private/check-documents";
import { violations } from "../support/axe";
import { check, openBrowser } from "../support/browser";
import { desktop, type Look, launchChromium, openPage, phone, whenInteractive } from "../support/chromium";
import { keptReport } from "../support/kept-report";
import { chooseByKeyboard, tabTo } from "../support/keyboard";
import { makeDocx, paragraph, run } from "../support/make-docx";
import { makePdf, textLines } from "../support/make-pdf";
import { printedCv } from "../support/printed-cv";
import { cvText, postingText, vietnamesePostingText } from "../support/sample-texts";
import { recordRequests } from "../support/sent-requests";

let browser: Browser;
const opened: Page[] = [];

async function open(look: Partial<Look> = {}): Promise<Page> {
  const page = await openPage(browser, inject("origin"), { ...desktop, ...look });
  opened.push(page);
  await page.goto("/");
  await whenInteractive(page);
  return page;
}

const keepHere = (page: Page) => page.getByRole("checkbox", { name: /Keep my CV on this device|Giữ CV trên máy này/ });

type Documents = { cv: string | File; posting: string };

/** Fills in the form and sends it; with the switch on, nothing leaves the browser. */
async function checkHere(page: Page, { cv, posting }: Documents): Promise<void> {
  await keepHere(page).check();
  if (typeof cv === "string") await page.fill("[name=cvText]", cv);
  else {
    const file = { name: cv.name, mimeType: cv.type, buffer: Buffer.from(await cv.arrayBuffer()) };
    await page.setInputFiles("[name=cvFile]", file);
  }
  await page.fill("[name=jdText]", posting);
  await page.locator("button[name=intent][value=check]").click();
}

beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(async () => {
  for (const page of opened.splice(0)) await page.context().close();
});
afterAll(() => browser.close());

describe("a check that stays on the device", () => {
  const canary = "Kanarienvogel";
  const documents = { cv: cvText.replace("Lena", canary), posting: postingText.replace("a trading company", canary) };

  it("sends nothing of the CV or the posting, is listed on Home, and is deleted", async () => {
    const page = await open();
    const requests = recordRequests(page);
    await checkHere(page, documents);
    await page.waitForURL("**/private?check=prv_*");
    await page.locator(".requirement").first().waitFor();
    expect(await page.locator("main").innerText()).toContain("Neither has left this device");
    await page.reload();
    await page.locator(".requirement").first().waitFor();
    await page.goto("/");
    const row = page.locator("section[aria-labelledby=kept] li");
    await row.waitFor();
    expect(await row.innerText()).toContain("On this device");
    const sent = await requests();
    expect(sent.length).toBeGreaterThan(10);
    expect(sent.filter(({ text }) => text.includes(canary))).toEqual([]);
    const engine = sent.map(({ url }) => url).find((url) => url.includes("/assets/engine/"));
    const { "content-security-policy": policy } = (await page.request.get(engine!)).headers();
    expect(policy).toBe("default-src 'none'; script-src 'self'");
    expect(await (await page.request.get("/data")).text()).toContain("Nothing is kept of you");

    await row.getByRole("button", { name: "Delete the check" }).click();
    await row.getByRole("button", { name: "Yes, delete" }).click();
    await page.getByText("Checks that you keep on this device will be listed here.").waitFor();
  });

  it("is sent to the server by a second, deliberate step alone, which judges it anew", async () => {
    const page = await open();
    await checkHere(page, { ...documents, cv: await printedCv() });
    await page.waitForURL("**/private?check=prv_*");
    await page.locator(".requirement").first().waitFor();
    const report = JSON.parse(await keptReport(page));
    const sent: string[] = [];
    page.on("request", (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await page.getByText("Save to my tracker", { exact: true }).click();
    await page.getByText("This sends the CV").waitFor();
    expect(sent).toEqual([]);
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Yes, send and save" }).click();
    await page.getByText("The check could not be sent. ").waitFor();
    await page.context().setOffline(false);
    for (const _time of ["first", "second"]) {
      await page.getByText("Save to my tracker", { exact: true }).click();
      await page.getByRole("button", { name: "Yes, send and save" }).click();
      await page.getByText(`the same numbers: ${Math.round(report.total)} in all`).waitFor();
    }
    expect(sent.filter((request) => request.startsWith("POST"))).toEqual(Array(3).fill("POST /private/save"));
    await page.reload();
    expect(await page.locator("section[aria-labelledby=on-device]").innerText()).toContain("you sent a copy of both");
    await page.getByRole("link", { name: "Open the application" }).click();
    await page.waitForURL("**/applications/app_*");
    await page.goto("/applications");
    expect(await page.locator("main tbody tr").count()).toBe(1);
  });

  it("shows the pages of its PDF from the browser alone", async () => {
    const page = await open();
    await checkHere(page, { ...documents, cv: await printedCv() });
    await page.waitForURL("**/private?check=prv_*");
    await page.locator(".requirement").first().waitFor();
    const sent: string[] = [];
    page.on("request", (request) => sent.push(new URL(request.url()).pathname));
    for (const _time of ["first", "again"]) {
      await page.locator(".view-switch button").last().click();
      await page.locator(".cv-sheet canvas[data-drawn]").first().waitFor();
      expect(await page.locator(".cv-box").count()).toBeGreaterThan(3);
      await page.locator(".view-switch button").first().click();
    }
    expect(sent.filter((path) => !path.startsWith("/assets/"))).toEqual([]);
  });

  it("says so when the server comes to other numbers", async () => {
    const page = await open({ language: "vi" });
    await page.route("**/private/save", async (route) => {
      const response = await route.fetch();
      const answer = await response.json();
      answer.numbers.total = 1;
      await route.fulfill({ response, json: answer });
    });
    await checkHere(page, documents);
    await page.locator(".requirement").first().waitFor();
    await page.getByText("Lưu vào hồ sơ ứng tuyển", { exact: true }).click();
    await page.getByRole("button", { name: "Đồng ý, gửi và lưu" }).click();
    await page.getByText("không trùng hết: tổng 1,").waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it("goes from browser to browser in a file, and a file that claims anything else is refused", async () => {
    const page = await open();
    await checkHere(page, { cv: await printedCv(), posting: postingText });
    await page.waitForURL("**/private?check=prv_*");
    const report = await keptReport(page);
    await page.goto("/private");
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save all as a file" }).click();
    const saved = await (await saving).path();

    const other = await open();
    await other.goto("/private");
    const takeIn = other.getByLabel("Take in a file");
    const hostile = { format: "careerflow-device-checks", version: 1, checks: [{ id: "prv_1", reports: { en: {} } }] };
    const whole = JSON.parse(readFileSync(saved, "utf8"));
    // the last whole number is later than any time that can be shown
    const endless = { ...whole, checks: [{ ...whole.checks[0], createdAt: Number.MAX_SAFE_INTEGER }] };
    for (const text of ["", "[]", "{}", JSON.stringify(hostile), JSON.stringify(endless)]) {
      await takeIn.setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from(text) });
      await other.getByText("This is no file of checks").waitFor();
      expect(await other.locator("main li").count()).toBe(0);
      await other.reload();
      await whenInteractive(other);
    }
    await takeIn.setInputFiles(saved);
    await other.locator("main li").first().waitFor();
    expect(await keptReport(other)).toBe(report);
    await takeIn.setInputFiles(saved);
    await other.getByLabel("Take in a file").waitFor();
    expect(await other.locator("main li").count()).toBe(1);
  });

  it("says what is wrong with a document in the person's words, and keeps what was entered", async () => {
    const page = await open({ language: "vi" });
    await checkHere(page, { cv: cvText, posting: "Tuyển kế toán" });
    await page.locator("[role=alert]").first().waitFor();
    expect(await page.locator("[role=alert]").first().innerText()).toContain("40");
    expect(await page.inputValue("[name=jdText]")).toBe("Tuyển kế toán");
  });

  it.each(["en", "vi"] as const)("is made, opened again and deleted with the keyboard alone: %s", async (language) => {
    const page = await open({ language });
    await tabTo(page, keepHere(page));
    await page.keyboard.press("Space");
    await chooseByKeyboard(page, page.locator("[name=cvFile]"), [{ name: "cv.txt", text: cvText }]);
    await tabTo(page, page.locator("[name=jdText]"));
    await page.keyboard.insertText(postingText);
    await tabTo(page, page.locator("button[name=intent][value=check]"));
    await page.keyboard.press("Enter");
    await page.waitForURL("**/private?check=prv_*");
    await page.locator(".requirement").first().waitFor();
    await tabTo(page, page.locator("header a[href='/']").first());
    await page.keyboard.press("Enter");
    const row = page.locator("section[aria-labelledby=kept] li");
    await row.waitFor();
    await tabTo(page, row.locator("a"));
    await page.keyboard.press("Enter");
    await page.locator(".requirement").first().waitFor();
    await tabTo(page, page.getByRole("button", { name: /^(Delete|Xóa)$/ }));
    await page.keyboard.press("Enter");
    await tabTo(page, page.getByRole("button", { name: /^(Yes, delete|Đồng ý xóa)$/ }));
    await page.keyboard.press("Enter");
    await page.getByText(/Nothing is kept on this device yet|Chưa có gì được giữ trên máy này/).waitFor();
  });

  it("says so when the chosen file is gone, and can be sent again", async () => {
    const page = await open();
    await page.evaluate(() => {
      File.prototype.arrayBuffer = () => Promise.reject(new DOMException("", "NotFoundError"));
    });
    await checkHere(page, { ...documents, cv: await printedCv() });
    await page.getByText("This document could not be opened.").first().waitFor();
    const button = page.locator("button[name=intent][value=check]");
    expect(await button.getAttribute("aria-disabled")).toBe("false");
  });

  it("runs without a network once the engine is there", async () => {
    const page = await open();
    await checkHere(page, documents);
    await page.waitForURL("**/private?check=prv_*");
    await page.locator("a[href='/']").first().click();
    await page.locator("section[aria-labelledby=kept] li").waitFor();
    await page.context().setOffline(true);
    await checkHere(page, { ...documents, cv: `${documents.cv}\nLooker` });
    await page.waitForURL("**/private?check=prv_*");
    await page.locator(".requirement").first().waitFor();
  });

  it.each([
    { ...desktop, language: "en", theme: "light" },
    { ...phone, language: "vi", theme: "dark" },
    { ...phone, width: 320, language: "vi", theme: "light" },
  ] as const)("has no violation that axe finds: $language, $theme, $width px", async (look) => {
    const page = await open(look);
    await keepHere(page).check();
    expect(await violations(page)).toEqual([]);
    await checkHere(page, documents);
    await page.waitForURL("**/private?check=prv_*");
    await page.locator(".requirement").first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(look.width);
    await page.goto("/private");
    await page.locator("main li").first().waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

describe("the same documents give the same bytes in the browser, in Node and in the Worker", () => {
  const { cvText: vietnameseCv, postingText: vietnamesePosting } = samples.vi;
  const decomposed = vietnameseCv.normalize("NFD");
  const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  const docxOf = (text: string) => {
    const body = text.split("\n").map((line) => paragraph(run(line)));
    return new File([new Uint8Array(makeDocx({ body: body.join("") }))], "CV.docx", { type: word });
  };
  const pdfOf = (text: string) => {
    const lines = text.split("\n");
    const pages = [lines.slice(0, 30), lines.slice(30)].map((part) => ({ items: textLines(part) }));
    return new File([new Uint8Array(makePdf(pages))], "CV.pdf", { type: "application/pdf" });
  };
  it.each([
    ["text, English", async (): Promise<string | File> => cvText, postingText],
    ["text, Vietnamese posting", async (): Promise<string | File> => cvText, vietnamesePostingText.repeat(2)],
    ["text, Vietnamese", async (): Promise<string | File> => vietnameseCv, vietnamesePosting],
    ["PDF", (): Promise<string | File> => printedCv(), postingText],
    ["PDF, Vietnamese", async (): Promise<string | File> => pdfOf(vietnameseCv), vietnamesePosting],
    ["PDF, Vietnamese with marks apart", async (): Promise<string | File> => pdfOf(decomposed), vietnamesePosting],
    ["DOCX", async (): Promise<string | File> => docxOf(cvText), postingText],
    ["DOCX, Vietnamese", async (): Promise<string | File> => docxOf(vietnameseCv), vietnamesePosting],
  ] as const)("%s", async (_name, cvOf, posting) => {
    const cv = await cvOf();
    const given =
      typeof cv === "string"
        ? { kind: "text" as const, text: cv.replaceAll("\n", "\r\n") }
        : { kind: "file" as const, name: cv.name, bytes: new Uint8Array(await cv.arrayBuffer()) };
    const text = posting.replaceAll("\n", "\r\n"); // as a form sends it
    const inNode = await checkDocuments({ cv: given, posting: { kind: "text", text }, asOf: monthOf(Date.now()) });
    if (!inNode.ok) throw new Error(inNode.code);

    const page = await open();
    await checkHere(page, { cv, posting });
    await page.waitForURL("**/private?check=prv_*");
    expect(await keptReport(page)).toBe(JSON.stringify(inNode.reports.en));

    const guest = openBrowser();
    const path = await check(guest, { ...(typeof cv === "string" ? { cvText: cv } : { cvFile: cv }), jdText: posting });
    const answer = await guest.get(`${path}?_data=${encodeURIComponent("routes/analyses.$analysisId")}`);
    expect(JSON.stringify(((await answer.json()) as { analysis: unknown }).analysis)).toBe(
      JSON.stringify(inNode.reports.en),
    );
  });
});
