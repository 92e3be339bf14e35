import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject, it } from "vitest";
import { violations } from "../support/axe";
import { desktop, type Look, launchChromium, openPage, openSample, phone, whenInteractive } from "../support/chromium";
import { printedCv } from "../support/printed-cv";
import { postingText } from "../support/sample-texts";

let browser: Browser;
const opened: Page[] = [];

beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(async () => {
  for (const page of opened.splice(0)) await page.context().close();
});
afterAll(() => browser.close());

const keepHere = (page: Page) => page.getByRole("checkbox", { name: /Keep my CV on this device|Giữ CV trên máy này/ });

/** A browser that has turned the switch on, and has everything it needs without a network. */
async function openKept(look: Partial<Look> = {}): Promise<Page> {
  const page = await openPage(browser, inject("origin"), { ...desktop, ...look });
  opened.push(page);
  await page.goto("/");
  await whenInteractive(page);
  await keepHere(page).check();
  await page.goto("/private");
  await page.getByText(/Ready for use without a connection|Đã sẵn sàng dùng khi không có mạng/).waitFor();
  return page;
}

it.each(["en", "vi"] as const)("after one visit everything works without a network: %s", async (language) => {
  const page = await openKept({ ...phone, language });
  await page.context().setOffline(true);
  await page.goto("/");
  await whenInteractive(page);
  expect(await page.getAttribute("html", "lang")).toBe(language);
  expect(await keepHere(page).isChecked()).toBe(true);
  const cv = await printedCv();
  const buffer = Buffer.from(await cv.arrayBuffer());
  await page.setInputFiles("[name=cvFile]", { name: cv.name, mimeType: cv.type, buffer });
  await page.fill("[name=jdText]", postingText);
  await page.locator("button[name=intent][value=check]").click();
  await page.waitForURL("**/private?check=prv_*");
  await page.locator(".requirement").first().waitFor();
  await page.reload();
  await page.locator(".requirement").first().waitFor();
  await page.locator(".view-switch button").last().click();
  await page.locator(".cv-sheet canvas[data-drawn]").first().waitFor();
  await page.locator("header a[href='/']").click();
  await page.locator("section[aria-labelledby=kept] li").waitFor();

  // every other page says what is missing and what works, in the person's language
  for (const open of [() => page.goto("/applications"), () => page.goto("/analyses/ana_1")]) {
    await open();
    expect(await page.locator("h1").innerText()).toBe(
      language === "en" ? "There is no connection" : "Không có kết nối mạng",
    );
    expect(await violations(page)).toEqual([]);
  }
  await page.locator("main a[href='/private']").click();
  await page.locator("main li").first().waitFor();
  await whenInteractive(page);
  await page.locator("header a[href='/applications']").click();
  await page
    .getByRole("heading", { name: language === "en" ? "There is no connection" : "Không có kết nối mạng" })
    .waitFor();
});

it("keeps pages in the look that was chosen last", async () => {
  const page = await openKept();
  await page.locator("header button[name=language][value=vi]").click();
  await page.waitForFunction(() => document.documentElement.lang === "vi");
  await page.goto("/");
  await whenInteractive(page);
  const kept = () => page.evaluate(async () => (await caches.match("/offline"))?.text());
  await expect.poll(kept).toContain('<html lang="vi"');
  await page.context().setOffline(true);
  await page.goto("/applications");
  expect(await page.locator("h1").innerText()).toBe("Không có kết nối mạng");
});

it("keeps no page of a person, however many are opened", async () => {
  const page = await openKept();
  await keepHere(page).or(page.locator("main")).first().waitFor();
  await page.goto("/");
  await whenInteractive(page);
  await keepHere(page).uncheck();
  await openSample(page, "en");
  await page.goto("/");
  await page.locator("a[href^='/analyses/ana_']").first().waitFor();
  for (const path of ["/applications", "/data", "/account"]) await page.goto(path);
  const kept = await page.evaluate(async () => {
    const found: { address: string; body: string }[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        found.push({ address: new URL(request.url).pathname, body: await (await cache.match(request))!.text() });
    }
    return found;
  });
  const pages = kept.map(({ address }) => address).filter((address) => !address.startsWith("/assets/"));
  expect(pages.sort()).toEqual(["/", "/home-data", "/offline", "/private", "/private/many", "/routes"]);
  expect(kept.filter(({ body }) => /ana_[0-9a-f]{32}/.test(body))).toEqual([]);
});

it("lets go of the files of an earlier version, and takes over those that are the same", async () => {
  const page = await openKept();
  await page.evaluate(async () => {
    const current = (await caches.keys()).find((name) => name.startsWith("shell-"))!;
    const older = await caches.open("shell-older");
    for (const request of await (await caches.open(current)).keys())
      await older.put(request, (await caches.match(request))!);
    await older.put("/assets/gone.js", new Response(""));
    await caches.delete(current);
    await (await navigator.serviceWorker.getRegistration())?.unregister();
  });
  // with its last page the worker is gone; the next page installs it again
  const next = await page.context().newPage();
  await page.close();
  opened.push(next);
  const fetched: string[] = [];
  next.context().on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await next.goto("/private");
  const shells = () => next.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith("shell-")));
  await next.getByText("Ready for use without a connection").waitFor();
  await expect.poll(shells).toEqual([expect.not.stringContaining("older")]);
  expect(await next.evaluate(async () => (await caches.match("/assets/gone.js")) === undefined)).toBe(true);
  expect(fetched.filter((path) => path.startsWith("/assets/engine/"))).toEqual([]);
});

it("keeps nothing where the switch is off", async () => {
  const page = await openPage(browser, inject("origin"), desktop);
  opened.push(page);
  await page.goto("/private");
  await whenInteractive(page);
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

it("can be installed", async () => {
  const page = await openKept();
  const address = await page.getAttribute("link[rel=manifest]", "href");
  const manifest = await (await page.request.get(address!)).json();
  expect(manifest).toMatchObject({ name: "CareerFlow", start_url: "/", display: "standalone" });
  for (const { src, sizes, type } of manifest.icons as { src: string; sizes: string; type: string }[]) {
    const file = await page.request.get(src);
    expect(file.headers()["content-type"]).toContain(type);
    if (type === "image/png") {
      // the width stands at byte 16 of a PNG
      expect(Buffer.from(await file.body()).readUInt32BE(16)).toBe(Number(sizes.split("x")[0]));
      expect(readFileSync(`public${src}`).length).toBeGreaterThan(1000);
    }
  }
});
