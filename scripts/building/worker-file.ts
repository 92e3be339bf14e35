import type { Rollup } from "vite";

/** What only the worker of a sentence model imports. */
const ofModel = /\/app\/private\/model-worker|\/node_modules\/(?:onnxruntime-web|@huggingface)\//;

/** Where a file of a worker goes: the folder says what it may reach. */
export function workerFile({ moduleIds }: Pick<Rollup.PreRenderedChunk, "moduleIds">): string {
  const folder = moduleIds.some((id) => ofModel.test(id)) ? "model" : "engine";
  return `assets/${folder}/[name]-[hash].js`;
}
