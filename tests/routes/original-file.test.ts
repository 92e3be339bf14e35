import { describe, expect, it } from "vitest";
import { check, openBrowser } from "../support/browser";
import { printedCv } from "../support/printed-cv";
import { cvText, postingText } from "../support/sample-texts";

describe("the original file", () => {
  it("comes back byte for byte under its own name, kept by nobody on the way", async () => {
    const guest = openBrowser();
    const cvFile = await printedCv("Lena Härtwig.pdf");
    const path = await check(guest, { cvFile, jdText: postingText });
    const answer = await guest.get(`${path}/file`);
    expect(answer.status).toBe(200);
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array(await cvFile.arrayBuffer()));
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="Lena H_rtwig.pdf"; filename*=UTF-8''Lena%20H%C3%A4rtwig.pdf`,
      "content-length": String(cvFile.size),
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    });
  });

  it("of a pasted text is that text", async () => {
    const guest = openBrowser();
    const path = await check(guest, { cvText, jdText: postingText });
    const answer = await guest.get(`${path}/file`);
    expect(answer.headers.get("Content-Type")).toBe("text/plain");
    expect((await answer.text()).replaceAll("\r\n", "\n")).toBe(cvText);
  });

  it("is not found by another guest, nor by a browser without data, nor after it was deleted", async () => {
    const guest = openBrowser();
    const path = await check(guest, { cvFile: await printedCv(), jdText: postingText });
    const other = openBrowser();
    await check(other, { cvText, jdText: postingText });
    for (const browser of [other, openBrowser()]) {
      const answer = await browser.get(`${path}/file`);
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toContain("PDF");
    }
    await guest.post(`${path}/delete`, {});
    expect((await guest.get(`${path}/file`)).status).toBe(404);
  });
});
