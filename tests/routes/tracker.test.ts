import { describe, expect, it } from "vitest";
import { openBrowser } from "../support/browser";
import { addByForm, hiddenField, saveCheck } from "../support/tracked-by-form";

async function html(browser: ReturnType<typeof openBrowser>, path: string): Promise<string> {
  return (await browser.get(path)).text();
}

describe("a guest's tracker without scripts", () => {
  it("begins empty and says how to begin", async () => {
    const guest = openBrowser();
    for (const path of ["/applications", "/applications/board"]) {
      const page = await guest.get(path);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain("No applications yet");
    }
    expect(guest.cookies.has("careerflow")).toBe(false);
  });

  it("goes from a check to an application, moves it, undoes, and keeps all of it when the check is deleted", async () => {
    const guest = openBrowser();
    const { checkPath, path } = await saveCheck(guest);
    expect((await guest.post(`${checkPath}/track`, {})).headers.get("Location")).toBe(path);
    expect(await html(guest, checkPath)).toContain("In my tracker");
    const moved = await guest.post(`${path}/move`, { to: "applied", sequence: "1", note: "sent by e-mail" });
    expect([moved.status, moved.headers.get("Location")]).toEqual([303, path]);
    expect(await html(guest, path)).toContain("sent by e-mail");
    const late = await guest.post(`${path}/move`, { to: "offer", sequence: "1" });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain("changed in the meantime");
    expect((await guest.post(`${path}/undo`, { sequence: "2" })).status).toBe(303);
    expect(await html(guest, path)).toContain("Move undone: back to Saved");
    await guest.post(`${checkPath}/delete`, {});
    expect((await guest.get(checkPath)).status).toBe(404);
    const report = await html(guest, `${path}/report`);
    for (const words of ["Wrote SQL for PostgreSQL", "We are a trading company in Berlin"])
      expect(report).toContain(words);
    const cv = await guest.get(`${path}/cv`);
    expect(cv.headers.get("Content-Disposition")).toMatch(/^attachment/);
    expect(await cv.text()).toContain("lena.hartwig@example.com");
    expect((await guest.post(`${path}/delete`, {})).headers.get("Location")).toBe("/applications");
    expect((await guest.get(path)).status).toBe(404);
  });

  it("answers the board with the new sequence or with what is wrong", async () => {
    const guest = openBrowser();
    const path = await addByForm(guest, { title: "Card" });
    const first = await guest.post(`${path}/move/json`, { to: "applied", sequence: "1" });
    expect([first.status, await first.json()]).toEqual([200, { sequence: 2 }]);
    const late = await guest.post(`${path}/move/json`, { to: "offer", sequence: "1" });
    expect([late.status, await late.json()]).toMatchObject([409, { code: "application.conflict" }]);
    const wrong = await guest.post(`${path}/move/json`, { to: "accepted", sequence: "2" });
    expect([wrong.status, await wrong.json()]).toMatchObject([422, { code: "application.move_refused" }]);
  });

  it("sends the form of a new application twice and gets one", async () => {
    const guest = openBrowser();
    const idempotencyKey = hiddenField(await html(guest, "/applications/new"), "idempotencyKey");
    const fields = { idempotencyKey, title: "Once", priority: "2", stage: "interviewing" };
    const answers = await Promise.all([1, 2, 3].map(() => guest.post("/applications/new", fields)));
    expect(new Set(answers.map((answer) => answer.headers.get("Location"))).size).toBe(1);
    expect(await html(guest, answers[0]!.headers.get("Location")!)).toContain("Added in Interviewing");
  });

  it("gives a refused form back as it was, with what is wrong", async () => {
    const guest = openBrowser();
    const bad = { title: "", company: "Đại Dương", link: "javascript:alert(1)", priority: "2" };
    const answer = await guest.post("/applications/new", bad);
    expect(answer.status).toBe(422);
    const page = await answer.text();
    for (const words of ["Please fill this in.", "web address", 'value="Đại Dương"']) expect(page).toContain(words);
  });

  it("shows an edit that came too late with what was typed", async () => {
    const guest = openBrowser();
    const path = await addByForm(guest, { title: "Version" });
    const edit = (title: string, version: string) => guest.post(`${path}/edit`, { title, version, priority: "2" });
    expect((await edit("First", "1")).status).toBe(303);
    const late = await edit("Typed in the other tab", "1");
    expect(late.status).toBe(409);
    const page = await late.text();
    expect(page).toContain("Typed in the other tab");
    expect((await edit("Typed in the other tab", hiddenField(page, "version"))).status).toBe(303);
  });

  it("finds, filters and changes many by the address and one form", async () => {
    const guest = openBrowser();
    const paths = [
      await addByForm(guest, { title: "Kỹ sư Đối tác", tags: "gấp" }),
      await addByForm(guest, { title: "Kế toán" }),
    ];
    expect(await html(guest, "/applications?q=doi+tac")).toContain("Kỹ sư Đối tác");
    expect(await html(guest, "/applications?q=doi+tac")).not.toContain("Kế toán");
    expect(await html(guest, "/applications?q=zzz")).toContain("Nothing matches");
    expect(await html(guest, "/applications?tag=g%E1%BA%A5p")).not.toContain("Kế toán");
    const id = paths[1]!.split("/").at(-1)!;
    const change = { kind: "move", to: "withdrawn", returnTo: "/applications?sort=title", chosen: `${id}:1` };
    const answer = await guest.post("/applications/change", change);
    expect(answer.headers.get("Location")).toBe("/applications?sort=title&changed=1&unchanged=0");
    expect(await html(guest, answer.headers.get("Location")!)).toContain("1 application changed.");
  });

  it("chooses a page or everything that matches by a link, and changes all of it by one form", async () => {
    const guest = openBrowser();
    for (let number = 0; number < 52; number += 1) await addByForm(guest, { title: `Many ${number}`, priority: "3" });
    await addByForm(guest, { title: "Another", priority: "1" });
    const ticked = (page: string) => page.match(/<input type="checkbox" name="chosen"[^>]*checked/g)?.length ?? 0;
    expect(ticked(await html(guest, "/applications?priority=3"))).toBe(0);
    expect(ticked(await html(guest, "/applications?priority=3&choose=page"))).toBe(50);
    const page = await html(guest, "/applications?priority=3&choose=all");
    expect(page).toContain("All 52 applications of this list are selected");
    const [all, seenAt, count] = ["all", "seenAt", "count"].map((name) => hiddenField(page, name));
    const form = { all: all!, seenAt: seenAt!, count: count!, returnTo: all!, kind: "tag", tag: "wave" };
    const answer = await guest.post("/applications/change", form);
    expect(answer.headers.get("Location")).toBe("/applications?priority=3&changed=52&unchanged=0");
    expect(await html(guest, "/applications?tag=wave&priority=1")).toContain("Nothing matches");
  });

  it("keeps files for saving only, and no other files", async () => {
    const guest = openBrowser();
    const path = await addByForm(guest, { title: "Files" });
    const attach = (file: File) => guest.post(path, { part: "file", intent: "save", file });
    expect((await attach(new File(["Dear Ms Lê"], "thư xin việc.txt"))).status).toBe(303);
    const href = /\/applications\/\w+\/files\/\w+/.exec(await html(guest, path))![0];
    const saved = await guest.get(href);
    expect(saved.headers.get("Content-Disposition")).toContain("th%C6%B0%20xin%20vi%E1%BB%87c.txt");
    expect([saved.headers.get("Cache-Control"), await saved.text()]).toEqual(["no-store", "Dear Ms Lê"]);
    for (const [file, status] of [
      [new File(["<script>"], "page.html"), 415],
      [new File([new Uint8Array([0x4d, 0x5a, 0])], "tool.exe"), 415],
      [new File([""], "empty.txt"), 422],
      [new File(["x".repeat(5 * 1024 * 1024 + 1)], "large.txt"), 413],
    ] as const) {
      expect((await attach(file)).status).toBe(status);
    }
  });

  it("adds, moves and removes an own stage with its applications", async () => {
    const guest = openBrowser();
    const path = await addByForm(guest, { title: "Staged" });
    const add = { intent: "add", name: "Thi viết", color: "blue", after: "applied" };
    expect((await guest.post("/applications/stages", add)).status).toBe(303);
    const id = hiddenField(await html(guest, "/applications/stages"), "id");
    await guest.post(`${path}/move`, { to: id, sequence: "1" });
    expect(await html(guest, "/applications/board")).toContain("Thi viết");
    const kept = await guest.post("/applications/stages", { intent: "remove", id, to: "" });
    expect([kept.status, (await kept.text()).includes("still applications in this stage")]).toEqual([409, true]);
    expect((await guest.post("/applications/stages", { intent: "remove", id, to: "screening" })).status).toBe(303);
    expect(await html(guest, path)).toContain("Thi viết → Screening");
  });

  it("compares offers by what they pay in a year", async () => {
    const guest = openBrowser();
    const path = await addByForm(guest, { title: "Offered" });
    const offer = { part: "offer", intent: "save", currency: "VND", period: "month", hoursPerWeek: "40" };
    await guest.post(path, { ...offer, amount: "30.000.000", monthsPaid: "13", bonus: "10.000.000" });
    expect(await html(guest, "/applications/offers")).toContain("400,000,000");
  });

  it("says when so many are found that they are not in the order asked for, and leads back to that order", async () => {
    const guest = openBrowser();
    const rows = Array.from({ length: 61 }, (_, at) => `Kế toán ${at},Sao Mai`);
    const list = { intent: "import", text: `title,company\n${rows.join("\n")}`, fileName: "a.csv", formKey: "many" };
    expect((await guest.post("/applications/import", list)).status).toBe(303);
    const found = await html(guest, "/applications?q=ke+toan&sort=title");
    expect(found).toContain("they come newest first");
    expect(found).not.toContain("aria-sort");
    const link = /href="([^"]+)"[^>]*>Keep the order/.exec(found)![1]!.replaceAll("&amp;", "&");
    const ordered = await html(guest, link);
    expect(ordered).toContain('aria-sort="ascending"');
    expect(ordered).not.toContain("they come newest first");
  });

  it.each([
    ["/move", { to: "", sequence: "x" }, 409],
    ["/undo", {}, 409],
    ["", { part: "nothing" }, 400],
    ["", { part: "round", intent: "save", title: "A", startsAt: "soon", timeZone: "Mars" }, 422],
    ["", { part: "contact", intent: "save", id: "con_1", name: "A" }, 404],
    ["", { part: "reminder", intent: "remove" }, 400],
  ])("answers bad input at %s with %j by %i, not with a failure", async (place, fields, status) => {
    const guest = openBrowser();
    const path = await addByForm(guest, { title: "Robust" });
    expect((await guest.post(`${path}${place}`, fields as Record<string, string>)).status).toBe(status);
  });
});
