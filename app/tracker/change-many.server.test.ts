import { describe, expect, it } from "vitest";
import { testServices } from "../../tests/support/test-services";
import { guestAccess, storedEvents, track } from "../../tests/support/tracked";
import { getApplication } from "./applications.server";
import { changeMany } from "./change-many.server";
import { listMatching } from "./list-matching.server";
import { moveApplication } from "./move-application.server";
import { readAll, readChange, readChosen } from "./read-change";

async function three() {
  const { services } = testServices();
  const access = await guestAccess(services);
  const ids = [
    await track(services, access, { tags: ["Remote"] }),
    await track(services, access),
    await track(services, access),
  ];
  const chosen = ids.map((id) => ({ id, sequence: 1 }));
  return { services, access, ids, chosen, owner: { ownerId: access.owner.id, actor: access.actor } };
}

describe("a change of many applications", () => {
  it("moves those the rules allow, each by its own event, and leaves those that were moved meanwhile", async () => {
    const { services, ids, chosen, owner } = await three();
    await moveApplication(services, { ...owner, id: ids[2]!, to: "offer", sequence: 1, note: null });
    const change = { kind: "move" as const, to: "applied" };
    expect(await changeMany(services, { ...owner, chosen, change })).toBe(2);
    const stages = await Promise.all(ids.map(async (id) => (await getApplication(services, { ...owner, id })).stage));
    expect(stages).toEqual(["applied", "applied", "offer"]);
    expect(await storedEvents(ids[0]!)).toHaveLength(2);
    const accepted = { kind: "move" as const, to: "accepted" };
    const again = ids.map((id) => ({ id, sequence: 2 }));
    expect(await changeMany(services, { ...owner, chosen: again, change: accepted })).toBe(1);
  });

  it("reaches all that a list lets through, but not what was changed since it was shown", async () => {
    const { services, clock } = testServices();
    const access = await guestAccess(services);
    const owner = { ownerId: access.owner.id, actor: access.actor };
    const ids: string[] = [];
    for (let number = 0; number < 120; number += 1) ids.push(await track(services, access, { priority: 3 }));
    await track(services, access, { priority: 1 });
    await track(services, await guestAccess(services), { priority: 3 });
    const form = { all: "/applications?priority=3&sort=title", seenAt: String(clock.now), count: "120" };
    clock.now += 1000;
    await moveApplication(services, { ...owner, id: ids[7]!, to: "applied", sequence: 1, note: null });
    const all = readAll((name) => form[name as keyof typeof form] ?? "")!;
    const chosen = await listMatching(services, { ownerId: owner.ownerId, ...all });
    expect(chosen).toHaveLength(119);
    expect(await changeMany(services, { ...owner, chosen, change: { kind: "move", to: "withdrawn" } })).toBe(119);
    expect((await getApplication(services, { ...owner, id: ids[7]! })).stage).toBe("applied");
  });

  it("adds a tag once, whatever its case", async () => {
    const { services, ids, chosen, owner } = await three();
    const change = { kind: "tag" as const, tag: "remote" };
    await changeMany(services, { ...owner, chosen, change });
    await changeMany(services, { ...owner, chosen, change });
    const tags = await Promise.all(ids.map(async (id) => (await getApplication(services, { ...owner, id })).tags));
    expect(tags).toEqual([["Remote"], ["remote"], ["remote"]]);
  });

  it("touches nothing of another owner", async () => {
    const { services, ids, chosen } = await three();
    const other = await guestAccess(services);
    for (const change of [
      { kind: "move" as const, to: "applied" },
      { kind: "tag" as const, tag: "x" },
      { kind: "priority" as const, priority: 3 as const },
      { kind: "delete" as const },
    ]) {
      const missed = changeMany(services, { ownerId: other.owner.id, actor: other.actor, chosen, change });
      await expect(missed).rejects.toMatchObject({ status: 404 });
    }
    for (const id of ids) expect(await storedEvents(id)).toHaveLength(1);
  });

  it("is read from a form, or is none", () => {
    const form = (values: Record<string, string>) => (name: string) => values[name] ?? "";
    expect(readChange(form({ kind: "tag", tag: " a, b " }))).toEqual({ kind: "tag", tag: "a b" });
    expect(readChange(form({ kind: "priority", priority: "8" }))).toBeNull();
    expect(readChange(form({ kind: "explode" }))).toBeNull();
    expect(readAll(form({ all: "/applications", seenAt: "soon", count: "1" }))).toBeNull();
    expect(readAll(form({ seenAt: "1", count: "1" }))).toBeNull();
    expect(readChosen(["app_1:2", "app_1:3", "x", "app_2:-1", 5])).toEqual([{ id: "app_1", sequence: 3 }]);
  });
});
