import { env } from "cloudflare:test";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openGuest } from "~/account/open-guest.server";
import type { Access } from "~/account/owner";
import { eraseOwner } from "~/owner-lifecycle.server";
import type { Services } from "~/services.server";
import { makeFields } from "../../tests/support/make-application";
import { anyTracked, makeTracked } from "../../tests/support/make-tracked";
import { ownedRows } from "../../tests/support/owned-rows";
import { testServices } from "../../tests/support/test-services";
import { listOwnStages } from "./applications.server";
import { editApplication } from "./edit-application.server";
import { importApplications } from "./import-applications.server";
import { planImportOf } from "./import-file.server";
import { chosenApplications } from "./import-plan";
import { getImport, listImports } from "./imports.server";
import { moveApplication } from "./move-application.server";
import { ownStages } from "./tables.server";
import { listTracked } from "./tracked-applications.server";
import { writeTrackerFile } from "./tracker-file";
import { undoImport } from "./undo-import.server";

const guest = (services: Services) => openGuest(services, services.random.secret());

function importAll(services: Services, sender: Access, titles: string[], key = "key"): Promise<string> {
  const imported = titles.map((title) => makeTracked({ fields: makeFields({ title }) }));
  const submission = `${key} ${titles}`;
  return importApplications(services, { sender, submission, fileName: "list.csv", stages: [], imported });
}

async function applicationIds(ownerId: string): Promise<string[]> {
  const { results } = await env.DB.prepare("select id from applications where owner_id = ? order by search_id")
    .bind(ownerId)
    .all();
  return results.map(({ id }) => String(id));
}

async function exported(services: Services, ownerId: string): Promise<string> {
  return writeTrackerFile(await listOwnStages(services, ownerId), await listTracked(services, ownerId));
}

async function importText(services: Services, sender: Access, text: string): Promise<string> {
  const plan = await planImportOf(services, { ownerId: sender.owner.id, text, chosen: null });
  const imported = chosenApplications(plan, new Set(plan.rows.map(({ line }) => line)));
  expect(plan.rows.flatMap(({ problems }) => problems)).toEqual([]);
  return importApplications(services, {
    sender,
    submission: services.random.secret(),
    fileName: "tracker.json",
    stages: plan.stages,
    imported,
  });
}

describe("an import", () => {
  it("stores every application with a history that begins with it", async () => {
    const { services, clock } = testServices();
    const access = await guest(services);
    const id = await importAll(services, access, ["Kế toán", "Data Engineer"]);
    const [first] = await listTracked(services, access.owner.id);
    expect(first).toMatchObject({ fields: { title: "Kế toán" }, stage: "saved", createdAt: clock.now });
    expect(first?.events).toEqual([
      expect.objectContaining({ sequence: 1, kind: "created", to: "saved", at: clock.now }),
    ]);
    expect(await getImport(services, { ownerId: access.owner.id, id })).toMatchObject({
      count: 2,
      left: 2,
      changed: 0,
    });
  });

  it("of ten thousand applications is stored in one go", async () => {
    const { services } = testServices();
    const access = await guest(services);
    const titles = Array.from({ length: 10_000 }, (_, order) => `Vị trí ${order}`);
    await importAll(services, access, titles);
    expect(await ownedRows(access.owner.id)).toMatchObject({ applications: 10_000, stage_events: 10_000 });
  }, 30_000);

  it("that is sent twice, even at once, is one import", async () => {
    const { services } = testServices();
    const access = await guest(services);
    const ids = await Promise.all([1, 2, 3].map(() => importAll(services, access, ["Dev"])));
    expect(new Set(ids).size).toBe(1);
    expect(await ownedRows(access.owner.id)).toMatchObject({ applications: 1, import_batches: 1 });
    expect(await importAll(services, access, ["Dev", "Ops"])).not.toBe(ids[0]);
  });

  it("of nothing is refused", async () => {
    const { services } = testServices();
    const access = await guest(services);
    await expect(importAll(services, access, [])).rejects.toMatchObject({ code: "import.nothing" });
  });

  it("names the owner's own applications as duplicates, and nobody else's", async () => {
    const { services } = testServices();
    const [access, other] = [await guest(services), await guest(services)];
    await importAll(services, access, ["Kỹ sư dữ liệu"]);
    const text = "title,company\nky su du lieu,NORDLICHT HANDEL";
    const plan = (ownerId: string | null) => planImportOf(services, { ownerId, text, chosen: null });
    const [id] = await applicationIds(access.owner.id);
    expect((await plan(access.owner.id)).rows[0]?.duplicate).toEqual({ kind: "known", id });
    expect((await plan(other.owner.id)).rows[0]?.duplicate).toBeNull();
    expect((await plan(null)).rows[0]?.duplicate).toBeNull();
  });

  it.each([
    ["", "import.empty"],
    ["title,company", "import.empty"],
    ["{}", "import.unreadable"],
    ["[1,2]", "import.unreadable"],
    [`title\n${"a\n".repeat(10_001)}`, "import.too_many_rows"],
    ["x".repeat(6 * 1024 * 1024), "import.too_large"],
  ])("of what is no list is refused", async (text, code) => {
    const { services } = testServices();
    await expect(planImportOf(services, { ownerId: null, text, chosen: null })).rejects.toMatchObject({ code });
  });
});

describe("undoing an import", () => {
  it("finds nothing changed right after it, though the clock went on while it was stored", async () => {
    let moment = Date.UTC(2026, 10, 20, 9);
    const { services } = testServices({ now: () => (moment += 1) });
    const access = await guest(services);
    const id = await importAll(services, access, ["Kế toán", "Data Engineer"]);
    expect(await getImport(services, { ownerId: access.owner.id, id })).toMatchObject({ changed: 0, left: 2 });
  });

  it("takes back all of it and nothing else, once", async () => {
    const { services, clock } = testServices();
    const access = await guest(services);
    const ownerId = access.owner.id;
    await importAll(services, access, ["Stays"], "earlier");
    clock.now += 1000;
    const id = await importAll(services, access, ["Goes", "Goes too"]);
    await undoImport(services, { ownerId, id });
    expect((await listTracked(services, ownerId)).map(({ fields }) => fields.title)).toEqual(["Stays"]);
    expect((await listImports(services, ownerId)).map(({ undoneAt }) => undoneAt)).toEqual([clock.now, null]);
    await expect(undoImport(services, { ownerId, id })).rejects.toMatchObject({ code: "import.undone" });
    expect(await importAll(services, access, ["Goes", "Goes too"])).not.toBe(id);
  });

  it("is refused as a whole when one application was moved or edited since, with how many", async () => {
    const { services, clock } = testServices();
    const access = await guest(services);
    const ownerId = access.owner.id;
    const id = await importAll(services, access, ["A", "B", "C"]);
    const [a, b] = await applicationIds(ownerId);
    clock.now += 1000;
    await moveApplication(services, { ownerId, actor: access.actor, id: a!, to: "applied", sequence: 1, note: null });
    await editApplication(services, { ownerId, id: b!, version: 1, fields: makeFields({ title: "B2" }) });
    const refused = expect.objectContaining({ code: "import.changed", values: { count: 2 } });
    await expect(undoImport(services, { ownerId, id })).rejects.toEqual(refused);
    expect(await ownedRows(ownerId)).toMatchObject({ applications: 3 });
    expect(await getImport(services, { ownerId, id })).toMatchObject({ changed: 2, undoneAt: null });
    expect(await importAll(services, access, ["A", "B", "C"])).toBe(id);
  });

  it("races with a change: one of them wins, whole", async () => {
    const { services, clock } = testServices();
    const access = await guest(services);
    const ownerId = access.owner.id;
    for (let round = 0; round < 10; round += 1) {
      const id = await importAll(services, access, ["A", "B"], `race-${round}`);
      const [first] = (await applicationIds(ownerId)).slice(-2);
      clock.now += 1000;
      const move = { ownerId, actor: access.actor, id: first!, to: "applied", sequence: 1, note: null };
      const [undone, moved] = await Promise.allSettled([
        undoImport(services, { ownerId, id }),
        moveApplication(services, move),
      ]);
      expect([undone.status, moved.status].sort()).toEqual(["fulfilled", "rejected"]);
      expect((await getImport(services, { ownerId, id })).left).toBe(undone.status === "fulfilled" ? 0 : 2);
    }
  });

  it("of another owner's import is not found", async () => {
    const { services } = testServices();
    const [access, other] = [await guest(services), await guest(services)];
    const id = await importAll(services, access, ["A"]);
    const foreign = { ownerId: other.owner.id, id };
    await expect(undoImport(services, foreign)).rejects.toMatchObject({ code: "not_found" });
    await expect(getImport(services, foreign)).rejects.toMatchObject({ code: "not_found" });
    expect(await ownedRows(access.owner.id)).toMatchObject({ applications: 1 });
  });
});

describe("the JSON file", () => {
  it("brings everything back after the tracker was erased: the same file again", async () => {
    const { services } = testServices();
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyTracked(["saved", "applied", "own-1", "rejected"]), { minLength: 1, maxLength: 4 }),
        async (all) => {
          const first = await guest(services);
          const stages = [
            { ref: "own-1", name: "Bài tập", color: "blue", after: "screening", removedAt: null },
            { ref: "own-2", name: "Cũ", color: "grey", after: "offer", removedAt: 1000 },
          ] as const;
          const file = { sender: first, submission: "key", fileName: "a.json", stages: [...stages], imported: all };
          await importApplications(services, file);
          const before = await exported(services, first.owner.id);
          await eraseOwner(services, first.owner.id);
          const second = await guest(services);
          await importText(services, second, before);
          expect(await exported(services, second.owner.id)).toBe(before);
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);

  it("keeps an own stage that is there already, and brings one that is not", async () => {
    const { services } = testServices();
    const access = await guest(services);
    const stage = { id: "stg_mine", name: "Bài tập", color: "pink", after: "screening", position: 1 } as const;
    await services.db.insert(ownStages).values({ ...stage, ownerId: access.owner.id, createdAt: 0, removedAt: null });
    const other = await guest(services);
    const stages = ["Bài tập", "Gặp sếp"].map((name, order) => {
      return { ref: `own-${order + 1}`, name, color: "blue" as const, after: "screening" as const, removedAt: null };
    });
    const imported = [makeTracked({ stage: "own-1" }), makeTracked({ stage: "own-2" })];
    await importApplications(services, { sender: other, submission: "k", fileName: "f", stages, imported });
    await importText(services, access, await exported(services, other.owner.id));
    const own = await listOwnStages(services, access.owner.id);
    expect(own.map(({ name, color }) => [name, color])).toEqual([
      ["Bài tập", "pink"],
      ["Gặp sếp", "blue"],
    ]);
    expect((await listTracked(services, access.owner.id)).map((each) => each.stage)).toEqual(own.map(({ id }) => id));
  });
});
