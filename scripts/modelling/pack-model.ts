import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesOf } from "~/embedding/files-of-model";
import type { ModelFile, ModelManifest } from "~/embedding/model-manifest";

export type ModelAbout = Omit<ModelManifest, "format" | "files">;
export type ModelFolder = {
  about: ModelAbout;
  model: Uint8Array;
  tokenizer: Uint8Array;
  tokenizerConfig: Uint8Array;
};

export type PackedModel = { manifest: ModelManifest; contents: Map<string, Uint8Array> };

/** Names each file after its content and writes down what belongs together. */
export function packModel({ about, model, tokenizer, tokenizerConfig }: ModelFolder): PackedModel {
  const contents = new Map<string, Uint8Array>();
  const pack = (name: string, ending: string, bytes: Uint8Array): ModelFile => {
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const file = { name: `${name}-${sha256.slice(0, 16)}.${ending}`, size: bytes.length, sha256 };
    contents.set(file.name, bytes);
    return file;
  };
  const files = {
    model: pack("model", "onnx", model),
    tokenizer: pack("tokenizer", "json", tokenizer),
    tokenizerConfig: pack("tokenizer_config", "json", tokenizerConfig),
  };
  const manifest: ModelManifest = { format: "careerflow-model-1", ...about, files };
  contents.set("manifest.json", Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
  return { manifest, contents };
}

/** Writes a packed model into a folder of its id. @returns the commands that put it into R2, the manifest last */
export function writePacked({ manifest, contents }: PackedModel, folder: string): string[] {
  const target = join(folder, manifest.id);
  mkdirSync(target, { recursive: true });
  for (const [name, bytes] of contents) writeFileSync(join(target, name), bytes);
  return [...filesOf(manifest).map(({ name }) => name), "manifest.json"].map(
    (name) => `npx wrangler r2 object put careerflow-files/models/${manifest.id}/${name} --file ${join(target, name)}`,
  );
}
