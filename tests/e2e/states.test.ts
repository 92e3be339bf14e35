import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { violations } from "../support/axe";
import { desktop, type Look, launchChromium, openPage, openSample, phone, whenInteractive } from "../support/chromium";

let browser: Browser;
let page: Page;
let failures: string[];

async function open(look: Look): Promise<void> {
  page = await openPage(browser, inject("origin"), look);
  failures = [];
  page.on("pageerror", ({ message }) => failures.push(message));
}

beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(() => page.context().close());
afterAll(() => browser.close());

async function go(path: string): Promise<void> {
  await page.goto(path);
  await whenInteractive(page);
}

/** The buttons whose words leave no room for their icon. */
const squeezed = () =>
  page.evaluate(() =>
    [...document.querySelectorAll(".button > svg")]
      .filter((icon) => icon.checkVisibility() && icon.clientWidth < Number(icon.getAttribute("width")))
      .map((icon) => icon.parentElement?.textContent),
  );

/** Nothing that axe finds, nothing to scroll sideways, no icon made smaller, and no script that failed. `state` names it when there is. */
async function expectSound(state: string, { width }: Look): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  const seen = { state, found: await violations(page), fits: wide <= width, squeezed: await squeezed(), failures };
  expect(seen).toEqual({ state, found: [], fits: true, squeezed: [], failures: [] });
}

/** Sends a form past the browser's own checks, so that the page answers. */
async function sendEmpty(button: string): Promise<void> {
  await page.evaluate(() => {
    for (const form of document.querySelectorAll<HTMLFormElement>("main form")) form.noValidate = true;
  });
  await page.locator(button).first().click();
  await page.getByRole("alert").first().waitFor();
}

const tracker = ["", "/board", "/insight", "/calendar", "/calendar?view=agenda", "/offers"].map(
  (view) => `/applications${view}`,
);
const lists = [...tracker, "/ask", "/data", "/account", "/private", "/outbox"];

describe.each<Look>([
  { ...desktop, language: "en", theme: "light" },
  { ...phone, language: "en", theme: "dark" },
  { ...phone, language: "vi", theme: "light", width: 320 },
  { ...desktop, language: "vi", theme: "dark" },
])("in $language, $theme, $width px wide", (look) => {
  it("pages without anything in them are sound", async () => {
    await open(look);
    for (const path of lists) {
      await go(path);
      await expectSound(path, look);
    }
  });

  it("an open dialog, a shared result and what is kept are sound", async () => {
    await open(look);
    await openSample(page, look.language);
    await whenInteractive(page);
    const result = new URL(page.url()).pathname;
    await page.locator(".result-toolbar button[aria-haspopup]").click();
    await page.getByRole("dialog").waitFor();
    await expectSound("dialog", look);
    await go(`${result}/share`);
    await page.locator("button[value=create]").click();
    const link = await page.locator("#made").inputValue();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.locator("main [role=status] button").click();
    await page.waitForFunction((made) => navigator.clipboard.readText().then((text) => text === made), link);
    await expectSound("link", look);
    await page.goto(link);
    await page.locator("main li.sheet").first().waitFor();
    await expectSound("shared", look);
    await go("/data");
    await expectSound("data", look);
    await sendEmpty("main form button[type=submit]");
    await expectSound("data, refused", look);
  });

  it("refused forms are sound and have the focus on what to mend", async () => {
    await open(look);
    await go("/applications/new");
    await sendEmpty("main form button[type=submit]");
    await page.waitForFunction(() => document.activeElement?.getAttribute("name") === "title");
    await expectSound("application", look);
    await go("/shared");
    await page.locator("[name=link]").fill("https://careerflow.example/shared#gone");
    await sendEmpty("main form button");
    await expectSound("shared", look);
  });

  it("a menu of the board and a card on its way are sound", async () => {
    await open(look);
    await go("/applications/new");
    await page.locator("input[name=title]").fill("Kế toán tổng hợp");
    await page.locator("main form button[type=submit]").click();
    await page.waitForURL(/\/applications\/app_/);
    await go("/applications/board");
    await page.locator("article [popovertarget]").click();
    await page.locator(".dialog:popover-open").waitFor();
    await expectSound("menu", look);
    await page.keyboard.press("Escape");
    await page.locator("article [aria-roledescription]").focus();
    await page.keyboard.press("Space");
    await page.locator("article[data-lifted]").waitFor();
    await expectSound("drag", look);
  });
});

describe("at twice the size", () => {
  const look: Look = { ...desktop, width: desktop.width / 2, height: desktop.height / 2, language: "vi" };

  it("no page scrolls sideways", async () => {
    await open(look);
    await openSample(page, "vi");
    const result = new URL(page.url()).pathname;
    const views = ["", "/board", "/calendar", "/insight", "/offers", "/stages", "/new", "/import"];
    const parts = ["", "/read", "/requirements", "/share"].map((part) => `${result}${part}`);
    const paths = [...parts, ...views.map((view) => `/applications${view}`), "/", "/scoring", "/privacy", "/signin"];
    const widths: [string, number][] = [];
    for (const path of paths) {
      await page.goto(path);
      widths.push([path, await page.evaluate(() => document.documentElement.scrollWidth)]);
    }
    expect(widths.filter(([, width]) => width > look.width)).toEqual([]);
  });
});

describe("the focus", () => {
  const focused = () => page.evaluate(() => document.activeElement?.id ?? "");

  it("comes back to the button when a dialog is closed, by key and by its own button", async () => {
    await open(desktop);
    await openSample(page, "en");
    await whenInteractive(page);
    const ask = page.getByRole("button", { name: "Delete", exact: true });
    for (const close of ["Escape", "Enter"]) {
      await ask.focus();
      await page.keyboard.press("Enter");
      await page.getByRole("dialog").waitFor();
      await page.keyboard.press("Tab");
      expect(await page.locator(":focus").textContent()).toBe("Cancel");
      await page.keyboard.press(close);
      await page.getByRole("dialog").waitFor({ state: "hidden" });
      expect(await page.locator(":focus").textContent()).toBe("Delete");
    }
  });

  it("is on the page's main part after a link, and after an entry is deleted by keyboard", async () => {
    await open(desktop);
    await openSample(page, "en");
    await whenInteractive(page);
    await page.locator("header a[href='/']").click();
    await page.locator("section[aria-labelledby=recent] li").waitFor();
    await page.waitForFunction(() => document.activeElement?.id === "main");
    await page.getByRole("button", { name: "Delete the check" }).focus();
    for (const key of ["Enter", "Tab", "Tab", "Enter"]) await page.keyboard.press(key);
    await page.locator("section[aria-labelledby=recent]").waitFor({ state: "detached" });
    expect(await focused()).toBe("main");
  });

  it("goes along with a card that a menu moves", async () => {
    await open(desktop);
    await go("/applications/new");
    await page.locator("input[name=title]").fill("Data analyst");
    await page.locator("main form button[type=submit]").click();
    await page.waitForURL(/\/applications\/app_/);
    await go("/applications/board");
    await page.getByRole("button", { name: "Move “Data analyst”" }).focus();
    for (const key of ["Enter", "Tab", "Enter"]) await page.keyboard.press(key);
    await page
      .getByRole("region", { name: /^Applied: 1/ })
      .getByRole("link")
      .waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith("Data analyst"));
  });
});

it("the language changes in the middle of a form and of a correction, and nothing that was entered is lost", async () => {
  await open(desktop);
  await go("/applications/new");
  await page.locator("input[name=title]").fill("Kế toán trưởng");
  await page.click("button[value=vi]");
  await page.getByRole("heading", { name: "Thêm hồ sơ ứng tuyển" }).waitFor();
  expect(await page.inputValue("input[name=title]")).toBe("Kế toán trưởng");
  await openSample(page, "en");
  await page.locator("a[href*='/correct/']").first().click();
  await page.locator("input[name=verdict][value=missing]").check();
  await page.click("button[value=en]");
  await page.getByRole("heading", { name: "What is right?" }).waitFor();
  expect(await page.locator("input[name=verdict][value=missing]").isChecked()).toBe(true);
});
