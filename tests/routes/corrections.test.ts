import { describe, expect, it } from "vitest";
import { analysisSchema } from "~/analysis/analysis";
import { type Browser, check, openBrowser } from "../support/browser";
import { cvText, postingText } from "../support/sample-texts";

const line = "Trained eight colleagues in Excel and SQL.";
const longer = cvText.replace("Experience\n", "Summary\nAnalyst for trade and logistics.\n\nExperience\n");

async function analysisAt(browser: Browser, path: string) {
  return analysisSchema.parse(await (await browser.get(`${path}/json`)).json());
}

async function checked(browser: Browser, cv = cvText) {
  const cvFile = new File([cv], "lena.txt", { type: "text/plain" });
  const path = await check(browser, { cvFile, jdText: postingText });
  const analysis = await analysisAt(browser, path);
  return { path, analysis, id: analysis.requirements.find(({ verdict }) => verdict === "missing")!.id };
}

/** The value of the choice that shows these words on the form. */
function placeOf(html: string, words: string): string {
  return new RegExp(`value="(\\d+-\\d+)"[^>]*/?><span[^>]*>(?:<span[^>]*>)?${words}`).exec(html)?.[1] ?? "";
}

describe("a requirement that is judged wrongly", () => {
  it("is put right by a plain form: the passage counts, the computed verdict stays beside it, undo brings all back", async () => {
    const guest = openBrowser();
    const { path, analysis, id } = await checked(guest);
    const before = await (await guest.get(`${path}/json`)).text();
    expect(await (await guest.get(path)).text()).toContain(`href="${path}/correct/${id}"`);
    const form = await (await guest.get(`${path}/correct/${id}`)).text();
    expect(form).toContain("Not found in your CV; met, once you choose a sentence");
    const place = placeOf(form, line);
    expect(place).toMatch(/^\d+-\d+$/);
    const answer = await guest.post(`${path}/correct/${id}`, { verdict: "", kind: "must", place });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("Location")).toBe(`${path}#requirement-${id}`);

    const corrected = await analysisAt(guest, path);
    const row = corrected.requirements.find((item) => item.id === id)!;
    const [start, end] = place.split("-").map(Number) as [number, number];
    expect(row).toMatchObject({ verdict: "missing", override: { verdict: "met", evidence: [start, end] } });
    expect(corrected.cv.text.slice(start, end)).toBe(line);
    expect(corrected.total!).toBeGreaterThan(analysis.total!);
    const page = await (await guest.get(path)).text();
    expect(page).toContain("Corrected by you");
    expect(page).toContain(`“<!-- -->${line}`);

    await guest.post(`${path}/correct/${id}`, { intent: "undo" });
    expect(await (await guest.get(`${path}/json`)).text()).toBe(before);
  });

  it("leaves the sum when it is not applicable, and the list of recent checks says the new number", async () => {
    const guest = openBrowser();
    const { path, analysis, id } = await checked(guest);
    await guest.post(`${path}/correct/${id}`, { verdict: "unknown", kind: "must", place: "" });
    const corrected = await analysisAt(guest, path);
    expect(corrected.ledger).toHaveLength(analysis.ledger.length - 1);
    expect(await (await guest.get("/")).text()).toContain(`>${Math.round(corrected.total!)}<`);
  });

  it.each(["0-12", "1-99999", "12", "x-y", "9-3", "0.5-20"])(
    "a place that is no evidence is refused in words: %s",
    async (place) => {
      const guest = openBrowser();
      const { path, id, analysis } = await checked(guest);
      const answer = await guest.post(`${path}/correct/${id}`, { verdict: "met", place });
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain("This passage cannot be evidence.");
      expect(await analysisAt(guest, path)).toEqual(analysis);
    },
  );

  it("takes nothing that is not among the choices", async () => {
    const guest = openBrowser();
    const { path, id, analysis } = await checked(guest);
    const answer = await guest.post(`${path}/correct/${id}`, { verdict: "perfect", kind: "maybe", place: "" });
    expect(answer.status).toBe(303);
    expect(await analysisAt(guest, path)).toEqual(analysis);
    expect((await guest.post(`${path}/correct/r99`, { verdict: "met" })).status).toBe(404);
    expect((await guest.get(`${path}/correct/r99`)).status).toBe(404);
  });
});

describe("an earlier correction", () => {
  it("is offered for another version of the CV, and counts there once accepted", async () => {
    const guest = openBrowser();
    const { path, id } = await checked(guest);
    await guest.post(`${path}/correct/${id}`, { verdict: "unknown", place: "" });
    const next = await checked(guest, longer);
    expect(next.analysis.requirements.find((item) => item.id === id)?.override).toBeNull();
    expect(await (await guest.get(next.path)).text()).toContain("You corrected this before");
    const answer = await guest.post(`${next.path}/offers`, { accept: id });
    expect(answer.status).toBe(303);
    const accepted = await analysisAt(guest, next.path);
    expect(accepted.requirements.find((item) => item.id === id)?.override?.verdict).toBe("unknown");
    expect(await (await guest.get(next.path)).text()).not.toContain("You corrected this before");
  });
});

describe("two versions of a CV", () => {
  it("are compared by requirement, area and total, reached from the result", async () => {
    const guest = openBrowser();
    const first = await checked(guest);
    expect(await (await guest.get(first.path)).text()).not.toContain(`${first.path}/compare`);
    expect(await (await guest.get(`${first.path}/compare`)).text()).toContain("has been checked once so far");
    const second = await checked(guest, cvText.replace("SQL, Python, ", "SQL, "));
    expect(await (await guest.get(second.path)).text()).toContain(`href="${second.path}/compare"`);
    const page = await guest.get(`${second.path}/compare`);
    expect(page.status).toBe(200);
    const html = await page.text();
    for (const words of ["Worse: 1", 'data-change="worse"', "Two checks against one JD", "Difference"])
      expect(html).toContain(words);
    const id = first.path.split("/").at(-1);
    expect((await guest.get(`${second.path}/compare?with=${id}`)).status).toBe(200);
  });

  it("belong to one posting", async () => {
    const guest = openBrowser();
    const first = await checked(guest);
    const other = await check(guest, { cvText, jdText: `${postingText}\n- Docker` });
    const answer = await guest.get(`${first.path}/compare?with=${other.split("/").at(-1)}`);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("belong to different postings");
    expect((await guest.get(`${first.path}/compare?with=ana_none`)).status).toBe(404);
  });
});

describe("the requirements of a posting", () => {
  function fieldsOf(html: string): Record<string, string> {
    const setId = /name="setId" value="([^"]+)"/.exec(html)?.[1] ?? "";
    const labels = [...html.matchAll(/name="(label-[^"]+)"[^>]*value="([^"]*)"/g)].map(([, name, value]) => [
      name,
      value,
    ]);
    return { setId, ...Object.fromEntries(labels) };
  }

  it("are edited by a plain form and the same CV is checked again with them; the older result keeps its own", async () => {
    const guest = openBrowser();
    const { path, analysis, id } = await checked(guest);
    const html = await (await guest.get(`${path}/requirements`)).text();
    expect(html).toContain("Version 1, as read from the JD");
    const fields = fieldsOf(html);
    expect(Object.keys(fields)).toHaveLength(analysis.requirements.length + 1);
    const edited = { ...fields, [`label-${id}`]: "A name of my own", [`kind-${id}`]: "nice", intent: "check" };
    const answer = await guest.post(`${path}/requirements`, edited);
    expect(answer.status).toBe(303);
    const next = answer.headers.get("Location")!;
    expect(next).not.toBe(path);
    const row = (await analysisAt(guest, next)).requirements.find((item) => item.id === id);
    expect(row).toMatchObject({ label: "A name of my own", kind: "nice" });
    expect(await analysisAt(guest, path)).toEqual(analysis);
    expect((await guest.post(`${path}/requirements`, edited)).headers.get("Location")).toBe(next);
    const older = await (await guest.get(`${path}/requirements`)).text();
    expect(older).toContain("Version 2, edited by you");
    expect(older).toContain("was made with version 1");
    const again = await guest.post(`${path}/requirements`, { intent: "recheck" });
    expect(again.headers.get("Location")).toBe(next);
  });

  it("are removed and added by a line of the posting, only saved", async () => {
    const guest = openBrowser();
    const { path, id } = await checked(guest);
    const fields = fieldsOf(await (await guest.get(`${path}/requirements`)).text());
    const removed = await guest.post(`${path}/requirements`, { ...fields, remove: id, intent: "save" });
    expect(removed.headers.get("Location")).toBe(`${path}/requirements`);
    const html = await (await guest.get(`${path}/requirements`)).text();
    expect(html).not.toContain(`name="label-${id}"`);
    const place = placeOf(html, "Data Analyst \\(m/f/d\\)");
    await guest.post(`${path}/requirements`, { ...fieldsOf(html), add: place, addKind: "nice", intent: "save" });
    expect(await (await guest.get(`${path}/requirements`)).text()).toContain(`name="label-a${place}"`);
  });

  it.each([
    ["a name that is empty", { "label-r1": " " }, 422, "A requirement has no name."],
    ["a name that is long", { "label-r1": "x".repeat(121) }, 422, "A name is longer than 120 characters."],
  ])("are refused with %s", async (_, change, status, words) => {
    const guest = openBrowser();
    const { path } = await checked(guest);
    const fields = fieldsOf(await (await guest.get(`${path}/requirements`)).text());
    const answer = await guest.post(`${path}/requirements`, { ...fields, ...change, intent: "save" } as Record<
      string,
      string
    >);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain(words);
  });

  it("are refused when they were changed in the meantime", async () => {
    const guest = openBrowser();
    const { path, id } = await checked(guest);
    const fields = fieldsOf(await (await guest.get(`${path}/requirements`)).text());
    await guest.post(`${path}/requirements`, { ...fields, remove: id, intent: "save" });
    const answer = await guest.post(`${path}/requirements`, { ...fields, [`kind-${id}`]: "nice", intent: "save" });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain("were changed in the meantime");
  });
});

it("another guest finds none of it, to read or to write", async () => {
  const owner = openBrowser();
  const { path, id } = await checked(owner);
  const html = await (await owner.get(`${path}/requirements`)).text();
  const setId = /name="setId" value="([^"]+)"/.exec(html)?.[1] ?? "";
  const other = openBrowser();
  const own = await checked(other, longer);
  for (const browser of [other, openBrowser()]) {
    for (const answer of [
      await browser.get(`${path}/correct/${id}`),
      await browser.get(`${path}/compare`),
      await browser.get(`${own.path}/compare?with=${path.split("/").at(-1)}`),
      await browser.get(`${path}/requirements`),
      await browser.post(`${path}/correct/${id}`, { verdict: "met" }),
      await browser.post(`${path}/offers`, { accept: "all" }),
      await browser.post(`${path}/requirements`, { setId, intent: "save", remove: id }),
      await browser.post(`${own.path}/requirements`, { setId, intent: "save", remove: id }),
      await browser.post(`${path}/requirements`, { intent: "recheck" }),
    ]) {
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toContain("Hartwig");
    }
  }
});
