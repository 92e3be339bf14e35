import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { type Browser, openBrowser } from "../support/browser";
import { hiddenField, saveCheck } from "../support/tracked-by-form";

const listPath = "/applications/import";
const letter = "Kính gửi chị Lê";

let archive: Uint8Array<ArrayBuffer>;

/** What a guest's tracker exports, without ids. */
async function exported(browser: Browser): Promise<string> {
  const text = await (await browser.get("/applications/export/json")).text();
  return text.replace(/\b(?:app|att)_[0-9a-f]{32}\b/g, "id");
}

function zip(bytes: Uint8Array<ArrayBuffer>, name = "careerflow.zip"): File {
  return new File([bytes], name, { type: "application/zip" });
}

/** Goes through the preview to the import as a browser without scripts does. @returns the address of the import */
async function importList(browser: Browser, file: File): Promise<string> {
  await browser.get(listPath);
  const html = await (await browser.post(listPath, { intent: "preview", file })).text();
  const text = hiddenField(html, "text").replaceAll("&quot;", '"').replaceAll("&amp;", "&").replaceAll("&#x27;", "'");
  const formKey = hiddenField(html, "formKey");
  const answer = await browser.post(listPath, { intent: "import", text, fileName: file.name, formKey });
  expect(answer.status).toBe(303);
  return answer.headers.get("Location")!;
}

function words(html: string): string {
  return html.replaceAll("<!-- -->", "");
}

let giver: Browser;

beforeAll(async () => {
  giver = openBrowser();
  const { path } = await saveCheck(giver);
  await giver.post(path, { part: "file", intent: "save", file: new File([letter], "Thư xin việc.txt") });
  const answer = await giver.get("/applications/export/zip");
  expect(answer.headers.get("Content-Type")).toBe("application/zip");
  expect(answer.headers.get("Content-Disposition")).toMatch(/^attachment; filename="careerflow-applications-.*\.zip"/);
  expect(answer.headers.get("Cache-Control")).toContain("no-store");
  archive = new Uint8Array(await answer.arrayBuffer());
}, 60_000);

describe("the archive of a tracker", () => {
  it("is refused to who has nothing, and has no part beyond its last", async () => {
    expect((await openBrowser().get("/applications/export/zip")).status).toBe(404);
    for (const part of ["2", "0", "-1", "x"])
      expect((await giver.get(`/applications/export/zip?part=${part}`)).status).toBe(404);
  });

  it("without scripts brings back the list, then, chosen again, its file and its check", async () => {
    const guest = openBrowser();
    const location = await importList(guest, zip(archive));
    const waiting = words(await (await guest.get(location)).text());
    expect(waiting).toContain("2 are still in their archive");
    expect(waiting).toContain("Thư xin việc.txt");
    const answer = await guest.post(location, { intent: "restore", archive: zip(archive) });
    expect(answer.status).toBe(200);
    const html = words(await answer.text());
    for (const said of ["1 file came back", "1 check came back", "Everything that the list names is back"])
      expect(html).toContain(said);
    expect(await exported(guest)).toBe(await exported(giver));
    const again = await guest.post(location, { intent: "restore", archive: zip(archive) });
    expect(again.status).toBe(422);
  });

  it("comes along whole when it is sent with the confirmation, as a browser with scripts does", async () => {
    const guest = openBrowser();
    await guest.get(listPath);
    const form = { intent: "import", file: zip(archive), fileName: "careerflow.zip", formKey: "whole" };
    const answer = await guest.post(listPath, form);
    expect(answer.status).toBe(303);
    expect(await exported(guest)).toBe(await exported(giver));
    const twice = await guest.post(listPath, form);
    expect(twice.headers.get("Location")).toBe(answer.headers.get("Location"));
    expect(await exported(guest)).toBe(await exported(giver));
  });

  it("of the whole account is taken in as well", async () => {
    const guest = openBrowser();
    const whole = new Uint8Array(await (await giver.get("/data/export")).arrayBuffer());
    const location = await importList(guest, zip(whole));
    const html = await (await guest.post(location, { intent: "restore", archive: zip(whole) })).text();
    expect(words(html)).toContain("Everything that the list names is back");
    expect(await exported(guest)).toBe(await exported(giver));
  });

  it("gives an application the files as they were, and the report", async () => {
    const guest = openBrowser();
    const location = await importList(guest, zip(archive));
    await guest.post(location, { intent: "restore", archive: zip(archive) });
    const id = /applications\/(app_\w+)/.exec(await (await guest.get("/applications")).text())![1]!;
    const page = await (await guest.get(`/applications/${id}`)).text();
    const file = await guest.get(/\/applications\/app_\w+\/files\/att_\w+/.exec(page)![0]);
    expect(await file.text()).toBe(letter);
    expect((await guest.get(`/applications/${id}/report`)).status).toBe(200);
    expect((await guest.get(`/applications/${id}/cv`)).status).toBe(200);
  });

  it("says in both languages when a number is another one here", async () => {
    const guest = openBrowser();
    const files = Object.entries(unzipSync(archive)).map(([name, content]) => {
      if (!name.startsWith("applications/")) return [name, content];
      return [name, strToU8(JSON.stringify({ ...JSON.parse(strFromU8(content)), total: 3 }))];
    });
    const other = zipSync(Object.fromEntries(files)) as Uint8Array<ArrayBuffer>;
    const location = await importList(guest, zip(other));
    const html = await (await guest.post(location, { intent: "restore", archive: zip(other) })).text();
    expect(words(html)).toContain("now, 3 in the archive");
    const vietnamese = await (await guest.get(location, { "Accept-Language": "vi" })).text();
    expect(words(vietnamese)).toContain("trong tệp nén là 3");
    const id = /applications\/(app_\w+)/.exec(html)![1]!;
    expect(words(await (await guest.get(`/applications/${id}`)).text())).toContain("The archive says 3.");
  });

  it.each([
    { name: "no archive", file: "", status: 422, said: "No archive was chosen" },
    { name: "a text", file: zip(strToU8("hello") as Uint8Array<ArrayBuffer>), status: 422, said: "cannot be opened" },
    { name: "a large one", file: zip(new Uint8Array(11.5 * 1024 * 1024)), status: 413, said: "larger than 11 MB" },
    { name: "one above every form", file: zip(new Uint8Array(13 * 1024 * 1024)), status: 413, said: "" },
    {
      name: "another archive",
      file: zip(zipSync({ "a.txt": strToU8("1") }) as Uint8Array<ArrayBuffer>),
      status: 422,
      said: "still missing",
    },
  ])("of $name is refused in words", async ({ file, status, said }) => {
    const guest = openBrowser();
    const location = await importList(guest, zip(archive));
    const answer = await guest.post(location, { intent: "restore", archive: file });
    expect(answer.status).toBe(status);
    expect(words(await answer.text())).toContain(said);
    expect(words(await (await guest.get(location)).text())).toContain("2 are still in their archive");
  });

  it("without a list is refused as a list, with what to do", async () => {
    const part = zipSync({ "README.txt": strToU8("part 2") }) as Uint8Array<ArrayBuffer>;
    const answer = await openBrowser().post(listPath, { intent: "preview", file: zip(part) });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("import the first part first");
  });

  it("brings nothing to another owner's import, and is undone with it", async () => {
    const guest = openBrowser();
    const location = await importList(guest, zip(archive));
    for (const browser of [giver, openBrowser()]) {
      const answer = await browser.post(location, { intent: "restore", archive: zip(archive) });
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toContain("Thư xin việc");
    }
    await guest.post(location, { intent: "restore", archive: zip(archive) });
    expect((await guest.post(location, {})).status).toBe(303);
    expect(await (await guest.get("/applications")).text()).not.toContain("Data Analyst");
    expect((await guest.post(location, { intent: "restore", archive: zip(archive) })).status).toBe(422);
  });
});
