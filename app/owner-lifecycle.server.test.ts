import { env } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { makeAssessment } from "../tests/support/make-assessment";
import { everythingStored, ownedRows, storedFiles } from "../tests/support/owned-rows";
import { testServices } from "../tests/support/test-services";
import { fillApplication } from "../tests/support/tracked";
import { openGuest } from "./account/open-guest.server";
import type { Owner } from "./account/owner";
import { getAnalysis, listRecentChecks } from "./analysis/analyses.server";
import { saveAnalysis } from "./analysis/save-analysis.server";
import { eraseOwner, exportOwner, mergeOwners, ownerParts } from "./owner-lifecycle.server";
import type { Services } from "./services.server";
import { listApplications } from "./tracker/list-applications.server";
import { readListQuery } from "./tracker/list-query";
import { trackAnalysis } from "./tracker/track-analysis.server";

async function guest(services: Services) {
  return (await openGuest(services, services.random.secret())).owner;
}

/** Stores a check whose texts, names and submission all carry `canary`, and an application of it with everything it can hold. */
async function store(services: Services, owner: Owner, canary: string): Promise<string> {
  const id = await storeCheck(services, owner.id, canary);
  const access = { owner, actor: owner.id, role: "owner" as const, openedAt: owner.createdAt };
  const applicationId = await trackAnalysis(services, { access, analysisId: id });
  await fillApplication(services, { ownerId: owner.id, applicationId, words: canary });
  return id;
}

function storeCheck(services: Services, ownerId: string, canary: string): Promise<string> {
  return saveAnalysis(services, {
    ownerId,
    key: `key-${canary}`,
    name: `${canary}.txt`,
    cv: { kind: "upload", bytes: new TextEncoder().encode(`cv of ${canary}`) },
    source: `posting of ${canary}`,
    assessment: makeAssessment({ cvText: `cv of ${canary}`, postingText: `posting of ${canary}` }),
  });
}

describe("eraseOwner", () => {
  it("leaves no trace of the owner and all of everybody else", async () => {
    const { services } = testServices();
    const gone = await guest(services);
    const stays = await guest(services);
    for (const number of [1, 2]) await store(services, gone, `Canary-Đặng-${number}`);
    await store(services, stays, "Neighbour");
    const before = await ownedRows(stays.id);
    expect(await everythingStored()).toContain("Canary-Đặng");

    await eraseOwner(services, gone.id);
    const stored = await everythingStored();
    expect(stored).not.toContain("Canary-Đặng");
    expect(stored).not.toContain(gone.id);
    expect(await ownedRows(stays.id)).toEqual(before);
    expect(stored).toContain("cv of Neighbour");
  });
});

describe("exportOwner", () => {
  it("holds every row of the owner, and none of another", async () => {
    const { services } = testServices();
    const owner = await guest(services);
    const other = await guest(services);
    await store(services, owner, "Exported");
    await store(services, other, "Foreign");
    const exported = await exportOwner(services, owner.id);
    const counts = Object.values(exported).map((rows) => rows.length);
    const rows = Object.values(await ownedRows(owner.id));
    expect(counts.reduce((sum, count) => sum + count)).toBe(rows.reduce((sum, count) => sum + count) + 1);
    expect(JSON.stringify(exported)).toContain("cv of Exported");
    expect(JSON.stringify(exported)).not.toContain("Foreign");
    expect(Object.keys(exported).length).toBeGreaterThan(ownerParts.flatMap(({ tables }) => tables).length);
  });
});

describe("mergeOwners", () => {
  it("gives all checks to one owner, keeps their ids, and a file that both had once", async () => {
    const { services } = testServices();
    const from = await guest(services);
    const into = await guest(services);
    const ids = [
      await store(services, from, "Both"),
      await store(services, into, "Both"),
      await store(services, from, "Mine"),
    ];
    const [double] = await storedFiles(from.id);
    await mergeOwners(services, { from: from.id, into: into.id });

    const checks = await listRecentChecks(services, into);
    expect(checks.map(({ id }) => id).sort()).toEqual([...ids].sort());
    for (const id of ids)
      expect((await getAnalysis(services, { ownerId: into.id, id })).assessment.cv.text).toMatch(/^cv of/);
    expect(await ownedRows(from.id)).toEqual({});
    expect(await ownedRows(into.id)).toMatchObject({
      files: 2,
      sessions: 1,
      analyses: 3,
      applications: 3,
      own_stages: 3,
    });
    expect(await ownedRows(into.id)).toMatchObject({ calendar_feeds: 1, tracker_settings: 1, application_tags: 3 });
    const query = readListQuery(new URLSearchParams({ q: "mine" }));
    expect((await listApplications(services, { ownerId: into.id, query })).rows).toHaveLength(1);
    expect(await env.DB.prepare("select id from owners where id = ?").bind(from.id).first()).toBeNull();
    expect(await services.files.get(double!)).toBeNull();
    for (const key of await storedFiles(into.id)) expect(await services.files.get(key)).not.toBeNull();
  });

  it("changes nothing when it fails half-way", async () => {
    const { services } = testServices();
    const from = await guest(services);
    await store(services, from, "Kept");
    const before = await ownedRows(from.id);
    await expect(mergeOwners(services, { from: from.id, into: "own_nobody" })).rejects.toThrow();
    expect(await ownedRows(from.id)).toEqual(before);
    for (const key of await storedFiles(from.id)) expect(await services.files.get(key)).not.toBeNull();
  });
});
