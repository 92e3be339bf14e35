import { env } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { openGuest } from "~/account/open-guest.server";
import type { Services } from "~/services.server";
import { ownedRows, storedFiles } from "../../tests/support/owned-rows";
import { cvText, postingText } from "../../tests/support/sample-texts";
import { testServices } from "../../tests/support/test-services";
import { getAnalysis } from "./analyses.server";
import { correctCv } from "./correct-cv.server";
import { getCvOrigin } from "./cv-origin.server";
import { deleteAnalysis } from "./delete-analysis.server";
import { openOriginal } from "./open-original.server";
import { startAnalysis } from "./start-analysis.server";

const corrected = cvText.replace("SQL, Python, Power BI, Excel", "SQL, Python, Power BI, Excel, Tableau");
const bytes = new TextEncoder().encode(cvText);

async function checked(services: Services) {
  const { owner } = await openGuest(services, services.random.secret());
  const cv = { kind: "file" as const, name: "lena.txt", bytes };
  const posting = { kind: "text" as const, text: postingText };
  const id = await startAnalysis(services, { sender: { owner }, key: "first", cv, posting });
  return { ownerId: owner.id, id };
}

async function versions(ownerId: string) {
  const query = env.DB.prepare("select number, source, file_id from cv_versions where owner_id = ? order by number");
  return (await query.bind(ownerId).all()).results;
}

async function original(services: Services, analysis: { ownerId: string; id: string }): Promise<string> {
  return new Response((await openOriginal(services, analysis)).body).text();
}

describe("correctCv", () => {
  it("makes another version of the same CV and file, judged against the same posting, and keeps the first", async () => {
    const { services } = testServices();
    const first = await checked(services);
    const id = await correctCv(services, { ...first, formKey: "form", text: corrected });
    const second = { ownerId: first.ownerId, id };
    expect((await getAnalysis(services, second)).assessment.cv.text).toContain("Tableau");
    expect((await getAnalysis(services, first)).assessment.cv.text).not.toContain("Tableau");
    expect(await original(services, second)).toBe(cvText);
    const [upload, correction] = await versions(first.ownerId);
    expect([upload, correction]).toMatchObject([
      { number: 1, source: "upload" },
      { number: 2, source: "correction", file_id: upload?.file_id },
    ]);
    const counts = { files: 1, cvs: 1, cv_versions: 2, readings: 2, postings: 1, requirement_sets: 1, analyses: 2 };
    expect(await ownedRows(first.ownerId)).toMatchObject(counts);
    expect((await getCvOrigin(services, second)).version).toEqual({ number: 2, source: "correction" });
  });

  it("says the month of the correction, as a new check would", async () => {
    const { services, clock } = testServices();
    const first = await checked(services);
    clock.now = Date.UTC(2027, 2, 3);
    const id = await correctCv(services, { ...first, formKey: "form", text: corrected });
    const asOf = async (id: string) => (await getAnalysis(services, { ...first, id })).assessment.asOf;
    expect([await asOf(first.id), await asOf(id)]).toEqual(["2026-11", "2027-03"]);
  });

  it("carries one correction out once, and another text under the same form again", async () => {
    const { services } = testServices();
    const first = await checked(services);
    const send = (text: string) => correctCv(services, { ...first, formKey: "form", text });
    const [one, two] = await Promise.all([send(corrected), send(corrected)]);
    expect([two, await send(corrected)]).toEqual([one, one]);
    expect(await send(`${corrected}Tableau`)).not.toBe(one);
    expect(await versions(first.ownerId)).toHaveLength(3);
  });

  it("leads back when nothing was changed but line ends", async () => {
    const { services } = testServices();
    const first = await checked(services);
    const { text } = (await getAnalysis(services, first)).assessment.cv;
    const sent = text.replaceAll("\n", "\r\n");
    expect(await correctCv(services, { ...first, formKey: "form", text: sent })).toBe(first.id);
    expect(await versions(first.ownerId)).toHaveLength(1);
  });

  it("keeps the file while a correction stands on it, and no longer", async () => {
    const { services } = testServices();
    const first = await checked(services);
    const [key] = await storedFiles(first.ownerId);
    const id = await correctCv(services, { ...first, formKey: "form", text: corrected });
    await deleteAnalysis(services, first);
    expect(await original(services, { ...first, id })).toBe(cvText);
    await deleteAnalysis(services, { ...first, id });
    expect(Object.keys(await ownedRows(first.ownerId))).toEqual(["sessions"]);
    expect(await services.files.get(key!)).toBeNull();
  });

  it("takes the same file, given again, for the upload and not for the correction", async () => {
    const { services } = testServices();
    const first = await checked(services);
    await correctCv(services, { ...first, formKey: "form", text: corrected });
    const { owner } = await openGuest(services, services.random.secret());
    expect(owner.id).not.toBe(first.ownerId);
    const sender = { owner: { ...owner, id: first.ownerId } };
    const posting = { kind: "text" as const, text: `${postingText}\n- Docker` };
    const again = await startAnalysis(services, {
      sender,
      key: "again",
      cv: { kind: "file", name: "lena.txt", bytes },
      posting,
    });
    const { version } = await getCvOrigin(services, { ...first, id: again });
    expect(version).toEqual({ number: 1, source: "upload" });
  });

  it("finds nothing of another owner, and stores nothing for an empty text", async () => {
    const { services } = testServices();
    const first = await checked(services);
    const other = await checked(services);
    const foreign = correctCv(services, { ownerId: other.ownerId, id: first.id, formKey: "form", text: corrected });
    await expect(foreign).rejects.toMatchObject({ code: "not_found" });
    const empty = correctCv(services, { ...first, formKey: "form", text: " \n" });
    await expect(empty).rejects.toMatchObject({ code: "cv.missing" });
    expect(await versions(first.ownerId)).toHaveLength(1);
  });
});
