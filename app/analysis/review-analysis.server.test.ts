import { env } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { openGuest } from "~/account/open-guest.server";
import { ModelFailure } from "~/platform/models.server";
import { analysed } from "../../tests/support/analysed";
import { cvText, postingText } from "../../tests/support/sample-texts";
import { sameVerdict, scriptedModel } from "../../tests/support/scripted-model";
import { testServices } from "../../tests/support/test-services";
import { getAnalysis } from "./analyses.server";
import { analysisSchema } from "./analysis";
import { chooseReading } from "./choose-reading.server";
import { explain } from "./explain";
import { getReview, getReviewProgress } from "./get-review.server";
import { requestReviewAgain } from "./request-review.server";
import { reviewAnalysis } from "./review-analysis.server";

async function reviewRow(analysisId: string) {
  return env.DB.prepare("select * from reviews where analysis_id = ?").bind(analysisId).first();
}

async function spentOf(ownerId: string) {
  return env.DB.prepare("select * from model_use where owner_id = ?").bind(ownerId).first();
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
    const { owner, id, sent } = await analysed(services);
    expect(sent).toEqual([]);
    expect(await getReview(services, { ownerId: owner.id, analysisId: id, language: "en" })).toBeNull();
  });

  it("is marked as unavailable when the queue does not take the message", async () => {
    const { models } = scriptedModel(sameVerdict("met"));
    const { services } = testServices({ models, jobs: { send: () => Promise.reject(new Error("queue is away")) } });
    const { id } = await analysed(services, { jobs: services.jobs });
    expect(await reviewRow(id)).toMatchObject({ state: "unavailable", failure: "failed" });
  });

  it("is asked for when the analysis turns out to have been stored although D1 said nothing", async () => {
    const { models } = scriptedModel(sameVerdict("met"));
    const { services } = testServices({ models });
    const batch = async (statements: Parameters<typeof services.db.batch>[0]) => {
      await services.db.batch(statements);
      throw new Error("connection lost");
    };
    const db = new Proxy(services.db, { get: (target, key) => (key === "batch" ? batch : Reflect.get(target, key)) });
    const { owner } = await openGuest(services, services.random.secret());
    const { sent, message } = await analysed({ ...services, db }, { owner });
    expect(sent).toEqual([{ type: "analysis.review", ...message }]);
  });

  it("has one effect, however often and however close together its message comes", async () => {
    const { models, calls } = scriptedModel(sameVerdict("missing"));
    const { services } = testServices({ models });
    const { owner, id, message } = await analysed(services);
    await Promise.all([1, 2, 3].map(() => reviewAnalysis(services, message)));
    const [row, asked, spent] = [await reviewRow(id), calls.length, await spentOf(owner.id)];
    await reviewAnalysis(services, message);
    expect(await reviewRow(id)).toEqual(row);
    expect(calls).toHaveLength(asked);
    expect(await spentOf(owner.id)).toEqual(spent);
    expect(row?.runs).toBe(1);
  });

  it("counts tokens and neurons for the analysis, the owner and the day", async () => {
    const { models, calls } = scriptedModel(sameVerdict("missing"));
    const { services } = testServices({ models });
    const { owner, id, message } = await analysed(services);
    await reviewAnalysis(services, message);
    const usage = { input_tokens: 1_000 * calls.length, output_tokens: 100 * calls.length, neurons: 8 * calls.length };
    expect(await reviewRow(id)).toMatchObject(usage);
    expect(await spentOf(owner.id)).toMatchObject({ day: "2026-11-20", tokens: 1_100 * calls.length, ...usage });
    const day = await env.DB.prepare("select * from model_days where day = '2026-11-20'").first();
    expect(day?.tokens).toBeGreaterThanOrEqual(1_100 * calls.length);
  });

  it("costs nothing the second time", async () => {
    const { models, calls } = scriptedModel(sameVerdict("missing"));
    const { services } = testServices({ models });
    const first = await analysed(services);
    await reviewAnalysis(services, first.message);
    const [asked, spent] = [calls.length, await spentOf(first.owner.id)];
    const again = await analysed(services, { owner: first.owner });
    await reviewAnalysis(services, again.message);
    expect(again.id).not.toBe(first.id);
    expect(calls).toHaveLength(asked);
    expect(await spentOf(first.owner.id)).toEqual(spent);
    expect(await reviewRow(again.id)).toMatchObject({ state: "done", input_tokens: 0, neurons: 0 });
    expect((await reviewRow(again.id))?.assessment).toEqual((await reviewRow(first.id))?.assessment);

    const other = await analysed(services);
    await reviewAnalysis(services, other.message);
    expect(calls.length).toBeGreaterThan(asked);
  });

  it.each([
    ["cap_owner", { owner: 500, all: 1_000_000 }],
    ["cap_all", { owner: 1_000_000, all: 500 }],
  ])("does not pass a daily cap: %s", async (failure, modelCaps) => {
    const { models, calls } = scriptedModel(sameVerdict("met"));
    const { services } = testServices({ models, modelCaps });
    const { owner, id, message } = await analysed(services);
    await reviewAnalysis(services, message);
    expect(await reviewRow(id)).toMatchObject({ state: "unavailable", failure });
    expect(calls).toEqual([]);
    expect((await spentOf(owner.id))?.tokens ?? 0).toBe(0);
  });

  it("says why there is none, and can be tried again", async () => {
    const { models } = scriptedModel(sameVerdict("missing"));
    const busy = { ...models, ask: () => Promise.reject(new ModelFailure("quota")) };
    const { services } = testServices({ models: busy });
    const { owner, id, message } = await analysed(services);
    await reviewAnalysis(services, message);
    const analysis = { ownerId: owner.id, analysisId: id };
    expect(await getReviewProgress(services, analysis)).toMatchObject({ state: "unavailable", failure: "quota" });

    await requestReviewAgain({ ...services, models }, analysis);
    expect(await getReviewProgress(services, analysis)).toMatchObject({ state: "queued", failure: null });
    await reviewAnalysis({ ...services, models }, message);
    expect(await getReviewProgress(services, analysis)).toMatchObject({ state: "done" });
    await requestReviewAgain({ ...services, models }, analysis);
    expect(await getReviewProgress(services, analysis)).toMatchObject({ state: "done" });
  });

  it("is called late when it has not come for two minutes", async () => {
    const { models } = scriptedModel(sameVerdict("met"));
    const { services, clock } = testServices({ models });
    const { owner, id } = await analysed(services);
    clock.now += 121_000;
    const progress = await getReviewProgress(services, { ownerId: owner.id, analysisId: id });
    expect(progress).toMatchObject({ state: "unavailable", failure: "late" });
  });

  it("can be taken up again when D1 fails under it", async () => {
    const { models } = scriptedModel(sameVerdict("missing"));
    const { services } = testServices({ models });
    const { id, message } = await analysed(services);
    const batch = () => Promise.reject(new Error("D1 is away"));
    const db = new Proxy(services.db, { get: (target, key) => (key === "batch" ? batch : Reflect.get(target, key)) });
    await expect(reviewAnalysis({ ...services, db }, message)).rejects.toThrow("D1 is away");
    expect(await reviewRow(id)).toMatchObject({ state: "queued" });
    await reviewAnalysis(services, message);
    expect(await reviewRow(id)).toMatchObject({ state: "done", runs: 2 });
  });
});

describe("the two readings", () => {
  async function reviewed() {
    const { models } = scriptedModel(sameVerdict("missing"));
    const { services } = testServices({ models });
    const { owner, id, message } = await analysed(services);
    await reviewAnalysis(services, message);
    return { services, analysis: { ownerId: owner.id, analysisId: id }, owner, id };
  }

  it("are shown verdict by verdict where they differ, in words of one language", async () => {
    const { services, analysis } = await reviewed();
    const review = await getReview(services, { ...analysis, language: "vi" });
    const change = review?.result?.changes[0];
    expect(change?.builtIn.verdict).not.toBe(change?.review.verdict);
    expect(change?.why).toBe("Câu này cho thấy điều đó.");
    expect(review?.result?.counts).toBe("built-in");
    expect(review?.result?.totals.review).toBeLessThan(review?.result?.totals.builtIn ?? 0);
  });

  it("are chosen between by their owner, there and back, everywhere the number shows", async () => {
    const { services, analysis, owner, id } = await reviewed();
    const read = () => getAnalysis(services, { ownerId: owner.id, id });
    const total = async () => (await env.DB.prepare("select total from analyses where id = ?").bind(id).first())?.total;
    const before = (await read()).assessment;
    await chooseReading(services, { ...analysis, reading: "review" });
    const after = (await read()).assessment;
    expect(after.engine).toBe("ai-review");
    expect(analysisSchema.safeParse(explain(after, "vi")).success).toBe(true);
    expect(after.total).toBeLessThan(before.total ?? 0);
    expect(await total()).toBe(after.total);
    await chooseReading(services, { ...analysis, reading: "built-in" });
    expect((await read()).assessment).toEqual(before);
    expect(await total()).toBe(before.total);
  });

  it("are nobody else's to choose or to see, and cannot be chosen before there are two", async () => {
    const { services, analysis } = await reviewed();
    const other = await analysed(services);
    const foreign = { ...analysis, ownerId: other.owner.id };
    await expect(chooseReading(services, { ...foreign, reading: "review" })).rejects.toThrow("not_found");
    await expect(getReviewProgress(services, foreign)).rejects.toThrow("not_found");
    expect(await getReview(services, { ...foreign, language: "en" })).toBeNull();
    const waiting = { ownerId: other.owner.id, analysisId: other.id };
    await expect(chooseReading(services, { ...waiting, reading: "review" })).rejects.toThrow("review.not_done");
  });
});

describe("what is sent and logged", () => {
  it("is no name, address or number of the person, and no text in the log", async () => {
    const { models, calls } = scriptedModel(sameVerdict("met"));
    const { services, lines } = testServices({ models });
    const { message } = await analysed(services);
    await reviewAnalysis(services, message);
    const sent = calls.map(({ system, prompt }) => system + prompt).join();
    for (const hidden of ["Hartwig", "lena.hartwig", "5550"]) expect(sent).not.toContain(hidden);
    for (const line of [...cvText.split("\n"), ...postingText.split("\n")])
      if (line.length > 10) expect(lines.join()).not.toContain(line);
  });
});
