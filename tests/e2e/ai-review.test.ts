import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { demonstrationModel, type ModelServer, startModelServer } from "../../scripts/demonstration/model-server";
import { violations } from "../support/axe";
import { desktop, type Look, launchChromium, openPage, openSample, phone, whenInteractive } from "../support/chromium";
import { type BuiltWorker, startBuiltWorker } from "../support/start-built-worker";

let browser: Browser;
let model: ModelServer;
let app: BuiltWorker;
const opened: Page[] = [];

beforeAll(async () => {
  model = await startModelServer(0);
  app = await startBuiltWorker({
    MODEL_BASE_URL: model.baseUrl,
    MODEL_ID: demonstrationModel,
    MODEL_DEMONSTRATION: "true",
  });
  browser = await launchChromium();
}, 120_000);
afterEach(async () => {
  for (const page of opened.splice(0)) await page.context().close();
});
afterAll(async () => {
  await browser.close();
  await app.stop();
  await model.stop();
});

async function open(look: Partial<Look>): Promise<Page> {
  const page = await openPage(browser, app.origin, { ...desktop, ...look });
  opened.push(page);
  return page;
}

/** The statuses that the page shows by itself until the review is there. */
async function watch(page: Page): Promise<string[]> {
  const seen = new Set<string>();
  const done = page.locator("#review form button");
  for (let look = 0; look < 150 && !(await done.isVisible()); look += 1) {
    const status = await page
      .locator("#review [role=status] p")
      .first()
      .textContent({ timeout: 1_000 })
      .catch(() => null);
    if (status) seen.add(status);
    await page.waitForTimeout(100);
  }
  return [...seen];
}

describe("the AI review in the browser", () => {
  it("moves on by itself, says that it is a demonstration, and leaves the result as it is until it is chosen", async () => {
    const page = await open({ language: "vi" });
    await openSample(page, "vi");
    const total = () => page.locator(".ledger tfoot tr").last().locator("td").textContent();
    const before = await total();
    expect((await watch(page)).join("\n")).toMatch(/đã xong \d/);
    const panel = page.locator("#review");
    expect(await panel.textContent()).toContain("Bản minh họa");
    expect(await panel.textContent()).toContain("Đang tính theo cách đọc sẵn có");
    expect(await total()).toBe(before);

    await panel.locator("summary").click();
    expect(await panel.locator("li .chip").count()).toBeGreaterThanOrEqual(2);
    expect(await violations(page)).toEqual([]);
    await panel.locator("button[value=review]").click();
    await panel.locator("button[value=built-in]").waitFor();
    expect(await total()).not.toBe(before);
    await panel.locator("button[value=built-in]").click();
    await panel.locator("button[value=review]").waitFor();
    expect(await total()).toBe(before);
  });

  it("moves on by asking where server-sent events do not come through", async () => {
    const page = await open({});
    await page.addInitScript(() => {
      class Deaf {
        static CONNECTING = 0;
        readyState = 2;
        onerror: (() => void) | null = null;
        constructor() {
          setTimeout(() => this.onerror?.(), 10);
        }
        close() {}
      }
      Object.assign(window, { EventSource: Deaf });
    });
    await openSample(page, "en");
    await watch(page);
    expect(await page.locator("#review").textContent()).toContain("The built-in reading counts.");
  });

  it("shows its state and a link to reload without scripts, on a phone", async () => {
    const page = await open({ ...phone, scripts: false });
    await openSample(page, "en");
    expect(await page.locator("#review").textContent()).toMatch(
      /AI review is waiting|requirements; \d+ answered|Looking for/,
    );
    const choose = page.locator("#review button[value=review]");
    for (let look = 0; look < 30 && !(await choose.isVisible()); look += 1) {
      await page.waitForTimeout(500);
      await page.locator("#review a.link").click();
      await page.waitForLoadState();
    }
    await choose.click();
    expect(await page.locator("#review").textContent()).toContain("The AI review counts");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
  });
});

it("what is said of people's data says that a model reads again", async () => {
  const page = await open({});
  await page.goto("/privacy");
  expect(await page.locator("main").textContent()).toContain("an AI model reads again");
});

describe("asking one's CV in the browser", () => {
  it.each([
    { name: "with scripts", scripts: true },
    { name: "without scripts", scripts: false },
  ])("answers in quotes that lead to the CV, or says that there is nothing, $name", async ({ scripts }) => {
    const page = await open({ scripts, language: "vi" });
    await openSample(page, "vi");
    await page.goto("/ask");
    if (scripts) await whenInteractive(page);
    await page.fill("#question", "Tôi có kinh nghiệm về thuế không?");
    await page.click("main button[type=submit]");
    await page.locator("#answer").waitFor();
    expect(await page.locator("main").textContent()).toContain("Bản minh họa");
    if (scripts) expect(await violations(page)).toEqual([]);
    expect(await page.locator("main li a").first().getAttribute("href")).toMatch(/^\/analyses\/ana_\w+#document$/);
    await page.fill("#question", "Tôi có biết Kubernetes không?");
    await page.click("main button[type=submit]");
    await page.getByText("Không có trong CV của bạn").waitFor();
    expect(await page.locator("main li").count()).toBe(0);
  });
});
