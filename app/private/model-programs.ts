import type { ModelFile } from "~/embedding/model-manifest";
import type { ModelRuntime } from "~/embedding/sentence-embedder";

/** How a model is computed: by the graphics processor, or by the central one. */
export type Backend = ModelRuntime["backend"];

/** The WebAssembly programs of onnxruntime that run a model, as its package holds them (app/private/model-programs.test.ts). */
export const programs: Readonly<Record<Backend, ModelFile>> = {
  wasm: {
    name: "onnxruntime-3398c10d07d229bd.wasm",
    size: 14_239_897,
    sha256: "3398c10d07d229bd91b364548e130e0e51a8e5704b88c7c083ebbeb78842dee2",
  },
  webgpu: {
    name: "onnxruntime-a54c76f86b0f0d95.wasm",
    size: 16_758_545,
    sha256: "a54c76f86b0f0d9572380cf1c6292a7b3903716ffcbcd6b0e5c7050bf430eb93",
  },
};
