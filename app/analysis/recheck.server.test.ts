import { env } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import type { RequirementEdits } from "~/job/edit-requirements";
import { findCurrentSet } from "~/job/requirement-sets.server";
import { saveRequirements } from "~/job/save-requirements.server";
import { sha256 } from "~/platform/hash.server";
import type { Services } from "~/services.server";
import { checkedSample, checkText } from "../../tests/support/checked-sample";
import { ownedRows } from "../../tests/support/owned-rows";
import { cvText, postingText } from "../../tests/support/sample-texts";
import { testServices } from "../../tests/support/test-services";
import { getAnalysis } from "./analyses.server";
import { deleteAnalysis } from "./delete-analysis.server";
import { postingVersions } from "./read-posting-once.server";
import { recheck } from "./recheck.server";

type Sample = Awaited<ReturnType<typeof checkedSample>>;

const none: RequirementEdits = { changed: [], removed: [], added: [] };
const asNice = { ...none, changed: [{ id: "r1", label: "Years as an analyst", kind: "nice" as const }] };

async function current(services: Services, { ownerId }: { ownerId: string }) {
  return (await findCurrentSet(services, { ownerId, sha256: await sha256(postingText) }))!;
}

async function save(services: Services, sample: Sample, edits: RequirementEdits): Promise<void> {
  const { id: setId } = await current(services, sample);
  await saveRequirements(services, { ownerId: sample.ownerId, analysisId: sample.id, setId, edits });
}

function setRow(ownerId: string, change: string) {
  return env.DB.prepare(`update requirement_sets set ${change} where owner_id = ?`).bind(ownerId).run();
}

async function labels(services: Services, of: { ownerId: string; id: string }) {
  return (await getAnalysis(services, of)).computed.requirements.map(({ label }) => label);
}

describe("a posting", () => {
  it("is read once: another CV is judged by the stored set, not by the text", async () => {
    const { services } = testServices();
    const sample = await checkedSample(services);
    expect(await current(services, sample)).toMatchObject({ number: 1, source: "read", versions: postingVersions });
    await setRow(sample.ownerId, `document = replace(document, 'Very good SQL', 'As stored')`);
    await setRow(sample.ownerId, `sha256 = '${await sha256(await storedDocument(sample.ownerId))}'`);
    const id = await checkText(services, { owner: sample.owner, cv: `${cvText}\nGit`, posting: postingText });
    expect(await labels(services, { ...sample, id })).toContain("As stored");
    expect(await ownedRows(sample.ownerId)).toMatchObject({ postings: 1, requirement_sets: 1, analyses: 2 });
  });

  it("is read again by other versions, as the next set", async () => {
    const { services } = testServices();
    const sample = await checkedSample(services);
    await setRow(sample.ownerId, "versions = 'rubric 1999.1'");
    const check = (more: string) =>
      checkText(services, { owner: sample.owner, cv: cvText + more, posting: postingText });
    await Promise.all([check("Git"), check("Jira"), check("Scrum")]);
    expect(await current(services, sample)).toMatchObject({ number: 2, source: "read", versions: postingVersions });
    expect(await ownedRows(sample.ownerId)).toMatchObject({ requirement_sets: 2, analyses: 4 });
  });
});

describe("edited requirements", () => {
  it("make the next set, used for later checks; an older analysis keeps its own", async () => {
    const { services } = testServices();
    const sample = await checkedSample(services);
    const before = await getAnalysis(services, sample);
    await save(services, sample, asNice);
    expect(await current(services, sample)).toMatchObject({ number: 2, source: "edited" });
    expect(await getAnalysis(services, sample)).toEqual(before);
    const id = await checkText(services, { owner: sample.owner, cv: `${cvText}\nGit`, posting: postingText });
    expect((await getAnalysis(services, { ...sample, id })).computed.requirements[0]).toMatchObject({
      id: "r1",
      label: "Years as an analyst",
      kind: "nice",
    });
  });

  it("are kept once when sent twice, and refused when another edit came first", async () => {
    const { services } = testServices();
    const sample = await checkedSample(services);
    const { id: setId } = await current(services, sample);
    const of = { ownerId: sample.ownerId, analysisId: sample.id, setId };
    const send = (edits: RequirementEdits) => saveRequirements(services, { ...of, edits });
    await Promise.all([send(asNice), send(asNice)]);
    await send(asNice);
    await expect(send({ ...none, removed: ["r2"] })).rejects.toMatchObject({ code: "requirements.changed" });
    expect(await ownedRows(sample.ownerId)).toMatchObject({ requirement_sets: 2 });
  });

  it("of several that arrive together one is kept and the others are told", async () => {
    const { services } = testServices();
    const sample = await checkedSample(services);
    const { id: setId } = await current(services, sample);
    const results = await Promise.allSettled(
      ["r1", "r2", "r3"].map((id) =>
        saveRequirements(services, {
          ownerId: sample.ownerId,
          analysisId: sample.id,
          setId,
          edits: { ...none, removed: [id] },
        }),
      ),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const result of results)
      if (result.status === "rejected") expect(result.reason).toMatchObject({ code: "requirements.changed" });
    expect(await ownedRows(sample.ownerId)).toMatchObject({ requirement_sets: 2 });
  });

  it("are not saved for another owner, nor when nothing is left or changed", async () => {
    const { services } = testServices();
    const sample = await checkedSample(services);
    const other = await checkedSample(services);
    const { id: setId, posting } = await current(services, sample);
    const of = { ownerId: sample.ownerId, analysisId: sample.id, setId };
    const foreign = saveRequirements(services, { ...of, ownerId: other.ownerId, edits: asNice });
    await expect(foreign).rejects.toMatchObject({ code: "not_found" });
    const all = { ...none, removed: posting.requirements.map(({ id }) => id) };
    const empty = saveRequirements(services, { ...of, edits: all });
    await expect(empty).rejects.toMatchObject({ code: "requirements.none_left" });
    await saveRequirements(services, { ...of, edits: none });
    expect(await ownedRows(sample.ownerId)).toMatchObject({ requirement_sets: 1 });
  });
});

describe("recheck", () => {
  it("judges the same CV by the edited set, once, and leads back when there is nothing newer", async () => {
    const { services } = testServices();
    const sample = await checkedSample(services);
    expect(await recheck(services, sample)).toBe(sample.id);
    await save(services, sample, { ...none, removed: ["r2"] });
    const [one, two] = await Promise.all([recheck(services, sample), recheck(services, sample)]);
    expect([two, await recheck(services, sample)]).toEqual([one, one]);
    expect(await recheck(services, { ...sample, id: one! })).toBe(one);
    const [before, after] = [await getAnalysis(services, sample), await getAnalysis(services, { ...sample, id: one! })];
    expect(after.computed.cv).toEqual(before.computed.cv);
    const rows = before.computed.requirements.filter(({ id }) => id !== "r2");
    const verdicts = (list: typeof rows) => list.map(({ id, judgement }) => [id, judgement]);
    expect(verdicts(after.computed.requirements)).toEqual(verdicts(rows));
    const counts = { files: 1, cvs: 1, cv_versions: 1, readings: 1, postings: 1, requirement_sets: 2, analyses: 2 };
    expect(await ownedRows(sample.ownerId)).toMatchObject(counts);
  });

  it("keeps the posting's sets until its last analysis goes", async () => {
    const { services } = testServices();
    const sample = await checkedSample(services);
    await save(services, sample, asNice);
    const id = await recheck(services, sample);
    await save(services, sample, { ...none, removed: ["r3"] });
    await deleteAnalysis(services, { ...sample, id });
    expect(await current(services, sample)).toMatchObject({ number: 3 });
    await deleteAnalysis(services, sample);
    expect(Object.keys(await ownedRows(sample.ownerId))).toEqual(["sessions"]);
  });

  it("finds nothing of another owner", async () => {
    const { services } = testServices();
    const sample = await checkedSample(services);
    const other = await checkedSample(services);
    await expect(recheck(services, { ...sample, ownerId: other.ownerId })).rejects.toMatchObject({ code: "not_found" });
  });
});

async function storedDocument(ownerId: string): Promise<string> {
  const query = env.DB.prepare("select document from requirement_sets where owner_id = ?");
  return String((await query.bind(ownerId).first())?.document);
}
