import { env } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { openGuest } from "~/account/open-guest.server";
import type { Services } from "~/services.server";
import { makeAssessment } from "../../tests/support/make-assessment";
import { testServices } from "../../tests/support/test-services";
import { getAnalysis, listRecentChecks } from "./analyses.server";
import { saveAnalysis } from "./save-analysis.server";

const cvText = "Nguyễn Văn Ánh, kế toán";
const postingText = "We look for an accountant";

async function newOwner(services: Services) {
  return (await openGuest(services, services.random.secret())).owner;
}

function submission(ownerId: string, changes: Partial<Parameters<typeof saveAnalysis>[1]> = {}) {
  const assessment = makeAssessment({ cvText, postingText });
  const cv = { kind: "upload" as const, bytes: new TextEncoder().encode(cvText) };
  return { ownerId, key: "form-1", name: "cv.txt", cv, source: postingText, assessment, ...changes };
}

async function rowCounts(ownerId: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const tables = ["files", "cvs", "cv_versions", "readings", "postings", "requirement_sets", "analyses"];
  for (const table of tables) {
    const row = await env.DB.prepare(`select count(*) as count from ${table} where owner_id = ?`).bind(ownerId).first();
    counts[table] = Number(row?.count);
  }
  return counts;
}

async function storedKeys(): Promise<string[]> {
  return (await env.FILES.list()).objects.map(({ key }) => key);
}

describe("saveAnalysis", () => {
  it("gives back the assessment that was stored, and its bytes", async () => {
    const { services } = testServices();
    const { id: ownerId } = await newOwner(services);
    const id = await saveAnalysis(services, submission(ownerId));
    const stored = await getAnalysis(services, { ownerId, id });
    expect(stored.assessment).toEqual(makeAssessment({ cvText, postingText }));
    const row = await env.DB.prepare("select key, sha256 from files where owner_id = ?").bind(ownerId).first();
    expect(await services.files.get(String(row?.key))).toEqual(new TextEncoder().encode(cvText));
    expect(row?.key).not.toContain(row?.sha256);
  });

  it("stores one submission once, however often it is sent", async () => {
    const { services } = testServices();
    const owner = await newOwner(services);
    const first = await saveAnalysis(services, submission(owner.id));
    const again = await Promise.all([1, 2, 3].map(() => saveAnalysis(services, submission(owner.id))));
    expect(again).toEqual([first, first, first]);
    expect(await listRecentChecks(services, owner)).toHaveLength(1);
  });

  it("stores one file for submissions of the same bytes that arrive together", async () => {
    const { services } = testServices();
    const { id: ownerId } = await newOwner(services);
    const before = await storedKeys();
    await Promise.all(["a", "b", "c"].map((key) => saveAnalysis(services, submission(ownerId, { key }))));
    expect(await rowCounts(ownerId)).toMatchObject({ files: 1, cvs: 1, cv_versions: 1, readings: 1, analyses: 3 });
    expect((await storedKeys()).length - before.length).toBe(1);
  });

  it("makes another version of the CV of that name when the bytes differ", async () => {
    const { services } = testServices();
    const { id: ownerId } = await newOwner(services);
    await saveAnalysis(services, submission(ownerId));
    const cv = { kind: "upload" as const, bytes: new TextEncoder().encode(`${cvText}, 2026`) };
    await saveAnalysis(services, submission(ownerId, { key: "form-2", cv }));
    expect(await rowCounts(ownerId)).toMatchObject({ files: 2, cvs: 1, cv_versions: 2, postings: 1, analyses: 2 });
  });

  it("leaves neither rows nor a file when the batch fails", async () => {
    const { services } = testServices();
    const { id: ownerId } = await newOwner(services);
    const before = await storedKeys();
    let tries = 0;
    const db = withBatch(services, () => {
      tries += 1;
      return Promise.reject(new Error("disk full"));
    });
    await expect(saveAnalysis({ ...services, db }, submission(ownerId))).rejects.toThrow("disk full");
    expect(tries).toBe(1);
    expect(Object.values(await rowCounts(ownerId)).every((count) => count === 0)).toBe(true);
    expect(await storedKeys()).toEqual(before);
  });

  it("keeps the file when the batch was committed but its answer was lost", async () => {
    const { services } = testServices();
    const { id: ownerId } = await newOwner(services);
    const lossy = withBatch(services, async (run) => {
      await run();
      throw new Error("connection lost");
    });
    const id = await saveAnalysis({ ...services, db: lossy }, submission(ownerId));
    const row = await env.DB.prepare("select key from files where owner_id = ?").bind(ownerId).first();
    expect(await services.files.get(String(row?.key))).not.toBeNull();
    expect((await getAnalysis(services, { ownerId, id })).cvName).toBe("cv.txt");
  });

  it("refuses a document that no row can hold", async () => {
    const { services } = testServices();
    const { id: ownerId } = await newOwner(services);
    const assessment = makeAssessment({ cvText: "ẵ".repeat(700_000), postingText });
    await expect(saveAnalysis(services, submission(ownerId, { assessment }))).rejects.toThrow("cv.too_complex");
  });
});

describe("getAnalysis", () => {
  it("does not find another owner's analysis", async () => {
    const { services } = testServices();
    const mine = await newOwner(services);
    const other = await newOwner(services);
    const id = await saveAnalysis(services, submission(mine.id));
    await expect(getAnalysis(services, { ownerId: other.id, id })).rejects.toThrow("not_found");
    expect(await listRecentChecks(services, other)).toEqual([]);
  });
});

/** The same database, whose batch goes through `around`. */
function withBatch(services: Services, around: (run: () => Promise<unknown>) => Promise<unknown>): Services["db"] {
  return new Proxy(services.db, {
    get(db, name) {
      if (name !== "batch") return Reflect.get(db, name, db);
      return (statements: Parameters<typeof db.batch>[0]) => around(() => db.batch(statements));
    },
  });
}
