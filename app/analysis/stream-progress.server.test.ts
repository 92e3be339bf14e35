import { describe, expect, it } from "vitest";
import { analysed } from "../../tests/support/analysed";
import { sameVerdict, scriptedModel } from "../../tests/support/scripted-model";
import { testServices } from "../../tests/support/test-services";
import { reviewAnalysis } from "./review-analysis.server";
import { streamProgress } from "./stream-progress.server";

async function waiting() {
  const { models } = scriptedModel(sameVerdict("missing"));
  const base = testServices({ models });
  const after = (milliseconds: number, callBack: () => void) => {
    base.clock.now += milliseconds;
    const timer = setTimeout(callBack, 1);
    return () => clearTimeout(timer);
  };
  const services = { ...base.services, after };
  const { owner, id, message } = await analysed(services);
  const reader = streamProgress(services, { ownerId: owner.id, analysisId: id }).getReader();
  const decoder = new TextDecoder();
  const next = async () => {
    const { value, done } = await reader.read();
    return done ? null : decoder.decode(value);
  };
  return { services, message, next };
}

describe("the stream of a review's progress", () => {
  it("tells each change once, ends with the review and closes", async () => {
    const { services, message, next } = await waiting();
    expect(await next()).toMatch(/^data: \{"state":"queued".*\}\n\n$/);
    await reviewAnalysis({ ...services, after: () => () => {} }, message);
    expect(await next()).toContain('"state":"done"');
    expect(await next()).toBeNull();
  });

  it("lets the browser come back when nothing changes for long", async () => {
    const { next } = await waiting();
    await next();
    expect(await next()).toBeNull();
  });
});
