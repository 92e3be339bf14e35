import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { violations } from "../support/axe";
import { desktop, type Look, launchChromium, openPage, openSample, phone, whenInteractive } from "../support/chromium";

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function add(page: Page, title: string): Promise<string> {
  await page.goto("/applications/new");
  await page.locator("input[name=title]").fill(title);
  await page.locator("main form button[type=submit]").click();
  await page.waitForURL(/\/applications\/app_/);
  return new URL(page.url()).pathname;
}

/** A guest with a saved check, an own stage and one of everything an application can hold. */
async function withTracker(look: Look): Promise<{ page: Page; path: string }> {
  const page = await openPage(browser, inject("origin"), look);
  await openSample(page, look.language);
  await page.locator("form[action$='/track'] button").click();
  await page.waitForURL(/\/applications\/app_/);
  const path = new URL(page.url()).pathname;
  await page.request.post(path, {
    form: {
      part: "round",
      intent: "save",
      title: "Phỏng vấn kỹ thuật",
      startsAt: "2026-12-01T14:00",
      timeZone: "Asia/Ho_Chi_Minh",
      minutes: "60",
    },
    headers: { Origin: inject("origin") },
  });
  await page.request.post(path, {
    form: {
      part: "offer",
      intent: "save",
      amount: "30000000",
      currency: "VND",
      period: "month",
      monthsPaid: "13",
      hoursPerWeek: "40",
    },
    headers: { Origin: inject("origin") },
  });
  await page.request.post("/applications/stages", {
    form: { intent: "add", name: "Bài kiểm tra năng lực", color: "violet", after: "screening" },
    headers: { Origin: inject("origin") },
  });
  return { page, path };
}

const views = (path: string) => [
  "/applications",
  "/applications?choose=all",
  "/applications/board",
  "/applications/offers",
  "/applications/stages",
  "/applications/new",
  path,
  `${path}/edit`,
  `${path}/report`,
];

describe.each([
  { ...desktop, language: "en" as const, theme: "light" as const },
  { ...desktop, language: "vi" as const, theme: "dark" as const },
  { ...phone, language: "vi" as const, theme: "light" as const, width: 320 },
])("in $language, $theme, $width px wide", (look) => {
  it("no view has a violation that axe finds, nor scrolls sideways", async () => {
    const { page, path } = await withTracker(look);
    for (const view of views(path)) {
      await page.goto(view);
      await whenInteractive(page);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("main details")) details.setAttribute("open", "");
      });
      expect([view, await violations(page)]).toEqual([view, []]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([view, width]).toEqual([view, look.width]);
    }
    await page.context().close();
  });
});

async function boardWith(look: Look, title: string): Promise<Page> {
  const page = await openPage(browser, inject("origin"), look);
  await add(page, title);
  await page.goto("/applications/board");
  await whenInteractive(page);
  return page;
}

function column(page: Page, stage: string) {
  return page.getByRole("region", { name: new RegExp(`^${stage}:`) });
}

function inColumn(page: Page, title: string, stage: string): Promise<void> {
  return column(page, stage).getByRole("link", { name: title }).waitFor();
}

describe("a card on the board", () => {
  it("is dragged by mouse, stays after loading anew, and is not taken where the rules do not allow", async () => {
    const page = await boardWith(desktop, "Mouse");
    await drag(page, "Mouse", "Screening");
    await inColumn(page, "Mouse", "Screening");
    await page.getByText("Mouse moved to Screening.").waitFor();
    await page.reload();
    await inColumn(page, "Mouse", "Screening");
    await whenInteractive(page);
    await drag(page, "Mouse", "Saved");
    await inColumn(page, "Mouse", "Screening");
    await page.context().close();
  });

  it("is moved by keyboard alone, with what happens said aloud", async () => {
    const page = await boardWith(desktop, "Keys");
    await page.getByRole("button", { name: "Drag Keys" }).focus();
    await page.keyboard.press("Space");
    await page.getByText("Keys is over Saved.").waitFor({ state: "attached" });
    await page.keyboard.press("ArrowRight");
    await page.getByText("Keys is over Applied.").waitFor({ state: "attached" });
    await page.keyboard.press("Space");
    await inColumn(page, "Keys", "Applied");
    await page.getByText("Keys moved to Applied.").waitFor();
    await page.context().close();
  });

  it("is dragged by a finger after a moment's hold", async () => {
    const context = await browser.newContext({
      baseURL: inject("origin"),
      viewport: { width: 800, height: 900 },
      hasTouch: true,
    });
    const page = await context.newPage();
    await add(page, "Finger");
    await page.goto("/applications/board");
    await whenInteractive(page);
    const from = (await page.locator("article", { hasText: "Finger" }).boundingBox())!;
    const to = (await column(page, "Applied").boundingBox())!;
    const session = await context.newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", x = 0, y = 0) =>
      session.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y }] });
    await touch("touchStart", from.x + 40, from.y + 60);
    await page.waitForTimeout(400);
    for (const part of [0.3, 0.6, 1]) await touch("touchMove", from.x + 40 + (to.x + 60 - from.x) * part, to.y + 120);
    await touch("touchEnd");
    await inColumn(page, "Finger", "Applied");
    await context.close();
  });

  it("goes back when it was moved elsewhere meanwhile, and the page says why", async () => {
    const page = await boardWith(desktop, "Race");
    const href = await page.getByRole("link", { name: "Race" }).getAttribute("href");
    const form = { to: "interviewing", sequence: "1" };
    await page.request.post(`${href}/move`, { form, headers: { Origin: inject("origin") } });
    await drag(page, "Race", "Applied");
    await page.getByText("Race is back in Saved: This application was changed in the meantime").waitFor();
    await inColumn(page, "Race", "Interviewing");
    await page.context().close();
  });

  it("goes back when there is no connection", async () => {
    const page = await boardWith(desktop, "Offline");
    await page.context().setOffline(true);
    await drag(page, "Offline", "Applied");
    await page.getByText("Offline is back in Saved: The connection failed.").waitFor();
    await inColumn(page, "Offline", "Saved");
    await page.context().close();
  });

  it.each([true, false])("is moved by its own button, with scripts: %s", async (scripts) => {
    const page = await openPage(browser, inject("origin"), { ...phone, scripts });
    await add(page, "Button");
    await page.goto("/applications/board");
    if (scripts) await whenInteractive(page);
    await page.getByRole("button", { name: "Move “Button”" }).click();
    await page.getByRole("button", { name: "Applied", exact: true }).click();
    await inColumn(page, "Button", "Applied");
    await page.context().close();
  });
});

async function drag(page: Page, title: string, stage: string): Promise<void> {
  const from = (await page.locator("article", { hasText: title }).boundingBox())!;
  const to = (await column(page, stage).boundingBox())!;
  await page.mouse.move(from.x + 40, from.y + 60);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 70, { steps: 4 });
  await page.mouse.move(to.x + 90, to.y + 150, { steps: 10 });
  await page.mouse.up();
}

it("links choose the rows of the page, everything or nothing, and what is chosen is moved at once", async () => {
  const page = await openPage(browser, inject("origin"), desktop);
  for (const title of ["First", "Second"]) await add(page, title);
  await page.goto("/applications");
  await whenInteractive(page);
  const ticked = page.locator("input[name=chosen]:checked");
  for (const [link, count] of [
    ["All on this page", 2],
    ["None", 0],
    ["All applications", 2],
  ] as const) {
    await page.getByRole("link", { name: link, exact: true }).click();
    await page.locator("a[aria-current=true]", { hasText: link }).waitFor();
    expect([link, await ticked.count()]).toEqual([link, count]);
  }
  await page.locator("#bulk-to").selectOption("applied");
  await page.locator("button[name=kind][value=move]").click();
  await page.getByText("2 applications changed.").waitFor();
  expect(await ticked.count()).toBe(0);
  await page.context().close();
});

it("the table, the detail page and its forms need no script", async () => {
  const page = await openPage(browser, inject("origin"), { ...phone, scripts: false });
  const path = await add(page, "Plain");
  await page.locator("select[name=to]").selectOption("applied");
  await page.getByRole("button", { name: "Move", exact: true }).click();
  await page.getByText("Saved → Applied").waitFor();
  await page.getByText("Add reminder").click();
  await page.locator("input[name=text]").first().fill("Call back");
  await page.locator("input[name=dueOn]").first().fill("2026-12-01");
  await page.locator("section[aria-labelledby=reminder] button", { hasText: "Add" }).click();
  await page.getByText("Call back").first().waitFor();
  await page.goto("/applications?sort=title");
  await page.getByRole("link", { name: "Plain" }).click();
  expect(new URL(page.url()).pathname).toBe(path);
  await page.context().close();
});
