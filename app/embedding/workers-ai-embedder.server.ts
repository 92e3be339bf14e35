import { failureOf } from "~/platform/model-failure.server";
import { ModelFailure } from "~/platform/models.server";
import type { Embedder } from "./embedder";

/** Texts in one call; bge-m3 takes at most 100. */
const batchSize = 100;

/** The width of bge-m3's vectors. */
const dimensions = 1024;

/**
 * A multilingual sentence model of Workers AI. It needs no prefix for queries. Its answers are brought to length 1.
 * @param model e.g. "@cf/baai/bge-m3"
 * @throws ModelFailure from `embed`
 */
export function workersAiEmbedder(binding: Ai, model: string): Embedder {
  return {
    version: model,
    dimensions,
    async embed(texts) {
      const vectors: Float32Array[] = [];
      for (let from = 0; from < texts.length; from += batchSize) {
        vectors.push(...(await embedBatch(binding, model, texts.slice(from, from + batchSize))));
      }
      return vectors;
    },
  };
}

async function embedBatch(binding: Ai, model: string, texts: string[]): Promise<Float32Array[]> {
  // The list of models that the types know is shorter than the one a configuration may name.
  const run = binding.run as (name: string, input: object) => Promise<unknown>;
  const answer = await run.call(binding, model, { text: texts }).catch((error: unknown) => {
    throw failureOf(error);
  });
  const data = typeof answer === "object" && answer !== null && "data" in answer ? answer.data : null;
  if (!isMatrix(data, texts.length)) throw new ModelFailure("unreadable");
  return data.map(toUnitLength);
}

function isMatrix(data: unknown, rows: number): data is number[][] {
  const isRow = (row: unknown) => Array.isArray(row) && row.length === dimensions && row.every(Number.isFinite);
  return Array.isArray(data) && data.length === rows && data.every(isRow);
}

function toUnitLength(row: number[]): Float32Array {
  const length = Math.hypot(...row);
  return Float32Array.from(row, (value) => (length === 0 ? 0 : value / length));
}
