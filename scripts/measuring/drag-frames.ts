import type { Page } from "playwright-core";

/** How smooth a movement was: `late` frames came after more than two frames' time, `long` ones after 50 ms; times in milliseconds. */
export type Smoothness = { frames: number; late: number; long: number; longest: number };

const lateAfter = 34;
const longAfter = 50;

const countFrames = `
  window.frameTimes = [];
  let last = performance.now();
  requestAnimationFrame(function next(now) {
    window.frameTimes.push(now - last);
    last = now;
    requestAnimationFrame(next);
  });`;

/** Drags the first card of the board over its columns and back, and tells how the frames came meanwhile. */
export async function dragFrames(page: Page): Promise<Smoothness> {
  const card = (await page.locator("article").first().boundingBox())!;
  const grip = { x: card.x + 24, y: card.y + 60 };
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.mouse.move(grip.x + 12, grip.y, { steps: 4 });
  await page.evaluate(countFrames);
  for (let step = 0; step <= 120; step += 1) {
    const along = Math.sin((Math.PI * step) / 120);
    await page.mouse.move(grip.x + 700 * along, grip.y + 120 * Math.sin(step / 6));
  }
  const times = await page.evaluate(() => (window as unknown as { frameTimes: number[] }).frameTimes);
  await page.keyboard.press("Escape");
  await page.mouse.up();
  return {
    frames: times.length,
    late: times.filter((time) => time > lateAfter).length,
    long: times.filter((time) => time > longAfter).length,
    longest: Math.round(Math.max(...times)),
  };
}
