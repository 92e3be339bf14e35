import { describe, expect, it } from "vitest";
import { AppError } from "~/platform/app-error";
import { testServices } from "../../tests/support/test-services";
import { guestAccess, storedEvents, track } from "../../tests/support/tracked";
import { getApplication, listOwnStages } from "./applications.server";
import { addStage, removeStage } from "./change-stages.server";
import { moveApplication } from "./move-application.server";
import { standingEvents } from "./stage-event";
import { undoMove } from "./undo-move.server";

async function oneApplication() {
  const { services, clock } = testServices();
  const access = await guestAccess(services);
  const id = await track(services, access);
  const owner = { ownerId: access.owner.id, actor: access.actor };
  return { services, clock, access, id, ...owner, move: { ...owner, id, note: null } };
}

function codes(results: PromiseSettledResult<unknown>[]): string[] {
  return results.map((result) => {
    if (result.status === "fulfilled") return "moved";
    if (result.reason instanceof AppError) return `${result.reason.status} ${result.reason.code}`;
    throw result.reason;
  });
}

describe("moveApplication", () => {
  it("adds an event with time, from, to, note and actor, and fills the applied date", async () => {
    const { services, clock, move, ownerId, id } = await oneApplication();
    clock.now = Date.UTC(2026, 10, 25, 8);
    expect(await moveApplication(services, { ...move, to: "applied", sequence: 1, note: "by e-mail" })).toBe(2);
    expect((await storedEvents(id)).at(-1)).toMatchObject({
      sequence: 2,
      kind: "moved",
      from_stage: "saved",
      to_stage: "applied",
      note: "by e-mail",
      actor: ownerId,
      at: clock.now,
    });
    expect(await getApplication(services, { ownerId, id })).toMatchObject({
      stage: "applied",
      stageSince: clock.now,
      sequence: 2,
      appliedOn: "2026-11-25",
    });
  });

  it("lets one of 50 moves at the same moment win and tells each other one that it came too late", async () => {
    const { services, move, ownerId, id } = await oneApplication();
    const targets = ["applied", "screening", "interviewing", "offer", "withdrawn"];
    const moves = Array.from({ length: 50 }, (_, number) =>
      moveApplication(services, { ...move, to: targets[number % targets.length]!, sequence: 1 }),
    );
    const outcome = codes(await Promise.allSettled(moves)).sort();
    expect(outcome).toEqual([...Array(49).fill("409 application.conflict"), "moved"]);
    const events = await storedEvents(id);
    expect(events.map(({ sequence }) => sequence)).toEqual([1, 2]);
    const { stage, sequence } = await getApplication(services, { ownerId, id });
    expect([stage, sequence]).toEqual([events[1]!.to_stage, 2]);
  });

  it("leaves no gap and no double when 50 people move on from whatever they see", async () => {
    const { services, move, ownerId, id } = await oneApplication();
    const stages = ["applied", "screening", "interviewing", "offer"];
    const movers = Array.from({ length: 50 }, async (_, number) => {
      const { sequence } = await getApplication(services, { ownerId, id });
      return moveApplication(services, { ...move, to: stages[number % stages.length]!, sequence });
    });
    const moved = (await Promise.allSettled(movers)).filter(({ status }) => status === "fulfilled").length;
    const events = await storedEvents(id);
    expect(events.map(({ sequence }) => sequence)).toEqual(Array.from({ length: moved + 1 }, (_, i) => i + 1));
    for (const [index, event] of events.entries()) {
      expect(event.from_stage).toBe(index === 0 ? null : events[index - 1]!.to_stage);
    }
  });

  it("keeps to the table of rules", async () => {
    const { services, move, id } = await oneApplication();
    const refused = moveApplication(services, { ...move, to: "accepted", sequence: 1 });
    await expect(refused).rejects.toMatchObject({ code: "application.move_refused", status: 422 });
    expect(await storedEvents(id)).toHaveLength(1);
  });

  it("does not find another owner's application, and no stage of another owner", async () => {
    const { services, move, id } = await oneApplication();
    const other = await guestAccess(services);
    const foreign = { ...move, ownerId: other.owner.id, actor: other.actor };
    const missed = moveApplication(services, { ...foreign, to: "applied", sequence: 1 });
    await expect(missed).rejects.toMatchObject({ status: 404 });
    const stage = await addStage(services, {
      ownerId: other.owner.id,
      key: "stage",
      fields: { name: "Theirs", color: "teal", after: "applied" },
    });
    await expect(moveApplication(services, { ...move, to: stage, sequence: 1 })).rejects.toBeInstanceOf(AppError);
    expect(await storedEvents(id)).toHaveLength(1);
  });
});

describe("undoMove", () => {
  it("takes the last move back by an event of its own, with the date that the move filled in", async () => {
    const { services, move, ownerId, actor, id } = await oneApplication();
    await moveApplication(services, { ...move, to: "applied", sequence: 1 });
    expect(await undoMove(services, { ownerId, actor, id, sequence: 2 })).toBe(3);
    expect(await getApplication(services, { ownerId, id })).toMatchObject({ stage: "saved", appliedOn: null });
    const events = await storedEvents(id);
    expect(events.at(-1)).toMatchObject({ kind: "undone", from_stage: "applied", to_stage: "saved", undoes: 2 });
    const told = events.map(({ sequence, kind, undoes }) => ({ sequence, kind, undoes }) as never);
    expect(standingEvents(told)).toHaveLength(1);
  });

  it("leaves an applied date that the person has set", async () => {
    const { services, access, ownerId, actor, move } = await oneApplication();
    const id = await track(services, access, { appliedOn: "2026-11-01" });
    await moveApplication(services, { ...move, id, to: "applied", sequence: 1 });
    await undoMove(services, { ownerId, actor, id, sequence: 2 });
    expect(await getApplication(services, { ownerId, id })).toMatchObject({ appliedOn: "2026-11-01" });
  });

  it("undoes once, and nothing where nothing was moved", async () => {
    const { services, move, ownerId, actor, id } = await oneApplication();
    const undo = (sequence: number) => undoMove(services, { ownerId, actor, id, sequence });
    await expect(undo(1)).rejects.toMatchObject({ code: "application.nothing_to_undo" });
    await moveApplication(services, { ...move, to: "applied", sequence: 1 });
    const outcome = codes(await Promise.allSettled(Array.from({ length: 50 }, () => undo(2))));
    expect(outcome.filter((one) => one === "moved")).toHaveLength(1);
    expect(outcome.filter((one) => one === "409 application.conflict")).toHaveLength(49);
    await expect(undo(3)).rejects.toMatchObject({ code: "application.nothing_to_undo" });
  });
});

describe("removeStage", () => {
  it("moves its applications by events, and never leaves one behind", async () => {
    const { services, move, ownerId, actor, id } = await oneApplication();
    const fields = { name: "Thi viết", color: "blue" as const, after: "applied" as const };
    const stage = await addStage(services, { ownerId, key: "stage", fields });
    await moveApplication(services, { ...move, to: stage, sequence: 1 });
    await expect(removeStage(services, { ownerId, actor, id: stage, to: null })).rejects.toMatchObject({
      code: "stage.in_use",
    });
    await removeStage(services, { ownerId, actor, id: stage, to: "screening" });
    expect(await getApplication(services, { ownerId, id })).toMatchObject({ stage: "screening", sequence: 3 });
    const [kept] = await listOwnStages(services, ownerId);
    expect(kept).toMatchObject({ name: "Thi viết", removedAt: services.now() });
    const back = undoMove(services, { ownerId, actor, id, sequence: 3 });
    await expect(back).rejects.toMatchObject({ code: "application.nothing_to_undo" });
    expect(await storedEvents(id)).toHaveLength(3);
  });

  it("does not strand an application that is moved in at the same moment", async () => {
    const { services, access, move, ownerId, actor } = await oneApplication();
    const stage = await addStage(services, {
      ownerId,
      key: "stage",
      fields: { name: "X", color: "blue", after: "applied" },
    });
    const ids = await Promise.all(Array.from({ length: 10 }, () => track(services, access)));
    await Promise.allSettled([
      ...ids.map((id) => moveApplication(services, { ...move, id, to: stage, sequence: 1 })),
      removeStage(services, { ownerId, actor, id: stage, to: "applied" }),
    ]);
    const [kept] = await listOwnStages(services, ownerId);
    const stages = await Promise.all(ids.map(async (id) => (await getApplication(services, { ownerId, id })).stage));
    expect(kept?.removedAt === null || !stages.includes(stage)).toBe(true);
  });
});
