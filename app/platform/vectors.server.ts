/** A passage's place in a space of meaning. Ids are random, so nothing about a person can be read from one. */
export type StoredVector = {
  id: string;
  ownerId: string;
  documentId: string;
  values: Float32Array;
};

type VectorQuery = { ownerId: string; documentIds: string[]; values: Float32Array; limit: number };

/**
 * Finds the vectors nearest to another. Port with adapters: exact cosine in D1, Vectorize; every adapter passes
 * tests/contracts/vector-index. Writes may show later than they return, and hits may be stale: whoever asks checks each hit
 * against the rows in D1.
 */
export type VectorIndex = {
  /** Replaces vectors of the same id. */
  upsert(vectors: StoredVector[]): Promise<void>;
  /** The nearest of one owner's documents, best first. */
  query(query: VectorQuery): Promise<{ id: string; similarity: number }[]>;
  /** Removing what is not there is no error. */
  remove(ids: string[]): Promise<void>;
};
