import { and, eq, sql } from "drizzle-orm";
import { cosine } from "~/embedding/cosine";
import type { Database } from "~/platform/db.server";
import { runBatch } from "~/platform/db.server";
import type { VectorIndex } from "~/platform/vectors.server";
import { passages } from "./tables.server";

/**
 * The vector index that needs nothing but D1: vectors stand in the register of passages, and a query compares all of an owner's
 * documents exactly. For one person's CVs that is a few hundred comparisons.
 */
export function d1Vectors(db: Database): VectorIndex {
  return {
    async upsert(vectors) {
      const statements = vectors.map(({ id, ownerId, values }) =>
        db
          .update(passages)
          .set({ vector: toBytes(values) })
          .where(and(eq(passages.id, id), eq(passages.ownerId, ownerId))),
      );
      await runBatch(db, statements);
    },
    async query({ ownerId, documentIds, values, limit }) {
      const ids = JSON.stringify(documentIds);
      const rows = await db
        .select({ id: passages.id, vector: passages.vector })
        .from(passages)
        .where(
          and(
            eq(passages.ownerId, ownerId),
            sql`${passages.readingId} in (select value from json_each(${ids}))`,
            sql`length(${passages.vector}) = ${values.byteLength}`,
          ),
        );
      return rows
        .flatMap(({ id, vector }) => (vector ? [{ id, similarity: cosine(values, toValues(vector)) }] : []))
        .sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1))
        .slice(0, limit);
    },
    async remove(ids) {
      const list = JSON.stringify(ids);
      await db
        .update(passages)
        .set({ vector: null })
        .where(sql`${passages.id} in (select value from json_each(${list}))`);
    },
  };
}

function toBytes(values: Float32Array): Buffer {
  return Buffer.from(values.buffer, values.byteOffset, values.byteLength);
}

/** A copy, because the bytes may not begin at a multiple of four. */
function toValues(bytes: Uint8Array): Float32Array {
  return new Float32Array(Uint8Array.from(bytes).buffer);
}
