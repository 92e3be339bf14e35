import type { VectorIndex } from "./vectors.server";

/** Vectorize takes at most this many vectors or ids in one call. */
const batchLimit = 1000;

/** A filter is at most 2,048 bytes of JSON; an id of ours takes about 40. */
const documentsPerQuery = 40;

/**
 * Vectorize with metadata indexes on `owner` and `document` (one namespace for each owner would pass the number of namespaces).
 * Its writes show after some seconds, its deletes too.
 */
export function vectorizeIndex(index: Pick<VectorizeIndex, "upsert" | "query" | "deleteByIds">): VectorIndex {
  return {
    async upsert(vectors) {
      for (const batch of batches(vectors)) {
        await index.upsert(
          batch.map(({ id, ownerId, documentId, values }) => ({
            id,
            values,
            metadata: { owner: ownerId, document: documentId },
          })),
        );
      }
    },
    async query({ ownerId, documentIds, values, limit }) {
      const { matches } = await index.query(values, {
        topK: limit,
        returnMetadata: "none",
        filter: { owner: ownerId, document: { $in: documentIds.slice(0, documentsPerQuery) } },
      });
      return matches.map(({ id, score }) => ({ id, similarity: score }));
    },
    async remove(ids) {
      for (const batch of batches(ids)) await index.deleteByIds(batch);
    },
  };
}

function batches<Item>(items: Item[]): Item[][] {
  const count = Math.ceil(items.length / batchLimit);
  return Array.from({ length: count }, (_, at) => items.slice(at * batchLimit, (at + 1) * batchLimit));
}
