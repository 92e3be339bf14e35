import { describe, expect, it } from "vitest";
import { type Browser, openBrowser } from "../support/browser";

const page = "/applications/calendar";

/** A guest with one application that has a deadline today. */
async function guestWithDeadline(): Promise<Browser> {
  const guest = openBrowser();
  const html = await (await guest.get("/applications/new")).text();
  const idempotencyKey = /name="idempotencyKey" value="([^"]+)"/.exec(html)?.[1] ?? "";
  const fields = {
    title: "Kế toán",
    company: "Sao Mai",
    deadlineOn: new Date().toISOString().slice(0, 10),
    priority: "2",
  };
  const answer = await guest.post("/applications/new", { idempotencyKey, ...fields, stage: "saved" });
  expect(answer.status).toBe(303);
  return guest;
}

async function makeLink(guest: Browser): Promise<string> {
  const html = await (await guest.post(page, { intent: "feed" })).text();
  const address = /value="[^"]*(\/calendar\/[\w-]{43}\.ics\?language=(?:en|vi))"/.exec(html)?.[1];
  if (!address) throw new Error("The page shows no link.");
  return address;
}

describe("the private calendar link", () => {
  it("is shown once, opens without a cookie, and is asked again without being sent again", async () => {
    const guest = await guestWithDeadline();
    const address = await makeLink(guest);
    expect(await (await guest.get(page)).text()).not.toContain(address.slice(10, 40));
    const calendar = await openBrowser().get(address);
    expect(calendar.status).toBe(200);
    expect(calendar.headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
    expect(calendar.headers.get("Cache-Control")).toBe("private, no-cache");
    expect(await calendar.text()).toContain("SUMMARY:Deadline: Kế toán – Sao Mai");
    const etag = calendar.headers.get("ETag") ?? "";
    const same = await openBrowser().get(address, { "If-None-Match": `W/"x", ${etag}` });
    expect([same.status, await same.text()]).toEqual([304, ""]);
    expect((await openBrowser().get(address, { "If-None-Match": '"other"' })).status).toBe(200);
  });

  it("ends when it is replaced or removed", async () => {
    const guest = await guestWithDeadline();
    const first = await makeLink(guest);
    const second = await makeLink(guest);
    expect((await openBrowser().get(first)).status).toBe(404);
    expect((await openBrowser().get(second)).status).toBe(200);
    expect((await guest.post(page, { intent: "revoke" })).status).toBe(200);
    expect((await openBrowser().get(second)).status).toBe(404);
  });

  it.each(["x.ics", `${"a".repeat(43)}.ics`, "a".repeat(43), "%F0%9F%98%80.ics"])("%s opens nothing", async (file) => {
    const answer = await openBrowser().get(`/calendar/${file}`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
  });
});

describe("the calendar", () => {
  it("shows a month and a list by address alone, and what is due stands on the tracker's home", async () => {
    const guest = await guestWithDeadline();
    for (const path of [page, `${page}?view=agenda`, "/applications"]) {
      const html = await (await guest.get(path)).text();
      expect(html).toContain("Kế toán");
      expect(html).toContain("Deadline");
    }
    expect(await (await guest.get(`${page}?month=2031-01`)).text()).not.toContain("Kế toán");
    expect((await guest.get(`${page}?month=%00&view=x`)).status).toBe(200);
  });

  it("takes a time zone that exists, and nothing from who has stored nothing", async () => {
    const guest = await guestWithDeadline();
    const zone = (timeZone: string) => guest.post(page, { intent: "settings", timeZone });
    expect((await zone("Asia/Tokyo")).status).toBe(200);
    const wrong = await zone("Mars/Phobos");
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain("This time zone is not known");
    expect((await guest.post(page, { intent: "x" })).status).toBe(400);
    expect((await openBrowser().post(page, { intent: "feed" })).status).toBe(404);
  });
});
