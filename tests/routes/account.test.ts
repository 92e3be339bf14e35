import { strFromU8, unzipSync } from "fflate";
import { describe, expect, inject, it } from "vitest";
import { type Browser, check, openBrowser } from "../support/browser";
import { cvText, postingText } from "../support/sample-texts";

const origin = inject("origin");

/** Signs a browser in by the code that the outbox shows. */
async function signIn(browser: Browser, address: string): Promise<Response> {
  await browser.post("/signin", { way: "code", address });
  const outbox = await (await browser.get("/outbox")).text();
  const letter = outbox.slice(outbox.indexOf(address));
  const [, code] = /\/signin\/code#([\w-]{14})/.exec(letter)!;
  return browser.post("/signin/code", { address, code: code! });
}

describe("a person without scripts", () => {
  it("takes everything along, deletes everything, and keeps a receipt", async () => {
    const person = openBrowser();
    const path = await check(person, { cvText, jdText: postingText });
    await signIn(person, "archive@example.com");
    expect(await (await person.get("/data")).text()).toContain("Results: 1");

    const file = await person.get("/data/export");
    expect(file.headers.get("Content-Disposition")).toContain("careerflow.zip");
    const archive = unzipSync(new Uint8Array(await file.arrayBuffer()));
    const names = Object.keys(archive);
    const original = strFromU8(archive[names.find((name) => name.startsWith("originals/"))!]!);
    expect(original.replaceAll("\r\n", "\n").trim()).toBe(cvText.trim()); // a form sends line ends as CRLF
    const [resume] = names.filter((name) => name.startsWith("resumes/"));
    expect(JSON.parse(strFromU8(archive[resume!]!)).basics.name).toBe("Lena Hartwig");

    const unsure = await person.post("/data", {});
    expect(unsure.status).toBe(422);
    const erased = await person.post("/data", { sure: "yes" });
    expect(erased.status).toBe(303);
    const receipt = await openBrowser().get(erased.headers.get("Location")!);
    expect(await receipt.text()).toContain("Everything is deleted");
    for (const gone of [path, "/data/export"]) expect((await person.get(gone)).status).toBe(404);
    expect(await (await person.get("/data")).text()).toContain("Nothing is kept of you");
  });

  it("is told the same for a wrong password, an unknown address and a wrong code", async () => {
    const known = openBrowser();
    await signIn(known, "told@example.com");
    await known.post("/account", { intent: "password", password: "a long password" });
    const guess = (fields: Record<string, string>, path = "/signin") => openBrowser().post(path, fields);
    const wrong = await guess({ way: "password", address: "told@example.com", password: "nope nope" });
    const unknown = await guess({ way: "password", address: "none@example.com", password: "nope nope" });
    const words = async (answer: Response) => /role="alert"[\s\S]*?<\/p>/.exec(await answer.text())?.[0];
    expect([wrong.status, unknown.status]).toEqual([422, 422]);
    expect(await words(wrong)).toBe(await words(unknown));
    expect((await guess({ address: "told@example.com", code: "AAAA-BBBB-CCCC" }, "/signin/code")).status).toBe(422);
    const mailed = [
      await guess({ way: "code", address: "told@example.com" }),
      await guess({ way: "code", address: "new@example.com" }),
    ];
    expect(mailed.map(({ status, headers }) => [status, headers.get("Location")])).toEqual([
      [303, "/signin/code"],
      [303, "/signin/code"],
    ]);
  });
});

describe("what only a person may do", () => {
  it.each([
    ["/account", { intent: "password", password: "a long password" }],
    ["/account", { intent: "end-others" }],
    ["/account", { intent: "remove-passkey", passkey: "x" }],
    ["/account", { intent: "address", address: "guest@example.com" }],
    ["/account/address", { address: "guest@example.com", code: "AAAA-BBBB-CCCC" }],
  ])("is refused to a guest at %s with %o", async (path, fields) => {
    const guest = openBrowser();
    await check(guest, { cvText, jdText: postingText });
    expect((await guest.post(path, fields as Record<string, string>)).status).toBe(403);
  });
});

describe("the service", () => {
  it("says that it runs and is ready", async () => {
    expect(await (await fetch(`${origin}/health`)).json()).toEqual({ status: "ok" });
    expect(await (await fetch(`${origin}/ready`)).json()).toEqual({ status: "ready", database: true, files: true });
  });

  it("tells its figures only to the configured address", async () => {
    const other = openBrowser();
    await signIn(other, "curious@example.com");
    expect((await other.get("/admin")).status).toBe(404);
    expect((await openBrowser().get("/admin")).status).toBe(404);
    const admin = openBrowser();
    const result = await check(admin, { cvText, jdText: postingText });
    await admin.get(`${result}/correct/r2`);
    await signIn(admin, "admin@localhost.example");
    const page = await (await admin.get("/admin")).text();
    expect(page).toContain("/analyses/:id/correct/:id");
    expect(page).toContain("Requests of the last day");
    expect(page).toMatch(/\/signin\/code/);
    expect(page).not.toMatch(/@example\.com|ana_[0-9a-f]{32}/);
  });
});
