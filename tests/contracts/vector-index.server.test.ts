import { env } from "cloudflare:test";
import { describe } from "vitest";
import { d1Vectors } from "~/cv/d1-vectors.server";
import { openDatabase } from "~/platform/db.server";
import { vectorizeIndex } from "~/platform/vectorize.server";
import type { StoredVector } from "~/platform/vectors.server";
import { fakeVectorize } from "../support/fake-vectorize";
import { describeVectorIndex } from "./describe-vector-index";

const dimensions = 384;

/** The rows that D1 keeps vectors in: an owner, a reading, and the register of its passages. */
async function registerPassages(vectors: StoredVector[]): Promise<void> {
  const { DB } = env;
  const rows = vectors.flatMap(({ id, ownerId, documentId }, number) => [
    DB.prepare("insert or ignore into owners values (?, 'guest', 0, 0)").bind(ownerId),
    DB.prepare("insert or ignore into files values (?, ?, ?, ?, '', 'text', 0, 0)").bind(
      documentId,
      ownerId,
      documentId,
      documentId,
    ),
    DB.prepare("insert or ignore into cvs values (?, ?, '', 0)").bind(documentId, ownerId),
    DB.prepare(
      "insert or ignore into cv_versions (id, owner_id, cv_id, file_id, number, created_at) values (?, ?, ?, ?, 1, 0)",
    ).bind(documentId, ownerId, documentId, documentId),
    DB.prepare(
      "insert or ignore into readings (id, owner_id, cv_version_id, sha256, document, created_at) values (?, ?, ?, '', '', 0)",
    ).bind(documentId, ownerId, documentId),
    DB.prepare(
      "insert into passages (id, owner_id, reading_id, number, embedder, created_at) values (?, ?, ?, ?, 'test', 0)",
    ).bind(id, ownerId, documentId, number),
  ]);
  await DB.batch(rows);
}

describe("the vector index in D1", () =>
  describeVectorIndex(async () => ({
    index: d1Vectors(openDatabase(env.DB)),
    dimensions,
    register: registerPassages,
    settle: async () => {},
  })));

describe("Vectorize", () =>
  describeVectorIndex(async () => {
    let now = 0;
    const { index } = fakeVectorize({ now: () => now }, { dimensions, indexed: ["owner", "document"] });
    return {
      index: vectorizeIndex(index),
      dimensions,
      register: async () => {},
      settle: async () => {
        now += 10_000;
      },
    };
  }));
