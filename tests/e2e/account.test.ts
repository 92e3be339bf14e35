import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { violations } from "../support/axe";
import { desktop, type Look, launchChromium, openPage, openSample, phone, whenInteractive } from "../support/chromium";

let browser: Browser;
const opened: Page[] = [];

async function open(look: Partial<Look> = {}): Promise<Page> {
  const page = await openPage(browser, inject("origin"), { ...desktop, ...look });
  opened.push(page);
  return page;
}

/** The link of the newest letter to an address, as the outbox shows it. */
async function mailedLink(page: Page, address: string): Promise<string> {
  const outbox = await page.context().newPage();
  await outbox.goto("/outbox");
  const letter = outbox.locator("li", { hasText: address }).first();
  const link = (await letter.locator("a").getAttribute("href"))!;
  await outbox.close();
  return link;
}

/** Asks for a code and signs in with it, by the link or, without scripts, by typing it. */
async function signInByCode(page: Page, address: string, scripts: boolean): Promise<void> {
  await page.goto("/signin");
  if (scripts) await whenInteractive(page);
  await page.locator("section[aria-labelledby=byCode] [name=address]").fill(address);
  await page.click("button[value=code]");
  await page.waitForURL("**/signin/code");
  const link = await mailedLink(page, address);
  if (scripts) {
    await page.goto(link);
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>("[name=code]")?.value !== "");
    expect(page.url()).not.toContain("#");
  } else {
    await page.fill("[name=code]", link.split("#")[1]!);
  }
  expect(await page.inputValue("[name=address]")).toBe(address);
  await page.locator("main form button[type=submit]").click();
  await page.waitForURL(/\/(account\?welcome|account\?welcome=)?$/);
}

async function checksOnHome(page: Page): Promise<(string | null)[]> {
  await page.goto("/");
  const links = page.locator("section[aria-labelledby=recent] li a[href^='/analyses/']");
  return links.evaluateAll((list) => list.map((link) => link.getAttribute("href")));
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
])("a guest who makes an account $name", ({ scripts }) => {
  it("keeps the check, signs out, signs in with a password and finds it; a check made meanwhile joins it", async () => {
    const address = `lena.${scripts ? "with" : "without"}@example.com`;
    const page = await open({ scripts });
    await openSample(page, "en");
    const [first] = await checksOnHome(page);
    await signInByCode(page, address, scripts);
    expect(await page.locator("[role=status]").first().textContent()).toContain("Your account is made");
    expect(await checksOnHome(page)).toEqual([first]);

    await page.goto("/account");
    if (scripts) await whenInteractive(page);
    await page.fill("[name=password]", "một câu đủ dài");
    await page.click("button[value=password]");
    await page.waitForURL(/\/account\?saved/);
    await page.click("button[value=sign-out]");
    await page.waitForURL("**/signin");
    expect(await checksOnHome(page)).toEqual([]);
    expect((await page.goto(first!))?.status()).toBe(404);

    await openSample(page, "vi");
    const [second] = await checksOnHome(page);
    await page.goto("/signin");
    if (scripts) await whenInteractive(page);
    const form = page.locator("section[aria-labelledby=byPassword]");
    await form.locator("[name=address]").fill(address);
    await form.locator("[name=password]").fill("một câu đủ dài");
    await page.click("button[value=password]");
    await page.waitForURL(/\/$/);
    expect(await checksOnHome(page)).toEqual([second, first]);
  });
});

describe("a passkey", () => {
  it("makes an account without an address, signs in to it, and adds an address later", async () => {
    const page = await open();
    const device = await page.context().newCDPSession(page);
    await device.send("WebAuthn.enable");
    const options = {
      protocol: "ctap2" as const,
      transport: "internal" as const,
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    };
    await device.send("WebAuthn.addVirtualAuthenticator", { options });
    await openSample(page, "en");
    const [check] = await checksOnHome(page);
    await page.goto("/signin");
    await whenInteractive(page);
    await page.getByRole("button", { name: "Make an account with a passkey" }).click();
    await page.waitForURL(/\/account\?welcome/);
    expect(await page.locator("section[aria-labelledby=passkeys] li").count()).toBe(1);
    await page.click("button[value=sign-out]");
    await page.waitForURL("**/signin");
    expect(await checksOnHome(page)).toEqual([]);
    await page.goto("/signin");
    await whenInteractive(page);
    await page.getByRole("button", { name: "Sign in with a passkey" }).click();
    await page.waitForURL(/\/$/);
    expect(await checksOnHome(page)).toEqual([check]);

    const address = "lost-my-phone@example.com";
    await page.goto("/account");
    await whenInteractive(page);
    await page.fill("section[aria-labelledby=address] [name=address]", address);
    await page.click("button[value=address]");
    await page.waitForURL("**/account/address");
    expect(await violations(page)).toEqual([]);
    await page.goto(await mailedLink(page, address));
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>("[name=code]")?.value !== "");
    await page.locator("main form button[type=submit]").click();
    await page.waitForURL("**/account?saved");
    expect(await page.locator("main").innerText()).toContain(address);
    const elsewhere = await open({ scripts: false });
    await signInByCode(elsewhere, address, false);
    expect(await checksOnHome(elsewhere)).toEqual([check]);
  });
});

describe("a person signed in on two devices", () => {
  it("sees both and ends the other", async () => {
    const [one, two] = [await open(), await open({ scripts: false })];
    await signInByCode(one, "two-devices@example.com", true);
    await signInByCode(two, "two-devices@example.com", false);
    await one.goto("/account");
    const rows = one.locator("section[aria-labelledby=sessions] li");
    expect(await rows.count()).toBe(2);
    await whenInteractive(one);
    await one.locator("button[value=end-session]").click();
    await one.waitForURL(/\/account\?saved/);
    expect(await rows.count()).toBe(1);
    await two.goto("/account");
    expect(two.url()).toMatch(/\/signin$/);
  });
});

describe.each(["en", "vi"] as const)("on the narrowest phone, in %s", (language) => {
  it("every page of an account fits and has no violation that axe finds", async () => {
    const page = await open({ ...phone, language, width: 320 });
    const fits = async () => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await violations(page)).toEqual([]);
    };
    await page.goto("/signin");
    await fits();
    await page.goto("/signin/code");
    await fits();
    await page.fill("[name=address]", "nobody@example.com");
    await page.fill("[name=code]", "AAAA-BBBB-CCCC");
    await page.locator("main form button[type=submit]").click();
    await page.getByRole("alert").waitFor();
    await fits();
    await signInByCode(page, `narrow-${language}@example.com`, true);
    await page.goto("/account");
    await fits();
  });
});
