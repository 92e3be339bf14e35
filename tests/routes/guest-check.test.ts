import { describe, expect, it } from "vitest";
import { analysisSchema } from "~/analysis/analysis";
import { type Browser, check, formKey, openBrowser } from "../support/browser";
import { printedCv } from "../support/printed-cv";
import { cvText, postingText, vietnamesePostingText } from "../support/sample-texts";

async function analysisAt(browser: Browser, path: string) {
  return analysisSchema.parse(await (await browser.get(`${path}/json`)).json());
}

describe("a guest without scripts", () => {
  it("checks a pasted CV and reads the result, the list and the data", async () => {
    const guest = openBrowser();
    const path = await check(guest, { cvText, jdText: postingText });
    const page = await guest.get(path);
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html).toContain("Wrote SQL for PostgreSQL");
    expect(html).toContain('content="noindex"');
    expect(await (await guest.get("/")).text()).toContain(`href="${path}"`);

    const file = await guest.get(`${path}/json`);
    expect(file.headers.get("Content-Disposition")).toMatch(/^attachment; filename="ana_\w+\.json"$/);
    const analysis = analysisSchema.parse(await file.json());
    const quotes = analysis.requirements.flatMap(({ evidence }) => evidence);
    expect(quotes.length).toBeGreaterThan(3);
    for (const { start, end, quote } of quotes) expect(analysis.cv.text.slice(start, end)).toBe(quote);
  });

  it("checks a PDF against a posting in a file", async () => {
    const guest = openBrowser();
    const jdFile = new File([vietnamesePostingText], "tin-tuyển-dụng.txt", { type: "text/plain" });
    const path = await check(guest, { cvFile: await printedCv(), jdFile });
    const html = await (await guest.get(path)).text();
    expect(html).toContain("Lena Hartwig.pdf");
    const analysis = await analysisAt(guest, path);
    expect(analysis.cv.pages).toBe(1);
    expect(analysis.posting.language).toBe("vi");
  });

  it.each(["sample-en", "sample-vi"])("tries %s with one button", async (intent) => {
    const guest = openBrowser();
    const answer = await guest.post("/?index", { intent });
    expect(answer.status).toBe(303);
    expect((await guest.get(answer.headers.get("Location")!)).status).toBe(200);
  });

  it("sends one form twice and gets one analysis, also when the first answer is lost", async () => {
    const guest = openBrowser();
    const fields = { intent: "check", idempotencyKey: await formKey(guest), cvText, jdText: postingText };
    const [first, second] = await Promise.all([guest.post("/?index", fields), guest.post("/?index", fields)]);
    const third = await guest.post("/?index", fields);
    const paths = [first, second, third].map((answer) => answer.headers.get("Location"));
    expect(new Set(paths).size).toBe(1);
    expect(paths[0]).toMatch(/^\/analyses\/ana_/);
    const changed = await guest.post("/?index", { ...fields, jdText: vietnamesePostingText });
    expect(changed.headers.get("Location")).not.toBe(paths[0]);
  });

  it("deletes a check, which is then gone", async () => {
    const guest = openBrowser();
    const path = await check(guest, { cvText, jdText: postingText });
    const answer = await guest.post(`${path}/delete`, {});
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/"]);
    expect((await guest.get(path)).status).toBe(404);
    expect(await (await guest.get("/")).text()).not.toContain(path);
    expect((await guest.post(`${path}/delete`, {})).status).toBe(404);
  });

  it("swaps a CV and a posting that were given the wrong way round, once", async () => {
    const guest = openBrowser();
    const wrong = await check(guest, { cvText: postingText, jdText: cvText });
    expect((await analysisAt(guest, wrong)).posting.warnings).toContainEqual({ code: "looks_like_a_cv" });
    const answer = await guest.post(`${wrong}/swap`, {});
    const right = answer.headers.get("Location")!;
    expect((await analysisAt(guest, right)).cv.profile.email).toBe("lena.hartwig@example.com");
    expect((await guest.get(wrong)).status).toBe(404);
    expect((await guest.post(`${wrong}/swap`, {})).headers.get("Location")).toBe(right);
  });

  it("reads the same numbers in either language", async () => {
    const guest = openBrowser();
    const path = await check(guest, { cvText, jdText: postingText });
    const english = await analysisAt(guest, path);
    const chosen = await guest.post("/preferences", { language: "vi", returnTo: path });
    expect([chosen.status, chosen.headers.get("Location")]).toEqual([303, path]);
    expect(await (await guest.get(path)).text()).toContain('<html lang="vi"');
    const vietnamese = await analysisAt(guest, path);
    expect(vietnamese.language).toBe("vi");
    expect(vietnamese.requirements[0]?.reason).not.toBe(english.requirements[0]?.reason);
    const numbers = ({ total, confidence, ledger, areas }: typeof english) =>
      JSON.stringify([total, confidence, ledger, areas.map(({ score, demand }) => [score, demand])]);
    expect(numbers(vietnamese)).toBe(numbers(english));
  });
});

describe("another guest", () => {
  it("does not find what is not theirs, with or without data of their own", async () => {
    const path = await check(openBrowser(), { cvText, jdText: postingText });
    const stranger = openBrowser();
    const other = openBrowser();
    await check(other, { cvText, jdText: vietnamesePostingText });
    for (const browser of [stranger, other]) {
      for (const answer of [
        await browser.get(path),
        await browser.get(`${path}/json`),
        await browser.get(`${path}?_data=${encodeURIComponent("routes/analyses.$analysisId")}`),
        await browser.post(`${path}/delete`, {}),
        await browser.post(`${path}/swap`, {}),
      ]) {
        expect(answer.status).toBe(404);
        expect(await answer.text()).not.toContain("Hartwig");
      }
    }
  });
});

describe("a visit", () => {
  it("keeps its secret from scripts and other sites", async () => {
    const [cookie] = (await openBrowser().get("/")).headers.getSetCookie();
    expect(cookie).toMatch(/^careerflow=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/);
  });
});
