import { getBuiltInReading } from "~/analysis/analyses.server";
import type { Assessment } from "~/analysis/assessment";
import { insertReview } from "~/analysis/reviews.server";
import { workersAiEmbedder } from "~/embedding/workers-ai-embedder.server";
import type { JobMessage } from "~/platform/queue.server";
import { vectorizeIndex } from "~/platform/vectorize.server";
import type { Services } from "~/services.server";
import { type FakeClock, fakeClock } from "../tests/support/fake-clock";
import { fakeVectorize } from "../tests/support/fake-vectorize";
import { handleBatch } from "../workers/queue";
import { type Adapter, faultyModels } from "./proving/faulty-models";
import { type FaultKind, faults } from "./proving/model-faults";
import { type Random, seededRandom } from "./proving/random";
import { openWorld, type PreparedAnalysis, prepareAnalyses } from "./proving/review-world";

/** From the message being taken to the review's end, in milliseconds. */
const longestReview = 12_000;
const runsOfEach = 200;
/** Model calls of a review, and its tries beyond the first. */
const mostCalls = 4 + 2;

type World = Awaited<ReturnType<typeof openWorld>>;
type Run = { kind: FaultKind; adapter: Adapter; analysis: PreparedAnalysis; random: Random };

const unhandled: string[] = [];
process.on("unhandledRejection", (error) => unhandled.push(String(error)));

/** Delivers a message as the queue does: twice at once now and then, and again what was to be retried. */
async function deliver(services: Services, message: JobMessage, copies: number): Promise<void> {
  for (let attempts = 1, waiting = copies; waiting > 0 && attempts <= 4; attempts += 1) {
    let retried = 0;
    const messages = Array.from({ length: waiting }, (_, at) => ({
      id: `m${at}`,
      timestamp: new Date(0),
      attempts,
      body: message,
      ack() {},
      retry() {
        retried += 1;
      },
    }));
    await handleBatch(services, { queue: "careerflow-jobs", messages } as unknown as MessageBatch);
    waiting = retried;
  }
}

function servicesFor(world: World, clock: FakeClock, { kind, adapter, random }: Run) {
  const healsAfter = random.below(4) === 0 ? random.below(3) : Number.POSITIVE_INFINITY;
  const { models, ai, calls, isPreparing } = faultyModels(clock, { kind, adapter, healsAfter, random });
  const vectors = vectorizeIndex(fakeVectorize(clock, { dimensions: 1024, indexed: ["owner", "document"] }).index);
  const lost = () => Promise.reject(new Error("VECTOR_QUERY_ERROR (code = 40041): internal error"));
  const services: Services = {
    ...world.services,
    now: clock.now,
    after: clock.after,
    models,
    passageEmbedder: workersAiEmbedder(ai, random.below(5) === 0 ? "@cf/removed/model" : "@cf/baai/bge-m3"),
    vectors: random.below(5) === 0 ? { ...vectors, query: lost, upsert: lost } : vectors,
  };
  return { services, calls, isPreparing, isHealed: healsAfter !== Number.POSITIVE_INFINITY };
}

/** One review that meets one fault. @returns what does not hold, in words */
async function prove(world: World, run: Run): Promise<string[]> {
  const { kind, analysis, random } = run;
  const { owner, analysisId, readingId } = analysis;
  let isPreparing = () => false;
  const clock = fakeClock(Date.UTC(2026, 10, 20, 9), () => world.isBusy() || isPreparing());
  const faulty = servicesFor(world, clock, run);
  const { services, calls, isHealed } = faulty;
  isPreparing = faulty.isPreparing;
  const isFresh = random.below(2) === 0;
  await world.d1.batch([
    world.d1.prepare("delete from reviews where analysis_id = ?").bind(analysisId),
    world.d1.prepare("delete from model_use"),
    world.d1.prepare("delete from model_days"),
    world.d1.prepare("delete from passages where reading_id = ?").bind(isFresh ? readingId : ""),
  ]);
  await insertReview(services, { ownerId: owner.id, analysisId });
  const began = clock.now();
  await clock.run(deliver(services, { type: "analysis.review", ownerId: owner.id, analysisId }, 1 + random.below(3)));
  const row = await world.d1.prepare("select * from reviews where analysis_id = ?").bind(analysisId).first();
  const { assessment: builtIn } = await getBuiltInReading(services, { ownerId: owner.id, id: analysisId });
  const wrong: string[] = [];
  const elapsed = clock.now() - began;
  if (elapsed > longestReview) wrong.push(`took ${elapsed} ms`);
  const end = row?.state === "done" ? "done" : String(row?.failure);
  const expected: readonly string[] = isHealed ? [...faults[kind].ends, "done"] : faults[kind].ends;
  if (row?.state !== "done" && row?.state !== "unavailable") wrong.push(`ended as ${row?.state}`);
  if (!expected.includes(end)) wrong.push(`is labelled ${end}`);
  if (calls() > mostCalls) wrong.push(`made ${calls()} model calls`);
  if (row?.runs !== 1) wrong.push(`ran ${row?.runs} times`);
  if (row?.counts !== 0) wrong.push("counts without being chosen");
  if (row?.state === "done") wrong.push(...wrongReading(builtIn, JSON.parse(String(row.assessment)), kind, isHealed));
  return wrong;
}

function wrongReading(builtIn: Assessment, review: Assessment, kind: FaultKind, isHealed: boolean): string[] {
  const ladder = ["missing", "partial", "met"];
  return review.requirements.flatMap(({ id, judgement }) => {
    const before = builtIn.requirements.find((item) => item.id === id)?.judgement;
    const step = ladder.indexOf(judgement.verdict) - ladder.indexOf(before?.verdict ?? "");
    const wrong: string[] = [];
    if (Math.abs(step) > 1) wrong.push(`moved ${id} by ${step}`);
    if (kind === "invented quotes" && !isHealed && step > 0) wrong.push(`raised ${id} by an invented quote`);
    for (const { start, end, quote } of judgement.evidence)
      if (builtIn.cv.text.slice(start, end) !== quote) wrong.push(`shows a quote of ${id} that is no span`);
    return wrong;
  });
}

/**
 * `npm run prove:models -- [--share S] [--seed N]`: 200 seeded reviews for each of 16 kinds of fault, on a clock that jumps, through the
 * queue's handler, the real adapters and D1. Prints how they ended as JSON. Exit 1 unless each ends within 12 s with an honest label.
 */
async function main(args: readonly string[]): Promise<void> {
  const option = (name: string, otherwise: number) => Number(args[args.indexOf(`--${name}`) + 1] ?? otherwise);
  const share = args.includes("--share") ? option("share", 1) : 1;
  const seed = args.includes("--seed") ? option("seed", 1) : 1;
  const world = await openWorld();
  const analyses = await prepareAnalyses(world.services, world.d1);
  const random = seededRandom(seed);
  const wrong: { kind: string; run: number; what: string[] }[] = [];
  const runs: Record<string, number> = {};
  for (const kind of Object.keys(faults) as FaultKind[]) {
    for (let run = 0; run < Math.ceil(runsOfEach * share); run += 1) {
      const adapter = random.pick(["workers-ai", "compatible"] as const);
      const what = await prove(world, { kind, adapter, analysis: random.pick(analyses), random });
      if (what.length > 0) wrong.push({ kind: `${kind} (${adapter})`, run, what });
      runs[kind] = (runs[kind] ?? 0) + 1;
    }
  }
  await world.close();
  process.stdout.write(`${JSON.stringify({ seed, runs, unhandled, wrong }, null, 2)}\n`);
  process.exit(wrong.length > 0 || unhandled.length > 0 ? 1 : 0);
}

await main(process.argv.slice(2));
