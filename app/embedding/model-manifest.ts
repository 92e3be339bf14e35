import { z } from "zod";

const file = z.strictObject({
  /** the name in the model's folder; it carries the first digits of the hash, so that one name has one content */
  name: z.string().regex(/^[a-z0-9_]+-[0-9a-f]{16}\.(?:onnx|json)$/),
  /** in bytes */
  size: z.int().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What a sentence model is made of and how it is asked. It stands in R2 beside the files of its model. */
export const modelManifestSchema = z.strictObject({
  format: z.literal("careerflow-model-1"),
  /** the name of its folder */
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,63}$/),
  name: z.string().min(1).max(80),
  license: z.string().min(1).max(80),
  dimensions: z.int().min(1).max(4096),
  /** of a text, its special tokens included; what is longer is cut */
  maxTokens: z.int().min(8).max(8192),
  /** what the model was trained to see before a text */
  prefixes: z.strictObject({ query: z.string().max(200), passage: z.string().max(200) }),
  pooling: z.literal("mean"),
  files: z.strictObject({ model: file, tokenizer: file, tokenizerConfig: file }),
});

export type ModelManifest = z.infer<typeof modelManifestSchema>;
export type ModelFile = ModelManifest["files"]["model"];

/** What an installation offers: a model and the address of the folder of its files, with a slash at the end. */
export type ModelOffer = { manifest: ModelManifest; folder: string };
