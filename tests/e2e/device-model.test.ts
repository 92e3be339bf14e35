import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { packModel } from "../../scripts/modelling/pack-model";
import { tinyModel } from "../../scripts/modelling/tiny-model";
import { violations } from "../support/axe";
import { desktop, type Look, launchChromium, openPage, phone, whenInteractive } from "../support/chromium";
import { keptReport } from "../support/kept-report";
import { putModel } from "../support/put-model";
import { cvText, postingText } from "../support/sample-texts";
import { recordRequests } from "../support/sent-requests";
import { type BuiltWorker, startBuiltWorker } from "../support/start-built-worker";

const packed = packModel(tinyModel());
const { model } = packed.manifest.files;
const modelPath = `**/models/tiny/${model.name}`;

let browser: Browser;
let app: BuiltWorker;
const opened: Page[] = [];

beforeAll(async () => {
  app = await startBuiltWorker({ DEVICE_MODEL: "tiny" }, (storage) => putModel(packed, storage));
  browser = await launchChromium();
}, 120_000);
afterEach(async () => {
  for (const page of opened.splice(0)) await page.context().close();
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

async function openSettings(look: Partial<Look> = {}, origin = app.origin): Promise<Page> {
  const page = await openPage(browser, origin, { ...desktop, ...look });
  opened.push(page);
  await page.goto("/private");
  await whenInteractive(page);
  return page;
}

const section = (page: Page) => page.locator("details", { hasText: /language model|mô hình ngôn ngữ/ });
const unfold = (page: Page) => section(page).locator("summary").first().click();
const button = (page: Page, name: string | RegExp) => section(page).getByRole("button", { name });

async function fetchAll(page: Page): Promise<void> {
  await unfold(page);
  await button(page, /^Fetch/).click();
  await page.getByText("Ready. Checks on this device use it").waitFor();
}

/** Makes a check on the device from Home. */
async function checkHere(page: Page, documents = { cv: cvText, posting: postingText }): Promise<void> {
  await page.goto("/");
  await whenInteractive(page);
  await page.getByRole("checkbox", { name: /Keep my CV on this device|Giữ CV trên máy này/ }).check();
  await page.fill("[name=cvText]", documents.cv);
  await page.fill("[name=jdText]", documents.posting);
  await page.locator("button[name=intent][value=check]").click();
  await page.waitForURL("**/private?check=prv_*");
  await page.locator(".requirement").first().waitFor();
}

/** About a quarter of a second for the tiny model and some seconds for its program. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const line = { offline: false, latency: 0, downloadThroughput: 1_000_000, uploadThroughput: 1_000_000 };
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", line);
}

describe("a sentence model on the device", () => {
  it("is asked for by nothing but the person, and a check made with it names it and sends nothing", async () => {
    const page = await openSettings();
    const requests = recordRequests(page);
    await page.reload();
    await whenInteractive(page);
    expect((await requests()).filter(({ url }) => /models\/|assets\/model\/|\.wasm/.test(url))).toEqual([]);
    await fetchAll(page);
    const canary = "Kanarienvogel";
    await checkHere(page, {
      cv: cvText.replace("Lena", canary),
      posting: postingText.replace("a trading company", canary),
    });
    expect(await page.locator("main").innerText()).toContain("A language model on this device helped");
    const report = await keptReport(page);
    expect(JSON.parse(report).versions.embedder).toMatch(/^built-in-\d\+tiny-[0-9a-f]{8}-wasm$/);
    const sent = await requests();
    expect(sent.some(({ url }) => url.includes(model.name))).toBe(true);
    expect(sent.filter(({ text }) => text.includes(canary))).toEqual([]);
    const script = sent.map(({ url }) => url).find((url) => url.includes("/assets/model/"));
    const { "content-security-policy": policy } = (await page.request.get(script!)).headers();
    expect(policy).toBe("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'");
  });

  it("gives the same bytes for the same documents, also without a network", async () => {
    const reports: string[] = [];
    for (let run = 0; run < 2; run += 1) {
      const page = await openSettings();
      await fetchAll(page);
      await checkHere(page);
      reports.push(await keptReport(page));
      await page.locator("a[href='/']").first().click();
      await page.locator("section[aria-labelledby=kept] li").waitFor();
      await page.context().setOffline(true);
      await page.getByRole("checkbox", { name: /Keep my CV on this device/ }).check();
      await page.fill("[name=cvText]", cvText);
      await page.fill("[name=jdText]", postingText);
      await page.locator("button[name=intent][value=check]").click();
      await page.getByText("A language model on this device helped").waitFor();
    }
    expect(reports[1]).toBe(reports[0]);
  });

  it("helps after a reload without a network too, by programs that the browser keeps", async () => {
    const page = await openSettings();
    await fetchAll(page);
    await checkHere(page);
    await page.goto("/private");
    await page.getByText("Ready for use without a connection").waitFor();
    await checkHere(page);
    const programs = () =>
      page.evaluate(async () => {
        const shells = (await caches.keys()).filter((name) => name.startsWith("shell-"));
        const addresses = await Promise.all(shells.map(async (name) => (await caches.open(name)).keys()));
        return addresses.flat().filter(({ url }) => url.includes("/assets/model/")).length;
      });
    await expect.poll(programs).toBe(2);
    await page.context().setOffline(true);
    await checkHere(page);
    expect(await page.locator("main").innerText()).toContain("A language model on this device helped");
  });

  it("pauses, goes on after a reload with what is missing, and is deleted", async () => {
    const page = await openSettings();
    const requests = recordRequests(page);
    await slowDown(page);
    await unfold(page);
    await button(page, /^Fetch/).click();
    await page.getByText(/[1-9]\d*(\.\d)? MB of .* are here/).waitFor();
    await button(page, "Pause").click();
    await page.getByText("Not complete yet.").waitFor();
    await page.reload();
    await whenInteractive(page);
    await unfold(page);
    await button(page, "Continue").click();
    await page.getByText("Ready. Checks on this device use it").waitFor();
    expect((await requests()).some(({ range }) => /^bytes=[1-9]\d*-$/.test(range ?? ""))).toBe(true);

    await button(page, "Delete the model").click();
    await button(page, "Yes, delete the model").click();
    await page.getByText("Not on this device yet.").waitFor();
    await checkHere(page);
    expect(JSON.parse(await keptReport(page)).versions.embedder).toBe("built-in-2");
  });

  it("that is not what its hash says is thrown away, and fetched anew when it is asked for again", async () => {
    const page = await openSettings();
    await page.route(modelPath, (route) => route.fulfill({ body: Buffer.alloc(model.size, 1) }));
    await unfold(page);
    await button(page, /^Fetch/).click();
    await page.getByText("What arrived is not the model that was announced.").waitFor();
    await page.unroute(modelPath);
    await button(page, "Continue").click();
    await page.getByText("Ready. Checks on this device use it").waitFor();
  });

  it.each([
    ["is not there", { status: 404, body: "" }, "Không tải được mô hình."],
    ["is cut off", { body: Buffer.alloc(1000) }, "Kết nối bị ngắt giữa chừng."],
    ["does not end", { body: Buffer.alloc(model.size + 1) }, "Bản vừa tải không đúng với mô hình đã công bố."],
  ])("that %s is said to be so, and checks go on without it", async (_name, answer, words) => {
    const page = await openSettings({ language: "vi" });
    await page.route(modelPath, (route) => route.fulfill(answer));
    await unfold(page);
    await button(page, /^Tải/).click();
    await page.getByText(words).waitFor();
    await checkHere(page);
    expect(JSON.parse(await keptReport(page)).versions.embedder).toBe("built-in-2");
  });

  it("that does not start is said to be so on the result, which is that of the built-in search", async () => {
    const page = await openSettings();
    await fetchAll(page);
    await page.context().route("**/assets/model/*.js", (route) => route.fulfill({ status: 404, body: "" }));
    await page.reload();
    await checkHere(page);
    expect(await page.locator("main").innerText()).toContain("The language model could not be used this time");
    expect(JSON.parse(await keptReport(page)).versions.embedder).toBe("built-in-2");
  });

  it("is offered by no installation that has none", async () => {
    const page = await openSettings({ language: "vi" }, inject("origin"));
    await unfold(page);
    await page.getByText("Trang này chưa cung cấp mô hình nào.").waitFor();
  });

  it.each([
    { ...desktop, language: "en", theme: "light" },
    { ...phone, width: 320, language: "vi", theme: "dark" },
  ] as const)("has no violation that axe finds: $language, $theme, $width px", async (look) => {
    const page = await openSettings(look);
    await unfold(page);
    await button(page, /^Fetch|^Tải/).waitFor();
    expect(await violations(page)).toEqual([]);
    await button(page, /^Fetch|^Tải/).click();
    await section(page)
      .getByRole("button", { name: /^(Delete|Xóa)/ })
      .waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(look.width);
  });
});
