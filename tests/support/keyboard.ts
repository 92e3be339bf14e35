import type { Locator, Page } from "playwright-core";

/** More than any page of a test has. */
const mostStops = 120;

/** Presses Tab until an element has the focus, as somebody without a mouse gets there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stops = 0; stops < mostStops; stops += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The Tab key does not lead to ${target}.`);
}

/** Chooses files with a file field that the Tab key has led to. */
export async function chooseByKeyboard(
  page: Page,
  field: Locator,
  files: { name: string; text: string }[],
): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await tabTo(page, field);
  await page.keyboard.press("Enter");
  const chooser = await choosing;
  await chooser.setFiles(files.map(({ name, text }) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) })));
}
