import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { desktop, launchChromium, openPage, openSample, whenInteractive } from "../support/chromium";

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** The share of a picture's points that are not of the colour of its corner. */
function inkedShare(page: Page, png: Buffer): Promise<{ width: number; height: number; inked: number }> {
  return page.evaluate(
    async (source) => {
      const image = await createImageBitmap(await (await fetch(source)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d")!;
      context.drawImage(image, 0, 0);
      const points = new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
      const inked = points.filter((point) => point !== points[0]).length / points.length;
      return { width: image.width, height: image.height, inked };
    },
    `data:image/png;base64,${png.toString("base64")}`,
  );
}

it.each(["light", "dark"] as const)("the radar is saved as a picture, in %s", async (theme) => {
  const page = await openPage(browser, inject("origin"), { ...desktop, theme });
  await openSample(page, "en");
  await whenInteractive(page);
  await page.locator(".radar-axis").first().waitFor();
  const offered = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as a picture" }).click();
  const download = await offered;
  expect(download.suggestedFilename()).toBe("careerflow-radar.png");
  const path = await download.path();
  const blank = await browser.newPage();
  const picture = await inkedShare(blank, readFileSync(path));
  expect(picture).toMatchObject({ width: 1200, height: 1000 });
  expect(picture.inked).toBeGreaterThan(0.01);
  expect(picture.inked).toBeLessThan(0.5);
  await blank.close();
  await page.context().close();
});
