import { describe, expect, it } from "vitest";
import { type Browser, openBrowser } from "../support/browser";

const list = `Vị trí;Công ty;Trạng thái;Ngày nộp;Mức lương
Kế toán tổng hợp;Sao Mai;Phỏng vấn;03/11/2026;15-20 triệu
=HYPERLINK("x");Sao Mai;Đã lưu;;
Lái xe;Nordlicht;đang mơ;31/02/2026;`;

const path = "/applications/import";

function csv(text = list): File {
  return new File([text], "danh-sach.csv", { type: "text/csv" });
}

function hidden(html: string, name: string): string {
  const value = new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";
  return value.replaceAll("&quot;", '"').replaceAll("&amp;", "&").replaceAll("&#x27;", "'");
}

/** Goes through the preview to the import, as a browser without scripts does. */
async function importList(browser: Browser, file: File): Promise<string> {
  await browser.get(path);
  const html = await (await browser.post(path, { intent: "preview", file })).text();
  const fields = { text: hidden(html, "text"), fileName: hidden(html, "fileName"), formKey: hidden(html, "formKey") };
  const answer = await browser.post(path, { intent: "import", ...fields });
  expect(answer.status).toBe(303);
  return answer.headers.get("Location")!;
}

describe("an import", () => {
  it("is shown first, with what cannot be read and what to do, and stores nothing yet", async () => {
    const guest = openBrowser();
    const answer = await guest.post(path, { intent: "preview", file: csv() });
    const html = await answer.text();
    expect(answer.status).toBe(200);
    for (const words of ["2 applications can be imported", "1 row cannot be read", "is no stage", "is no date"])
      expect(html.replaceAll("<!-- -->", "")).toContain(words);
    expect(html.replaceAll("<!-- -->", "")).toContain("Line 4: Lái xe");
    expect(await (await guest.get("/applications")).text()).not.toContain("Kế toán tổng hợp");
  });

  it("is carried out once, and undone as a whole", async () => {
    const guest = openBrowser();
    const location = await importList(guest, csv());
    expect(location).toMatch(/^\/applications\/imports\/imp_/);
    expect(await (await guest.get("/applications")).text()).toContain("Kế toán tổng hợp");
    const undone = await guest.post(location, {});
    expect([undone.status, undone.headers.get("Location")]).toEqual([303, location]);
    expect(await (await guest.get("/applications")).text()).not.toContain("Kế toán tổng hợp");
    const again = await guest.post(location, {});
    expect(again.status).toBe(409);
    expect(await again.text()).toContain("has already been undone");
  });

  it.each([
    { name: "no file", fields: { file: "" }, status: 422, words: "No file was chosen" },
    { name: "an empty file", fields: { file: csv("") }, status: 422, words: "No file was chosen" },
    { name: "headers alone", fields: { file: csv("a;b") }, status: 422, words: "No applications were found" },
    { name: "another JSON", fields: { file: csv('{"a":1}') }, status: 422, words: "not one that CareerFlow exported" },
    { name: "a long file", fields: { file: csv("x".repeat(5.3e6)) }, status: 413, words: "larger than 5 MB" },
  ])("of $name is refused in words", async ({ fields, status, words }) => {
    const answer = await openBrowser().post(path, { intent: "preview", ...fields });
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain(words);
  });

  it("is found by its owner only", async () => {
    const location = await importList(openBrowser(), csv());
    const other = openBrowser();
    await importList(other, csv("title\nMine"));
    for (const browser of [other, openBrowser()]) {
      expect((await browser.get(location)).status).toBe(404);
      expect((await browser.post(location, {})).status).toBe(404);
    }
  });
});

describe("an export", () => {
  it("as CSV runs nothing in a spreadsheet, and is known again when it is imported", async () => {
    const guest = openBrowser();
    await importList(guest, csv());
    const answer = await guest.get("/applications/export/csv", { "Accept-Language": "vi" });
    expect(answer.headers.get("Content-Disposition")).toMatch(
      /^attachment; filename="careerflow-applications-.*\.csv"/,
    );
    const text = await answer.text();
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
    expect(text).toContain('"Phỏng vấn"');
    const html = await (await guest.post(path, { intent: "preview", file: csv(text) })).text();
    expect(html.replaceAll("<!-- -->", "")).toContain("2 look like ones that are already there");
  });

  it("as JSON brings two applications that look alike back as two", async () => {
    const guest = openBrowser();
    const twice = "title,company\nKế toán,Sao Mai";
    await importList(guest, csv(twice));
    await guest.post(path, { intent: "import", text: twice, fileName: "again.csv", formKey: "again", take: "2" });
    const text = await (await guest.get("/applications/export/json")).text();
    expect(text.match(/Kế toán/g)).toHaveLength(2);
    const other = openBrowser();
    await importList(other, new File([text], "all.json"));
    expect(await (await other.get("/applications/export/json")).text()).toBe(text);
  });

  it("as JSON brings everything back for another guest", async () => {
    const guest = openBrowser();
    await importList(guest, csv());
    const text = await (await guest.get("/applications/export/json")).text();
    const other = openBrowser();
    await importList(other, new File([text], "all.json"));
    expect(await (await other.get("/applications/export/json")).text()).toBe(text);
  });

  it("is nothing for who has nothing, and has no other format", async () => {
    const guest = openBrowser();
    expect((await guest.get("/applications/export/csv")).status).toBe(404);
    await importList(guest, csv());
    expect((await guest.get("/applications/export/xlsx")).status).toBe(404);
  });
});
