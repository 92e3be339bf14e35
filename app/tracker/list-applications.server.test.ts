import { env } from "cloudflare:test";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { openDatabase } from "~/platform/db.server";
import { countRows } from "../../scripts/bench/count-rows";
import { seedApplications } from "../../scripts/bench/seed-applications";
import { makeFields } from "../../tests/support/make-application";
import { testServices } from "../../tests/support/test-services";
import { guestAccess, track } from "../../tests/support/tracked";
import { editApplication } from "./edit-application.server";
import { listApplications, listTags } from "./list-applications.server";
import { isFound, maxSortable, readListQuery, writeListQuery } from "./list-query";
import { moveApplication } from "./move-application.server";
import { contacts } from "./tables.server";

type Services = ReturnType<typeof testServices>["services"];

/** The titles on all pages of an address, and how many pages there were. */
async function titles(services: Services, ownerId: string, address: string): Promise<string[]> {
  let query = readListQuery(new URLSearchParams(address));
  const found: string[] = [];
  for (let page = 0; page < 30; page += 1) {
    const page = await listApplications(services, { ownerId, query });
    found.push(...page.rows.map(({ title }) => title));
    if (!page.next) return found;
    query = readListQuery(new URLSearchParams(writeListQuery({ ...page.query, after: page.next })));
  }
  throw new Error("The list has no end.");
}

/** Every filter with every other, so that each way to find a page is taken. */
const filters = ["", "stage=saved"]
  .flatMap((chosen) => [chosen, `${chosen}&priority=3`])
  .flatMap((chosen) => [chosen, `${chosen}&mode=remote`])
  .flatMap((chosen) => [chosen, `${chosen}&tag=remote`])
  .flatMap((chosen) => [chosen, `${chosen}&q=ky`]);

const orders = ["changed", "title", "company", "priority", "applied", "deadline", "match"].flatMap((sort) => [
  `sort=${sort}&order=asc`,
  `sort=${sort}&order=desc`,
]);

/** What an address asks for, found without any index. */
function fits(address: string): string {
  const asked = new URLSearchParams(address);
  return [
    asked.has("stage") ? "stage = 'saved'" : "1",
    asked.has("priority") ? "priority = 3" : "1",
    asked.has("mode") ? "work_mode = 'remote'" : "1",
    asked.has("tag") ? "tags like '%\"remote\"%'" : "1",
    asked.has("q") ? "title like 'Kỹ %'" : "1",
  ].join(" and ");
}

describe("the table's pages", () => {
  it("hold, for every filter and order, each application that fits once, and none of another owner", async () => {
    const { services } = testServices();
    const ids = [services.random.id("own"), services.random.id("own")];
    for (const owner of ids) await seedApplications(env.DB, { owner, count: 300, sessionHash: owner });
    for (const filter of filters) {
      const select = `select title from applications where owner_id = ? and ${fits(filter)}`;
      const { results } = await env.DB.prepare(select).bind(ids[0]!).all();
      const expected = results.map(({ title }) => String(title)).sort();
      for (const order of orders) {
        const found = await titles(services, ids[0]!, `${filter}&${order}`);
        expect(found.sort(), `${filter}&${order}`).toEqual(expected);
      }
    }
  }, 60_000);

  it("come, for every filter, in the order of the whole list, or newest first where that is said", async () => {
    const { services } = testServices();
    const owner = services.random.id("own");
    await seedApplications(env.DB, { owner, count: 300, sessionHash: owner });
    for (const order of orders) {
      const whole = await titles(services, owner, order);
      for (const filter of filters) {
        const address = `${filter}&${order}`;
        const query = readListQuery(new URLSearchParams(address));
        const { unsorted } = await listApplications(services, { ownerId: owner, query });
        const found = await titles(services, owner, address);
        const newest = await titles(services, owner, `${filter}&sort=added`);
        expect(found, address).toEqual(unsorted ? newest : whole.filter((title) => found.includes(title)));
        expect(unsorted, address).toBe(isFound(query) && found.length > maxSortable);
      }
    }
  }, 60_000);

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
    for (const address of filters.flatMap((filter) => orders.map((order) => `${filter}&${order}`))) {
      let query = readListQuery(new URLSearchParams(address));
      for (let page = 1; page <= 5; page += 1) {
        counted.reset();
        await listTags(counting, owner);
        const { next, query: answered } = await listApplications(counting, { ownerId: owner, query });
        expect(counted.rows(), `${address} page ${page}`).toBeLessThan(200);
        query = { ...answered, after: next };
        if (!next) break;
      }
    }
  }, 60_000);
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
    const person = { name: "Đặng Thị Mỹ", role: "Trưởng phòng", email: "my.dang@example.com" };
    const of = { id: services.random.id("con"), ownerId: access.owner.id, applicationId: id, createdAt: 0 };
    await services.db.insert(contacts).values({ ...person, ...of });
    await track(services, access, { title: "Data Engineer" });
    return { services, id, ownerId: access.owner.id };
  }

  it.each([
    ...["doi ngoai", "ĐỐI NGOẠI", "đối", "hoa binh", "hoà", "da nang", "uu tien", "thuy", "chuyen vien hoa", "ngo"],
    ...["đặng", "dang thi", "truong phong", "my.dang@example.com", "doi dang"],
  ])("finds %s, with and without diacritics, from the begin of a word", async (typed) => {
    const { services, ownerId } = await searched();
    expect(await titles(services, ownerId, `q=${encodeURIComponent(typed)}`)).toEqual(["Chuyên viên Đối ngoại"]);
  });

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

  it("follows contacts as they are changed and removed", async () => {
    const { services, ownerId } = await searched();
    await services.db.update(contacts).set({ name: "Lê Hồng Ân", email: null }).where(eq(contacts.ownerId, ownerId));
    expect(await titles(services, ownerId, "q=dang")).toEqual([]);
    expect(await titles(services, ownerId, "q=hong+an")).toHaveLength(1);
    await services.db.delete(contacts).where(eq(contacts.ownerId, ownerId));
    expect(await titles(services, ownerId, "q=hong+an")).toEqual([]);
    expect(await titles(services, ownerId, "q=doi+ngoai")).toHaveLength(1);
  });

  it("together with choices follows moves and edits, and takes a tag for what it is", async () => {
    const { services } = testServices();
    const access = await guestAccess(services);
    const place = { ownerId: access.owner.id, actor: access.actor };
    const id = await track(services, access, {
      stage: "applied",
      title: "Tagged",
      tags: ['a "b"', "Gấp"],
      workMode: "on_site",
    });
    await track(services, access, { title: "Tagged too", tags: ["a b", "gấp!"], priority: 3 });
    const found = (address: string) => titles(services, place.ownerId, address);
    expect(await found(`q=tagged&tag=${encodeURIComponent('a "b"')}`)).toEqual(["Tagged"]);
    expect(await found(`tag=${encodeURIComponent("Gấp")}&priority=2&mode=on_site`)).toEqual(["Tagged"]);
    expect(await found(`tag=${encodeURIComponent("gấp!")}&priority=2`)).toEqual([]);
    await moveApplication(services, { ...place, id, to: "no_response", sequence: 1, note: null });
    expect(await found("q=tagged&stage=no_response")).toEqual(["Tagged"]);
    expect(await found("q=tagged&stage=saved")).toEqual(["Tagged too"]);
    expect(await found("q=stagesaved")).toEqual([]);
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
    const page = listApplications(services, { ownerId: access.owner.id, query });
    await expect(page).resolves.toMatchObject({ rows: [], next: null });
  });
});
