import { createExecutionContext, createMessageBatch, getQueueResult } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { getReviewProgress } from "~/analysis/get-review.server";
import type { Services } from "~/services.server";
import { analysed } from "../tests/support/analysed";
import { sameVerdict, scriptedModel } from "../tests/support/scripted-model";
import { testServices } from "../tests/support/test-services";
import { handleBatch } from "./queue";

async function deliver(services: Services, queue: string, ...bodies: unknown[]) {
  const messages = bodies.map((body, at) => ({ id: `m${at}`, timestamp: new Date(0), attempts: 1, body }));
  const batch = createMessageBatch(queue, messages);
  await handleBatch(services, batch);
  return getQueueResult(batch, createExecutionContext());
}

describe("a batch of messages", () => {
  it("deletes the files a message names, and does so twice without harm", async () => {
    const { services } = testServices();
    await services.files.put("files/a", new Uint8Array([1]));
    const message = { type: "file.delete", keys: ["files/a", "files/never-there"] };
    const result = await deliver(services, "careerflow-jobs", message, message);
    expect(await services.files.get("files/a")).toBeNull();
    expect(result.explicitAcks).toEqual(["m0", "m1"]);
  });

  it("retries only the message that failed", async () => {
    const { services } = testServices();
    const remove = async (keys: string[]) => {
      if (keys.includes("files/stuck")) throw new Error("R2 is away");
    };
    const result = await deliver(
      { ...services, files: { ...services.files, remove } },
      "careerflow-jobs",
      { type: "file.delete", keys: ["files/stuck"] },
      { type: "file.delete", keys: ["files/free"] },
    );
    expect(result.retryMessages).toEqual([{ msgId: "m0" }]);
    expect(result.explicitAcks).toEqual(["m1"]);
  });

  it("records what it cannot read and what is dead, without its content, and lets it go", async () => {
    const { services, lines } = testServices();
    const unreadable = await deliver(services, "careerflow-jobs", { type: "unheard", text: "Nguyễn" }, null);
    const dead = await deliver(services, "careerflow-dead", { type: "file.delete", keys: ["files/x"] });
    expect(unreadable.explicitAcks).toEqual(["m0", "m1"]);
    expect(dead.explicitAcks).toEqual(["m0"]);
    expect(lines).toHaveLength(3);
    expect(lines.join()).not.toMatch(/Nguyễn|files\/x/);
  });

  it("tells the owner of a dead review that it is unavailable", async () => {
    const { models } = scriptedModel(sameVerdict("met"));
    const { services } = testServices({ models });
    const { owner, id, sent } = await analysed(services);
    const result = await deliver(services, "careerflow-dead", ...sent);
    expect(result.explicitAcks).toEqual(["m0"]);
    const progress = await getReviewProgress(services, { ownerId: owner.id, analysisId: id });
    expect(progress).toMatchObject({ state: "unavailable", failure: "dead" });
    await deliver(services, "careerflow-jobs", ...sent);
    expect(await getReviewProgress(services, { ownerId: owner.id, analysisId: id })).toEqual(progress);
  });

  it("reviews what is waiting side by side, and retries a review that D1 failed under", async () => {
    const { models } = scriptedModel(sameVerdict("missing"));
    const { services } = testServices({ models });
    const [first, second] = [await analysed(services), await analysed(services)];
    const batch = () => Promise.reject(new Error("D1 is away"));
    const db = new Proxy(services.db, { get: (target, key) => (key === "batch" ? batch : Reflect.get(target, key)) });
    const failed = await deliver({ ...services, db }, "careerflow-jobs", ...first.sent);
    expect(failed.retryMessages).toEqual([{ msgId: "m0" }]);
    await deliver(services, "careerflow-jobs", ...first.sent, ...second.sent);
    for (const { owner, id } of [first, second]) {
      const progress = await getReviewProgress(services, { ownerId: owner.id, analysisId: id });
      expect(progress.state).toBe("done");
    }
  });
});
