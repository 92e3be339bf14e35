import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { programs } from "./model-programs";

const { resolve } = createRequire(import.meta.url);

/** What Workers serve as an asset, in bytes. */
const largestAsset = 25 * 1024 * 1024;

it.each([
  ["wasm", "onnxruntime-web/ort-wasm-simd-threaded.wasm"],
  ["webgpu", "onnxruntime-web/ort-wasm-simd-threaded.jspi.wasm"],
] as const)("the program for %s is that of the package, and small enough to be served", (backend, path) => {
  const bytes = readFileSync(resolve(path));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const name = `onnxruntime-${sha256.slice(0, 16)}.wasm`;
  expect(programs[backend]).toEqual({ name, size: bytes.length, sha256 });
  expect(bytes.length).toBeLessThan(largestAsset);
});
