import { PDFDocument } from "pdf-lib";
import { describe, expect, it } from "vitest";
import { formKey, openBrowser } from "../support/browser";
import { cvText, postingText } from "../support/sample-texts";

const file = (content: BlobPart, name: string) => new File([content], name);

async function emptyPagePdf(pages: number): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) pdf.addPage();
  return new Uint8Array(await pdf.save());
}

type Case = { name: string; fields: Record<string, string | File>; status: number; words: RegExp };

const cases: Case[] = [
  { name: "no CV", fields: { jdText: postingText }, status: 422, words: /There is no CV yet/ },
  { name: "no posting", fields: { cvText }, status: 422, words: /There is no job description yet/ },
  {
    name: "a posting of 39 words",
    fields: { cvText, jdText: "word ".repeat(39) },
    status: 422,
    words: /fewer than 40/,
  },
  {
    name: "an empty file",
    fields: { cvFile: file("", "cv.pdf"), jdText: postingText },
    status: 422,
    words: /file is empty/,
  },
  {
    name: "a CV over 5 MB",
    fields: { cvFile: file("a".repeat(5 * 1024 * 1024 + 1), "cv.txt"), jdText: postingText },
    status: 413,
    words: /larger than 5 MB/,
  },
  {
    name: "a posting over 5 MB",
    fields: { cvText, jdFile: file("a".repeat(5 * 1024 * 1024 + 1), "jd.txt") },
    status: 413,
    words: /job description is larger than 5 MB/,
  },
  {
    name: "a CV of a hundred thousand characters",
    fields: { cvText: `${cvText}${"more words ".repeat(10_000)}`, jdText: postingText },
    status: 413,
    words: /more than 20 pages/,
  },
  {
    name: "a picture",
    fields: { cvFile: file(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), "cv.png"), jdText: postingText },
    status: 415,
    words: /cannot be read as a CV/,
  },
  {
    name: "a PDF cut short",
    fields: { cvFile: file("%PDF-1.7\n1 0 obj <<", "cv.pdf"), jdText: postingText },
    status: 422,
    words: /could not be read/,
  },
];

describe("what cannot be checked", () => {
  it.each(cases)("$name is refused in words, and what was typed is kept", async ({ fields, status, words }) => {
    const guest = openBrowser();
    const idempotencyKey = await formKey(guest);
    const answer = await guest.post("/?index", { intent: "check", idempotencyKey, ...fields });
    const html = await answer.text();
    expect(answer.status).toBe(status);
    expect(html).toMatch(words);
    if (fields.jdText === postingText) expect(html).toContain("Explain figures to people");
    if (fields.cvText === cvText) expect(html).toContain("Trained eight colleagues");
  });

  it("a PDF of more than 20 pages is refused", async () => {
    const cvFile = file(await emptyPagePdf(21), "cv.pdf");
    const answer = await openBrowser().post("/?index", { intent: "check", cvFile, jdText: postingText });
    expect(answer.status).toBe(413);
    expect(await answer.text()).toMatch(/more than 20 pages/);
  });

  it("is refused in Vietnamese for who reads Vietnamese", async () => {
    const answer = await openBrowser().post(
      "/?index",
      { intent: "check", cvText, jdText: "quá ngắn" },
      { "Accept-Language": "vi-VN,vi;q=0.9" },
    );
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('<html lang="vi"');
  });

  it("stores nothing", async () => {
    const guest = openBrowser();
    await guest.post("/?index", { intent: "check", cvText, jdText: "too short" });
    expect(await (await guest.get("/")).text()).not.toContain("/analyses/");
  });
});
