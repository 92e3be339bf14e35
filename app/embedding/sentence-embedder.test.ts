import { describe, expect, it } from "vitest";
import type { ModelManifest } from "./model-manifest";
import { type ModelRuntime, sentenceEmbedder, type Tokens } from "./sentence-embedder";

const file = { name: "model-0123456789abcdef.onnx", size: 1, sha256: "0123456789abcdef".repeat(4) };
const manifest: ModelManifest = {
  format: "careerflow-model-1",
  id: "letters",
  name: "letters",
  license: "none",
  dimensions: 2,
  maxTokens: 8,
  prefixes: { query: "q: ", passage: "p: " },
  pooling: "mean",
  files: { model: file, tokenizer: file, tokenizerConfig: file },
};

/** One token a letter; a token's vector is its number and 1. */
function letters(mask: (ids: number[]) => number[]) {
  const seen: { texts: string[]; runs: Tokens[] } = { texts: [], runs: [] };
  const runtime: ModelRuntime = {
    backend: "wasm",
    tokenize(text) {
      seen.texts.push(text);
      const ids = [...text].map((letter) => letter.charCodeAt(0));
      return { ids, mask: mask(ids) };
    },
    async run(tokens) {
      seen.runs.push(tokens);
      return Float32Array.from(tokens.ids.flatMap((id) => [id, 1]));
    },
  };
  return { runtime, seen };
}

const all = (ids: number[]) => ids.map(() => 1);

describe("a sentence model as an embedder", () => {
  it("puts the prefix of its kind before each text", async () => {
    const { runtime, seen } = letters(all);
    const embedder = sentenceEmbedder(manifest, runtime);
    await embedder.embed(["SQL"], "query");
    await embedder.embed(["Java", ""], "passage");
    expect(seen.texts).toEqual(["q: SQL", "p: Java", "p: "]);
  });

  it("takes the mean of the tokens that count, brought to length 1", async () => {
    const { runtime } = letters((ids) => ids.map((_, at) => (at < 2 ? 1 : 0)));
    const [vector] = await sentenceEmbedder(manifest, runtime).embed(["x"], "query");
    const mean = ("q".charCodeAt(0) + ":".charCodeAt(0)) / 2;
    expect(vector?.[0]).toBeCloseTo(mean / Math.hypot(mean, 1), 6);
    expect(vector?.[1]).toBeCloseTo(1 / Math.hypot(mean, 1), 6);
  });

  it("cuts a long text and keeps its last token", async () => {
    const { runtime, seen } = letters(all);
    await sentenceEmbedder(manifest, runtime).embed(["abcdefghij"], "query");
    expect(String.fromCharCode(...(seen.runs[0]?.ids ?? []))).toBe("q: abcdj");
    expect(seen.runs[0]?.mask).toHaveLength(8);
  });

  it("fails when the model's vectors have another width than its manifest says", async () => {
    const { runtime } = letters(all);
    await expect(sentenceEmbedder({ ...manifest, dimensions: 3 }, runtime).embed(["x"], "query")).rejects.toThrow();
  });

  it("names the model by its content and how it runs", () => {
    expect(sentenceEmbedder(manifest, letters(all).runtime).version).toBe("letters-01234567-wasm");
  });
});
