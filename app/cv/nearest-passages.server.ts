import { and, eq, sql } from "drizzle-orm";
import { cosine } from "~/embedding/cosine";
import type { Embedder } from "~/embedding/embedder";
import { runBatch } from "~/platform/db.server";
import type { Platform } from "~/platform/platform.server";
import { removeVectors } from "~/platform/remove-vectors.server";
import type { CvDocument } from "./cv-document";
import { maskContact } from "./mask-contact";
import { passages } from "./tables.server";

export type PassageServices = Platform & { passageEmbedder: Embedder };

/** A stored CV of an owner. */
export type OwnedReading = { ownerId: string; readingId: string; cv: CvDocument };

/** Rows in one insert: D1 binds at most 100 values, a row has six. */
const rowsPerInsert = 16;

/**
 * The passages nearest to each query, as indexes into `cv.passages`, best first. A CV that has no vectors yet is given some, and is
 * searched by the vectors in hand, because an index shows new ones only after seconds. Contact details are hidden before any text
 * is embedded. Every hit of the index is looked up in D1: what is deleted or another's does not count.
 * @throws ModelFailure when the embedder does not answer
 */
export async function nearestPassages(
  services: PassageServices,
  { reading, queries, limit }: { reading: OwnedReading; queries: string[]; limit: number },
): Promise<number[][]> {
  const { ownerId, readingId, cv } = reading;
  if (cv.passages.length === 0 || queries.length === 0) return queries.map(() => []);
  const { passageEmbedder: embedder, vectors } = services;
  const known = await registered(services, reading);
  const fresh = known.size < cv.passages.length ? await indexPassages(services, reading) : null;
  const wanted = await embedder.embed(queries, "query");
  if (fresh) return wanted.map((values) => nearest(values, fresh, limit));
  const hits = await Promise.all(
    wanted.map((values) => vectors.query({ ownerId, documentIds: [readingId], values, limit })),
  );
  const numbers = await registered(services, reading);
  return hits.map((list) => list.flatMap(({ id }) => numbers.get(id) ?? []));
}

/** The register of a reading's vectors: id → index of the passage. */
async function registered(
  { db, passageEmbedder }: PassageServices,
  { ownerId, readingId }: OwnedReading,
): Promise<Map<string, number>> {
  const rows = await db
    .select({ id: passages.id, number: passages.number })
    .from(passages)
    .where(
      and(
        eq(passages.ownerId, ownerId),
        eq(passages.readingId, readingId),
        eq(passages.embedder, passageEmbedder.version),
      ),
    );
  return new Map(rows.map(({ id, number }) => [id, number]));
}

/** Registers first, so that no vector is kept that erasing would not find. */
async function indexPassages(services: PassageServices, reading: OwnedReading): Promise<Float32Array[]> {
  const { db, random, now, vectors, passageEmbedder: embedder } = services;
  const { ownerId, readingId, cv } = reading;
  const text = maskContact(cv);
  const values = await embedder.embed(
    cv.passages.map(({ start, end }) => text.slice(start, end)),
    "passage",
  );
  const rows = values.map((_, number) => ({
    id: random.id("psg"),
    ownerId,
    readingId,
    number,
    embedder: embedder.version,
    createdAt: now(),
  }));
  const inserts = Array.from({ length: Math.ceil(rows.length / rowsPerInsert) }, (_, at) =>
    db
      .insert(passages)
      .values(rows.slice(at * rowsPerInsert, (at + 1) * rowsPerInsert))
      .onConflictDoNothing(),
  );
  await runBatch(db, inserts);
  const ids = await registered(services, reading);
  const list = [...ids].flatMap(([id, number]) => {
    const vector = values[number];
    return vector ? [{ id, ownerId, documentId: readingId, values: vector }] : [];
  });
  try {
    await vectors.upsert(list);
    await forgetErased(services, reading, [...ids.keys()]);
  } catch {
    services.log.info("vectors.not_stored", { reading: readingId, count: list.length });
    await forget(services, [...ids.keys()]);
  }
  return values;
}

/** A CV that was deleted while its vectors were on their way leaves none behind. */
async function forgetErased(services: PassageServices, reading: OwnedReading, ids: string[]): Promise<void> {
  const kept = await registered(services, reading);
  await removeVectors(
    services,
    ids.filter((id) => !kept.has(id)),
  );
}

/** Takes rows out of the register whose vectors could not be stored, so that the next search stores them. */
async function forget({ db }: PassageServices, ids: string[]): Promise<void> {
  await db.delete(passages).where(sql`${passages.id} in (select value from json_each(${JSON.stringify(ids)}))`);
}

function nearest(values: Float32Array, candidates: readonly Float32Array[], limit: number): number[] {
  return candidates
    .map((candidate, number) => ({ number, similarity: cosine(values, candidate) }))
    .sort((a, b) => b.similarity - a.similarity || a.number - b.number)
    .slice(0, limit)
    .map(({ number }) => number);
}
