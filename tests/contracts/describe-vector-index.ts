import { expect, it } from "vitest";
import type { StoredVector, VectorIndex } from "~/platform/vectors.server";

type Subject = {
  index: VectorIndex;
  dimensions: number;
  /** brings what the index needs beside itself for these vectors to be stored */
  register(vectors: StoredVector[]): Promise<void>;
  /** waits until every write shows */
  settle(): Promise<void>;
};

let made = 0;

/** What every adapter of the VectorIndex port must keep. `open` gives an empty index. */
export function describeVectorIndex(open: () => Promise<Subject>): void {
  /** A vector that points mostly along one axis. */
  function along(dimensions: number, axis: number, tilt = 0): Float32Array {
    const values = new Float32Array(dimensions);
    values[axis] = 1;
    values[axis + 1] = tilt;
    return values;
  }

  async function filled() {
    const subject = await open();
    const { dimensions } = subject;
    made += 1;
    const id = (name: string) => `psg_${made}_${name}`;
    const [mine, theirs] = [`own_a${made}`, `own_b${made}`];
    const vectors: StoredVector[] = [
      { id: id("near"), ownerId: mine, documentId: `rdg_1${made}`, values: along(dimensions, 0, 0.1) },
      { id: id("less"), ownerId: mine, documentId: `rdg_1${made}`, values: along(dimensions, 0, 0.9) },
      { id: id("far"), ownerId: mine, documentId: `rdg_1${made}`, values: along(dimensions, 5) },
      { id: id("other"), ownerId: mine, documentId: `rdg_2${made}`, values: along(dimensions, 0) },
      { id: id("foreign"), ownerId: theirs, documentId: `rdg_3${made}`, values: along(dimensions, 0) },
    ];
    await subject.register(vectors);
    await subject.index.upsert(vectors);
    await subject.settle();
    const ask = async (documents: number[], limit = 10) => {
      const documentIds = documents.map((number) => `rdg_${number}${made}`);
      const hits = await subject.index.query({ ownerId: mine, documentIds, values: along(dimensions, 0), limit });
      return hits.map((hit) => ({ ...hit, id: hit.id.split("_")[2] }));
    };
    return { ...subject, id, mine, ask, along };
  }

  it("finds the nearest of a document first, with their cosine", async () => {
    const { ask } = await filled();
    const hits = await ask([1]);
    expect(hits.map(({ id }) => id)).toEqual(["near", "less", "far"]);
    expect(hits[0]?.similarity).toBeCloseTo(1 / Math.hypot(1, 0.1), 4);
    expect(hits[2]?.similarity).toBeCloseTo(0, 4);
  });

  it("gives no more than asked for", async () => {
    const { ask } = await filled();
    expect(await ask([1], 2)).toHaveLength(2);
  });

  it("looks only into the documents asked for, and never into another owner's", async () => {
    const { ask } = await filled();
    expect((await ask([2])).map(({ id }) => id)).toEqual(["other"]);
    expect(await ask([3])).toEqual([]);
    expect((await ask([1, 2, 3])).map(({ id }) => id)).toEqual(["other", "near", "less", "far"]);
  });

  it("replaces a vector of the same id", async () => {
    const { index, settle, ask, id, mine, along: to, dimensions } = await filled();
    await index.upsert([{ id: id("near"), ownerId: mine, documentId: `rdg_1${made}`, values: to(dimensions, 9) }]);
    await settle();
    expect((await ask([1])).map((hit) => hit.id)[0]).toBe("less");
    expect(await ask([1])).toHaveLength(3);
  });

  it("forgets what is removed, and does not mind what is not there", async () => {
    const { index, settle, ask, id } = await filled();
    await index.remove([id("near"), "psg_never"]);
    await settle();
    expect((await ask([1])).map((hit) => hit.id)).toEqual(["less", "far"]);
  });

  it("stores and removes more than one call may hold", async () => {
    const subject = await open();
    made += 1;
    const vectors = Array.from({ length: 1_100 }, (_, at) => ({
      id: `psg_${made}_${at}`,
      ownerId: `own_c${made}`,
      documentId: `rdg_9${made}`,
      values: along(subject.dimensions, at % 8),
    }));
    await subject.register(vectors);
    await subject.index.upsert(vectors);
    await subject.settle();
    const query = {
      ownerId: `own_c${made}`,
      documentIds: [`rdg_9${made}`],
      values: along(subject.dimensions, 0),
      limit: 100,
    };
    expect(await subject.index.query(query)).toHaveLength(100);
    await subject.index.remove(vectors.map(({ id }) => id));
    await subject.settle();
    expect(await subject.index.query(query)).toEqual([]);
  });
}
