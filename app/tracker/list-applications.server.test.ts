import { env } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { openDatabase } from "~/platform/db.server";
import { countRows } from "../../scripts/bench/count-rows";
import { seedApplications } from "../../scripts/bench/seed-applications";
import { makeFields } from "../../tests/support/make-application";
import { testServices } from "../../tests/support/test-services";
import { guestAccess, track } from "../../tests/support/tracked";
import { editApplication } from "./edit-application.server";
import { listApplications, listTags } from "./list-applications.server";
import { readListQuery, writeListQuery } from "./list-query";

type Services = ReturnType<typeof testServices>["services"];

/** The titles on all pages of an address, and how many pages there were. */
async function titles(services: Services, ownerId: string, address: string): Promise<string[]> {
  let query = readListQuery(new URLSearchParams(address));
  const found: string[] = [];
  for (let page = 0; page < 30; page += 1) {
    const { rows, next } = await listApplications(services, { ownerId, query });
    found.push(...rows.map(({ title }) => title));
    if (!next) return found;
    query = readListQuery(new URLSearchParams(writeListQuery({ ...query, after: next })));
  }
  throw new Error("The list has no end.");
}

describe("the table's pages", () => {
  it.each([
    "",
    "sort=changed&order=asc",
    "sort=title",
    "sort=company&order=desc",
    "sort=priority",
    "sort=applied",
    "sort=applied&order=asc",
    "sort=deadline",
    "sort=deadline&order=desc",
    "sort=match",
    "q=ky",
    "q=ky&order=asc",
    "q=ky&sort=title",
    "tag=remote",
    "tag=remote&sort=company",
    "stage=saved",
  ])("%s holds each application once, and none of another owner", async (address) => {
    const { services } = testServices();
    const ids = [services.random.id("own"), services.random.id("own")];
    for (const owner of ids) await seedApplications(env.DB, { owner, count: 180, sessionHash: owner });
    const found = await titles(services, ids[0]!, address);
    expect(new Set(found).size).toBe(found.length);
    const expected = { q: 36, tag: 108, stage: 20 }[address.match(/^(q|tag|stage)/)?.[0] ?? ""] ?? 180;
    expect(found).toHaveLength(expected);
  });

  it("come in the order that is asked for", async () => {
    const { services } = testServices();
    const access = await guestAccess(services);
    for (const [title, deadlineOn] of [
      ["Đầu bếp", "2026-12-02"],
      ["Ăn uống", null],
      ["driver", "2026-12-01"],
      ["Zookeeper", null],
    ] as const) {
      await track(services, access, { title, deadlineOn });
    }
    const ownerId = access.owner.id;
    expect(await titles(services, ownerId, "sort=title")).toEqual(["Ăn uống", "Đầu bếp", "driver", "Zookeeper"]);
    expect((await titles(services, ownerId, "sort=deadline")).slice(0, 2)).toEqual(["driver", "Đầu bếp"]);
  });

  it("read fewer than 200 rows of D1, deep in the list too", async () => {
    const { services } = testServices();
    const owner = "own_00000000000000000000000000000009";
    await seedApplications(env.DB, { owner, count: 1500, sessionHash: owner });
    const counted = countRows(env.DB);
    const counting = { ...services, db: openDatabase(counted.d1) };
    for (const address of [
      "",
      "sort=title",
      "sort=deadline",
      "sort=match",
      "stage=applied",
      "q=dai+duong",
      "tag=remote",
    ]) {
      let query = readListQuery(new URLSearchParams(address));
      for (let page = 1; page <= 3; page += 1) {
        counted.reset();
        await listTags(counting, owner);
        const { next } = await listApplications(counting, { ownerId: owner, query });
        expect(counted.rows(), `${address} page ${page}`).toBeLessThan(200);
        query = { ...query, after: next };
      }
    }
  });
});

describe("the search", () => {
  async function searched() {
    const { services } = testServices();
    const access = await guestAccess(services);
    const id = await track(services, access, {
      title: "Chuyên viên Đối ngoại",
      company: "Công ty Hòa Bình",
      tags: ["ưu tiên", "Đà Nẵng"],
      notes: "Hỏi chị Thúy về lương",
    });
    await track(services, access, { title: "Data Engineer" });
    return { services, id, ownerId: access.owner.id };
  }

  it.each(["doi ngoai", "ĐỐI NGOẠI", "đối", "hoa binh", "hoà", "da nang", "thuy", "chuyen vien hoa", "ngo"])(
    "finds %s, with and without diacritics, from the begin of a word",
    async (typed) => {
      const { services, ownerId } = await searched();
      expect(await titles(services, ownerId, `q=${encodeURIComponent(typed)}`)).toEqual(["Chuyên viên Đối ngoại"]);
    },
  );

  it.each([
    '"',
    "NOT",
    "owner:own",
    "a* OR b",
    "NEAR(x y)",
    "'; drop table applications",
    "title : data",
    "^",
    "(",
    "*",
  ])("takes %s for words, not for a query", async (typed) => {
    const { services, ownerId } = await searched();
    await expect(titles(services, ownerId, `q=${encodeURIComponent(typed)}`)).resolves.toEqual(expect.any(Array));
  });

  it("follows an edit, and a tag that is taken away", async () => {
    const { services, ownerId, id } = await searched();
    const fields = makeFields({ title: "Kế toán trưởng", tags: ["gấp"] });
    await editApplication(services, { ownerId, id, version: 1, fields });
    expect(await titles(services, ownerId, "q=doi")).toEqual([]);
    expect(await titles(services, ownerId, "q=ke+toan")).toEqual(["Kế toán trưởng"]);
    expect(await titles(services, ownerId, `tag=${encodeURIComponent("ưu tiên")}`)).toEqual([]);
    expect(await listTags(services, ownerId)).toEqual(["gấp"]);
    const late = editApplication(services, { ownerId, id, version: 1, fields });
    await expect(late).rejects.toMatchObject({ code: "application.conflict", status: 409 });
  });
});

describe("an address", () => {
  it.each([
    "after=nonsense",
    "after=app_00000000000000000000000000000000.x&sort=match",
    "sort=nothing",
    "order=up",
    "priority=9",
    "mode=moon",
    "stage=stg_no",
    "column=no&columns=1",
    `q=${"x".repeat(3000)}`,
  ])("%s is read without an error", async (address) => {
    const { services } = testServices();
    const access = await guestAccess(services);
    const query = readListQuery(new URLSearchParams(address));
    await expect(listApplications(services, { ownerId: access.owner.id, query })).resolves.toEqual({
      rows: [],
      next: null,
    });
  });
});
