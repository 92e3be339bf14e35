import type { Embedder } from "./embedder";
import type { ModelManifest } from "./model-manifest";
import { toUnitLength } from "./unit-length";

/** `mask` is 0 where a token only fills up and 1 elsewhere. */
export type Tokens = { ids: number[]; mask: number[] };

/** What runs a sentence model, in the browser or in Node. */
export type ModelRuntime = {
  /** Vectors differ in their last digits between the ways of computing them. */
  backend: "wasm" | "webgpu";
  tokenize(text: string): Tokens;
  /** the last hidden state of one text: a row of `dimensions` numbers for each token, one row after the other */
  run(tokens: Tokens): Promise<Float32Array>;
};

/**
 * A sentence model as an embedder: its prefix before each text, the mean of the tokens' vectors, length 1. Texts run one by one, so that
 * a vector does not depend on what else was asked.
 */
export function sentenceEmbedder(manifest: ModelManifest, { backend, tokenize, run }: ModelRuntime): Embedder {
  const { id, dimensions, maxTokens, prefixes, files } = manifest;
  return {
    version: `${id}-${files.model.sha256.slice(0, 8)}-${backend}`,
    dimensions,
    async embed(texts, kind) {
      const vectors: Float32Array[] = [];
      for (const text of texts) {
        const tokens = cut(tokenize(prefixes[kind] + text), maxTokens);
        const hidden = await run(tokens);
        if (hidden.length !== tokens.ids.length * dimensions)
          throw new RangeError("The model is not what its manifest says.");
        vectors.push(toUnitLength(meanOf(hidden, tokens.mask, dimensions)));
      }
      return vectors;
    },
  };
}

/** The last token closes the text and stays. */
function cut({ ids, mask }: Tokens, most: number): Tokens {
  if (ids.length <= most) return { ids, mask };
  const keep = <Value>(values: Value[]) => [...values.slice(0, most - 1), ...values.slice(-1)];
  return { ids: keep(ids), mask: keep(mask) };
}

function meanOf(hidden: Float32Array, mask: number[], dimensions: number): Float32Array {
  const mean = new Float32Array(dimensions);
  const count = mask.reduce((sum, value) => sum + value, 0);
  for (const [token, counts] of mask.entries()) {
    if (counts === 0) continue;
    for (let i = 0; i < dimensions; i++) {
      mean[i] = (mean[i] ?? 0) + (hidden[token * dimensions + i] ?? 0) / count;
    }
  }
  return mean;
}
