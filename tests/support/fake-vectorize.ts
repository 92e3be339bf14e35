import { cosine } from "~/embedding/cosine";
import type { FakeClock } from "./fake-clock";

type Stored = { values: Float32Array; metadata: Record<string, unknown>; from: number; until: number };
type Filter = Record<string, string | { $in: string[] }>;
type Options = { topK?: number; returnMetadata?: string; returnValues?: boolean; filter?: Filter };
type Given = { id: string; values: Iterable<number>; metadata?: Record<string, unknown> };

/** The limits that Vectorize documents, and how it words what passes them. */
const limits = { topK: 100, topKWithMetadata: 50, batch: 1000, idBytes: 64, filterBytes: 2048 };
/** Writes and deletes show after some seconds. */
const delay = 5_000;

function refuse(code: number, words: string): never {
  throw new Error(`VECTOR_ERROR (code = ${code}): ${words}`);
}

/** A Vectorize index of `dimensions` with metadata indexes on the given fields, on the clock of the test. */
export function fakeVectorize(
  clock: Pick<FakeClock, "now">,
  { dimensions, indexed }: { dimensions: number; indexed: string[] },
) {
  const stored = new Map<string, Stored[]>();
  const bytes = (text: string) => new TextEncoder().encode(text).length;

  function check(values: ArrayLike<number>): void {
    if (values.length !== dimensions)
      refuse(40006, `invalid vector, expected ${dimensions} dimensions, and got ${values.length} dimensions`);
  }

  /** A value of an index is known by its first 64 bytes; a field without an index matches nothing. */
  function matches(metadata: Stored["metadata"], filter: Filter): boolean {
    return Object.entries(filter).every(([field, wanted]) => {
      if (!indexed.includes(field)) return false;
      const values = typeof wanted === "string" ? [wanted] : wanted.$in;
      return values.some((value) => String(metadata[field]).slice(0, 64) === value.slice(0, 64));
    });
  }

  const index = {
    async upsert(vectors: Given[]) {
      if (vectors.length > limits.batch) refuse(40010, `too many vectors, at most ${limits.batch}`);
      for (const { id, values, metadata = {} } of vectors) {
        if (bytes(id) > limits.idBytes) refuse(40008, "vector id is too long");
        const list = Float32Array.from(values);
        check(list);
        for (const earlier of stored.get(id) ?? []) earlier.until = Math.min(earlier.until, clock.now() + delay);
        const version = { values: list, metadata, from: clock.now() + delay, until: Number.POSITIVE_INFINITY };
        stored.set(id, [...(stored.get(id) ?? []), version]);
      }
      return { mutationId: `mutation-${clock.now()}` };
    },
    async query(
      vector: ArrayLike<number>,
      { topK = 5, returnMetadata = "none", returnValues = false, filter = {} }: Options,
    ) {
      const most = returnValues || returnMetadata === "all" ? limits.topKWithMetadata : limits.topK;
      if (topK < 1 || topK > most) refuse(40025, `topK must be between 1 and ${most}`);
      if (bytes(JSON.stringify(filter)) > limits.filterBytes) refuse(40022, "filter is too large");
      check(vector);
      const wanted = Float32Array.from(vector);
      const hits = [...stored].flatMap(([id, versions]) =>
        versions
          .filter(({ from, until }) => from <= clock.now() && clock.now() < until)
          .filter(({ metadata }) => matches(metadata, filter))
          .map(({ values }) => ({ id, score: cosine(wanted, values) })),
      );
      const best = hits.sort((a, b) => b.score - a.score).slice(0, topK);
      return { matches: best, count: best.length };
    },
    async deleteByIds(ids: string[]) {
      if (ids.length > limits.batch) refuse(40010, `too many ids, at most ${limits.batch}`);
      for (const id of ids) {
        for (const version of stored.get(id) ?? []) version.until = Math.min(version.until, clock.now() + delay);
      }
      return { mutationId: `mutation-${clock.now()}` };
    },
  };
  return {
    index: index as unknown as Pick<VectorizeIndex, "upsert" | "query" | "deleteByIds">,
    /** ids that will still be there when every write shows */
    lasting: () =>
      [...stored].filter(([, list]) => list.some(({ until }) => until === Number.POSITIVE_INFINITY)).map(([id]) => id),
  };
}
