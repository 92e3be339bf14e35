import { env } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { openGuest } from "~/account/open-guest.server";
import type { JobMessage } from "~/platform/queue.server";
import type { Services } from "~/services.server";
import { cvText, postingText } from "../../tests/support/sample-texts";
import { sameVerdict, scriptedModel } from "../../tests/support/scripted-model";
import { testServices } from "../../tests/support/test-services";
import { getAnalysis } from "./analyses.server";
import { reviewAnalysis } from "./review-analysis.server";
import { startAnalysis } from "./start-analysis.server";

/** A guest's analysis, and the messages that storing it sent. */
async function analysed(services: Services) {
  const { owner } = await openGuest(services, services.random.secret());
  const sent: JobMessage[] = [];
  const recording = { ...services, jobs: { send: async (message: JobMessage) => void sent.push(message) } };
  const texts = { cv: { kind: "text" as const, text: cvText }, posting: { kind: "text" as const, text: postingText } };
  const id = await startAnalysis(recording, { sender: { owner }, key: services.random.secret(), ...texts });
  return { owner, id, sent, message: { ownerId: owner.id, analysisId: id } };
}

async function reviewRow(analysisId: string) {
  return env.DB.prepare("select * from reviews where analysis_id = ?").bind(analysisId).first();
}

describe("the review of an analysis", () => {
  it("is asked for by a message of ids alone when the analysis is stored, and stored as a second reading", async () => {
    const { models, calls } = scriptedModel(sameVerdict("missing"));
    const { services } = testServices({ models });
    const { owner, id, sent, message } = await analysed(services);
    expect(sent).toEqual([{ type: "analysis.review", ...message }]);
    const before = await getAnalysis(services, { ownerId: owner.id, id });

    await reviewAnalysis(services, message);
    const row = await reviewRow(id);
    expect(row).toMatchObject({ state: "done", step: "finished", failure: null, model: "scripted", counts: 0 });
    expect(row?.answered).toBe(row?.asked);
    expect(calls.length).toBeLessThanOrEqual(4);
    const reviewed = JSON.parse(String(row?.assessment));
    expect(reviewed.engine).toBe("ai-review");
    expect(reviewed.total).toBeLessThan(before.assessment.total ?? 0);
    expect(await getAnalysis(services, { ownerId: owner.id, id })).toEqual(before);
  });

  it("is not asked for where no model is bound", async () => {
    const { services } = testServices();
    const { id, sent } = await analysed(services);
    expect(sent).toEqual([]);
    expect(await reviewRow(id)).toBeNull();
  });
});
