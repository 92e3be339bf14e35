import { get } from "node:http";
import { describe, expect, inject, it } from "vitest";
import { openBrowser } from "../support/browser";

/** The status of a page for who comes by the name `host`, as a rebound name or a network's address would. */
function statusFor(host: string, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(inject("origin") + path, { headers: { Host: host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).on("error", reject);
  });
}

describe("the outbox", () => {
  it("is a page on one's own machine", async () => {
    const page = await openBrowser().get("/outbox");
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html).toContain("No mail service is bound");
    expect(html).toContain('content="noindex"');
  });
});

it.each(["/outbox", "/styleguide"])("%s is no page for who comes by another name", async (path) => {
  expect(await statusFor("localhost", path)).toBe(200);
  expect(await statusFor("rebound.example", path)).toBe(404);
  expect(await statusFor("192.168.1.7", path)).toBe(404);
});
