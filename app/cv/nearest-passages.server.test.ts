import { env } from "cloudflare:test";
import { beforeEach, describe, expect, it } from "vitest";
import { getBuiltInReading } from "~/analysis/analyses.server";
import { deleteAnalysis } from "~/analysis/delete-analysis.server";
import { workersAiEmbedder } from "~/embedding/workers-ai-embedder.server";
import { eraseOwner, mergeOwners } from "~/owner-lifecycle.server";
import type { JobMessage } from "~/platform/queue.server";
import { vectorizeIndex } from "~/platform/vectorize.server";
import type { VectorIndex } from "~/platform/vectors.server";
import { analysed } from "../../tests/support/analysed";
import { fakeVectorize } from "../../tests/support/fake-vectorize";
import { fakeWorkersAi } from "../../tests/support/fake-workers-ai";
import { testServices } from "../../tests/support/test-services";
import { nearestPassages } from "./nearest-passages.server";

const sql = "Very good SQL with PostgreSQL";

/** Services on a Vectorize and a Workers AI of the documented kind, and a CV in them. */
async function stored() {
  const embedded: string[] = [];
  const ai = fakeWorkersAi("@cf/none/none", () => Promise.reject(new Error("not asked")));
  const embedder = workersAiEmbedder(ai, "@cf/baai/bge-m3");
  const passageEmbedder: typeof embedder = {
    ...embedder,
    embed(texts, kind) {
      if (kind === "passage") embedded.push(...texts);
      return embedder.embed(texts, kind);
    },
  };
  const sent: JobMessage[] = [];
  const base = testServices({ passageEmbedder, jobs: { send: async (message) => void sent.push(message) } });
  const fake = fakeVectorize({ now: base.services.now }, { dimensions: 1024, indexed: ["owner", "document"] });
  const services = { ...base.services, vectors: vectorizeIndex(fake.index) };
  const { owner, id } = await analysed(services);
  const { readingId, assessment } = await getBuiltInReading(services, { ownerId: owner.id, id });
  const reading = { ownerId: owner.id, readingId, cv: assessment.cv };
  const ask = async (vectors: VectorIndex = services.vectors) => {
    const [numbers = []] = await nearestPassages({ ...services, vectors }, { reading, queries: [sql], limit: 5 });
    return numbers
      .map((number) => reading.cv.passages[number])
      .map((passage) => passage && reading.cv.text.slice(passage.start, passage.end));
  };
  return { ...base, services, owner, id, reading, ask, fake, embedded, sent };
}

beforeEach(() => env.DB.prepare("delete from passages").run());

describe("nearestPassages", () => {
  it("searches a fresh CV by the vectors in hand, and later by the index, with the same answer", async () => {
    const { ask, clock, embedded, reading } = await stored();
    const first = await ask();
    expect(first.join()).toContain("Wrote SQL for PostgreSQL");
    expect(embedded).toHaveLength(reading.cv.passages.length);
    clock.now += 60_000;
    expect(await ask()).toEqual(first);
    expect(embedded).toHaveLength(reading.cv.passages.length);
  });

  it("finds nothing, rather than something wrong, while the index does not show the vectors yet", async () => {
    const { ask } = await stored();
    await ask();
    expect(await ask()).toEqual([]);
  });

  it("embeds no name and no address of the person", async () => {
    const { ask, embedded } = await stored();
    await ask();
    for (const hidden of ["Hartwig", "lena.hartwig", "5550"]) expect(embedded.join()).not.toContain(hidden);
  });

  it("does not count hits that D1 knows as another's or not at all", async () => {
    const { ask, services } = await stored();
    await ask();
    const query = async () => [{ id: "psg_of_another", similarity: 1 }];
    expect(await ask({ ...services.vectors, query })).toEqual([]);
  });

  it("stores vectors again that an index did not take", async () => {
    const { ask, services, clock, fake } = await stored();
    const upsert = () => Promise.reject(new Error("VECTOR_UPSERT_ERROR (code = 40041): internal error"));
    const first = await ask({ ...services.vectors, upsert });
    expect(first).not.toEqual([]);
    expect(fake.lasting()).toEqual([]);
    await ask();
    expect(fake.lasting()).not.toEqual([]);
    clock.now += 60_000;
    expect(await ask()).toEqual(first);
  });
});

describe("vectors", () => {
  it("go with the check that they belong to", async () => {
    const { ask, services, owner, id, fake } = await stored();
    await ask();
    await deleteAnalysis(services, { ownerId: owner.id, id });
    expect(fake.lasting()).toEqual([]);
  });

  it("stay while another check stands on the same CV", async () => {
    const { ask, services, owner, id, fake } = await stored();
    await analysed(services, { owner });
    await ask();
    const before = fake.lasting();
    await deleteAnalysis(services, { ownerId: owner.id, id });
    expect(fake.lasting()).toEqual(before);
  });

  it("go with their owner, by the queue where the index is away", async () => {
    const { ask, services, owner, fake, sent } = await stored();
    await ask();
    const remove = () => Promise.reject(new Error("Vectorize is away"));
    const ids = fake.lasting();
    await eraseOwner({ ...services, vectors: { ...services.vectors, remove } }, owner.id);
    const message = sent.find(({ type }) => type === "vector.delete");
    expect(message).toMatchObject({ ids: expect.arrayContaining(ids) });
    await services.vectors.remove(ids);
    expect(fake.lasting()).toEqual([]);
  });

  it("do not outlive a CV that is deleted while they are on their way", async () => {
    const { ask, services, owner, fake } = await stored();
    const upsert: VectorIndex["upsert"] = async (vectors) => {
      await eraseOwner(services, owner.id);
      await services.vectors.upsert(vectors);
    };
    await ask({ ...services.vectors, upsert });
    expect(fake.lasting()).toEqual([]);
  });

  it("are made anew for the owner that a CV is given to", async () => {
    const { ask, services, owner, fake, reading, clock } = await stored();
    await ask();
    const { owner: into } = await analysed(services);
    await mergeOwners(services, { from: owner.id, into: into.id });
    expect(fake.lasting()).toEqual([]);
    const moved = { ...reading, ownerId: into.id };
    await nearestPassages(services, { reading: moved, queries: [sql], limit: 5 });
    clock.now += 60_000;
    const [numbers] = await nearestPassages(services, { reading: moved, queries: [sql], limit: 5 });
    expect(numbers).not.toEqual([]);
  });
});
