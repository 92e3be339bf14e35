import { describe, expect, it } from "vitest";
import { analysisSchema } from "~/analysis/analysis";
import { type Browser, check, openBrowser } from "../support/browser";
import { printedCv } from "../support/printed-cv";
import { cvText, postingText } from "../support/sample-texts";

const corrected = cvText.replace("SQL, Python,", "SQL, Python, Tableau,");

async function formKey(browser: Browser, path: string): Promise<string> {
  const page = await (await browser.get(`${path}/read`)).text();
  return /name="idempotencyKey" value="([^"]+)"/.exec(page)?.[1] ?? "";
}

async function analysisAt(browser: Browser, path: string) {
  return analysisSchema.parse(await (await browser.get(`${path}/json`)).json());
}

/** The inputs of the form of details with their values, as a browser sends them. */
function detailInputs(html: string): Record<string, string> {
  const form = html.split("<form").find((part) => part.includes('value="details"')) ?? "";
  const inputs = [...form.matchAll(/<input(?=[^>]* name="([^"]+)")(?=[^>]* value="([^"]*)")(?![^>]*checkbox)[^>]*>/g)];
  const links = /<textarea[^>]* name="links"[^>]*>([^<]*)</.exec(form)?.[1]?.trim() ?? "";
  return { ...Object.fromEntries(inputs.map(([, name, value]) => [name, value])), links };
}

describe("what we read", () => {
  it("is linked from the result and shows sections, details and what was not found", async () => {
    const guest = openBrowser();
    const path = await check(guest, { cvFile: await printedCv(), jdText: postingText });
    expect(await (await guest.get(path)).text()).toContain(`href="${path}/read"`);
    const page = await guest.get(`${path}/read`);
    expect(page.status).toBe(200);
    expect(page.headers.get("Cache-Control")).toBe("no-store");
    const html = await page.text();
    for (const words of ["lena.hartwig@example.com", "Nordlicht Handel", "03/2020 – present", "Not found in the text"])
      expect(html).toContain(words);
    expect(html).toContain("version 1, as it was given");
    expect(html).toContain('content="noindex"');
  });

  it("is corrected without scripts: a new analysis of a new version, the first one stays", async () => {
    const guest = openBrowser();
    const cvFile = await printedCv();
    const path = await check(guest, { cvFile, jdText: postingText });
    const fields = { text: corrected.replaceAll("\n", "\r\n"), idempotencyKey: await formKey(guest, path) };
    const answer = await guest.post(`${path}/read`, fields);
    const next = answer.headers.get("Location")!;
    expect(answer.status).toBe(303);
    expect(next).toMatch(/^\/analyses\/ana_/);
    expect(next).not.toBe(path);
    const [first, second] = [await analysisAt(guest, path), await analysisAt(guest, next)];
    expect(second.cv.text).toContain("Tableau");
    expect(first.cv.text).not.toContain("Tableau");
    expect(second.posting).toEqual(first.posting);
    expect(await (await guest.get(`${next}/read`)).text()).toContain("version 2, corrected by you");
    const file = await guest.get(`${next}/file`);
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(new Uint8Array(await cvFile.arrayBuffer()));
    expect((await guest.post(`${path}/read`, fields)).headers.get("Location")).toBe(next);
  });

  it("takes single details without scripts: judged with them, named as corrected, refused in words beside the input", async () => {
    const guest = openBrowser();
    const path = await check(guest, { cvFile: await printedCv(), jdText: postingText });
    const html = await (await guest.get(`${path}/read`)).text();
    const inputs = detailInputs(html);
    expect(inputs).toMatchObject({ email: "lena.hartwig@example.com", "roles.0.to": "present" });
    const unchanged = await guest.post(`${path}/read`, inputs);
    expect(unchanged.headers.get("Location")).toBe(path);
    const refused = await guest.post(`${path}/read`, { ...inputs, "roles.0.from": "13/2011", location: "Kiel" });
    expect(refused.status).toBe(422);
    const again = await refused.text();
    expect(again).toContain("“13/2011” is not a month and year we can read.");
    expect(detailInputs(again)).toMatchObject({ "roles.0.from": "13/2011", location: "Kiel" });
    const answer = await guest.post(`${path}/read`, { ...inputs, "roles.0.from": "03/2011" });
    expect(answer.status).toBe(303);
    const next = answer.headers.get("Location")!;
    const [first, second] = [await analysisAt(guest, path), await analysisAt(guest, next)];
    expect(second.cv.text).toBe(first.cv.text);
    expect(second.cv.profile.roles[0]).toEqual({ ...first.cv.profile.roles[0], from: "2011-03" });
    expect(second.requirements.flatMap(({ evidence }) => evidence).some(({ boxes }) => boxes?.length)).toBe(true);
    const read = await (await guest.get(`${next}/read`)).text();
    for (const words of ["version 2, corrected by you", "03/2011 – present", "corrected by you"])
      expect(read).toContain(words);
  });

  it("leads back when the text was not changed", async () => {
    const guest = openBrowser();
    const path = await check(guest, { cvFile: await printedCv(), jdText: postingText });
    const { cv } = await analysisAt(guest, path);
    const answer = await guest.post(`${path}/read`, { text: cv.text, idempotencyKey: await formKey(guest, path) });
    expect(answer.headers.get("Location")).toBe(path);
  });

  it.each([
    { name: "empty", text: "  ", status: 422, words: "There is no CV yet." },
    { name: "too long", text: "word ".repeat(20_000), status: 413, words: "more than 20 pages" },
  ])("refuses a text that is $name, in words", async ({ text, status, words }) => {
    const guest = openBrowser();
    const path = await check(guest, { cvText, jdText: postingText });
    const answer = await guest.post(`${path}/read`, { text, idempotencyKey: "key" });
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain(words);
  });

  it("is not found by another guest, to read or to correct", async () => {
    const path = await check(openBrowser(), { cvText, jdText: postingText });
    const other = openBrowser();
    await check(other, { cvText: corrected, jdText: postingText });
    for (const browser of [other, openBrowser()]) {
      for (const answer of [
        await browser.get(`${path}/read`),
        await browser.get(`${path}/read?_data=${encodeURIComponent("routes/analyses.$analysisId_.read")}`),
        await browser.post(`${path}/read`, { text: corrected, idempotencyKey: "key" }),
      ]) {
        expect(answer.status).toBe(404);
        expect(await answer.text()).not.toContain("Hartwig");
      }
    }
  });
});
