import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Embedder } from "~/embedding/embedder";
import { openOnnxRuntime } from "~/embedding/onnx-runtime.client";
import { sentenceEmbedder } from "~/embedding/sentence-embedder";
import { packModel } from "../../scripts/modelling/pack-model";
import { tinyModel } from "../../scripts/modelling/tiny-model";

const program = createRequire(import.meta.url).resolve("onnxruntime-web/ort-wasm-simd-threaded.wasm");

/** The tiny model, run by onnxruntime's WASM in Node. */
export async function openTinyEmbedder(): Promise<Embedder> {
  const bytes = tinyModel();
  const wasm = new Uint8Array(readFileSync(program)).buffer;
  const runtime = await openOnnxRuntime({ backend: "wasm", wasm, bytes });
  return sentenceEmbedder(packModel(bytes).manifest, runtime);
}
