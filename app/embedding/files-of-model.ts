import type { ModelFile, ModelManifest } from "./model-manifest";

/** Apart from the schema, which a browser does not need. */
export function filesOf({ files }: ModelManifest): ModelFile[] {
  return [files.model, files.tokenizer, files.tokenizerConfig];
}
