import type { Embedder } from "~/embedding/embedder";
import { filesOf } from "~/embedding/files-of-model";
import type { ModelFile } from "~/embedding/model-manifest";
import { openOnnxRuntime } from "~/embedding/onnx-runtime.client";
import { sentenceEmbedder } from "~/embedding/sentence-embedder";
import { toHex } from "~/platform/hex";
import type { ChosenModel, ModelAnswer, ModelCall } from "./model-call";
import { programs } from "./model-programs";
import { dropFile, readFile } from "./model-store.client";
import { serveEmbedder } from "./port-embedder";

/**
 * Runs a sentence model. It is given texts of CVs, so its own Content-Security-Policy (public/_headers) leaves it nothing to reach: it reads the
 * model from what the browser keeps.
 */
let embedder: Embedder | null = null;

addEventListener("message", async ({ data }: MessageEvent<ModelCall>) => {
  if ("chosen" in data) postMessage(await start(data.chosen));
  else if (embedder) serveEmbedder(data.port, embedder);
});

async function start({ offer: { manifest }, backend }: ChosenModel): Promise<ModelAnswer> {
  const program = programs[backend];
  if (!(await areWhole([...filesOf(manifest), program]))) return { fault: "model_damaged" };
  try {
    const { model, tokenizer, tokenizerConfig } = manifest.files;
    const runtime = await openOnnxRuntime({
      backend,
      wasm: (await readFile(program.name)).buffer,
      bytes: {
        model: await readFile(model.name),
        tokenizer: await readFile(tokenizer.name),
        tokenizerConfig: await readFile(tokenizerConfig.name),
      },
    });
    const started = sentenceEmbedder(manifest, runtime);
    await started.embed(["CareerFlow"], "query");
    embedder = started;
    return { version: started.version, dimensions: started.dimensions };
  } catch {
    return { fault: "model_unusable" };
  }
}

/** Nothing of another content is used: a file that is not what its hash says is thrown away. */
async function areWhole(files: ModelFile[]): Promise<boolean> {
  let all = true;
  for (const { name, sha256 } of files) {
    if ((await hashOf(await readFile(name))) === sha256) continue;
    await dropFile(name);
    all = false;
  }
  return all;
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}
