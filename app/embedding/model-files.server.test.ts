import { env } from "cloudflare:test";
import { afterEach, describe, expect, it } from "vitest";
import { testServices } from "../../tests/support/test-services";
import { modelKeyOf, offerModel } from "./model-files.server";
import type { ModelManifest } from "./model-manifest";

const hash = "0123456789abcdef".repeat(4);
const file = (name: string) => ({ name: `${name}-${hash.slice(0, 16)}.json`, size: 1, sha256: hash });
const manifest: ModelManifest = {
  format: "careerflow-model-1",
  id: "small",
  name: "Small",
  license: "none",
  dimensions: 2,
  maxTokens: 16,
  prefixes: { query: "query: ", passage: "passage: " },
  pooling: "mean",
  files: { model: file("model"), tokenizer: file("tokenizer"), tokenizerConfig: file("tokenizer_config") },
};
const key = "models/small/manifest.json";
const offering = (id: string, host = "") => testServices({ deviceModel: { id, host } });

afterEach(() => env.FILES.delete(key));

describe("what an installation offers", () => {
  it("is nothing without a manifest in R2", async () => {
    expect(await offerModel(offering("small").services)).toBeNull();
  });

  it("is the configured model with the address of its files, here or at the configured host", async () => {
    await env.FILES.put(key, JSON.stringify(manifest));
    expect(await offerModel(offering("small").services)).toEqual({ manifest, folder: "/models/small/" });
    const elsewhere = await offerModel(offering("small", "https://models.example").services);
    expect(elsewhere?.folder).toBe("https://models.example/models/small/");
    expect(await offerModel(offering("other").services)).toBeNull();
  });

  it.each([
    "",
    "{",
    "null",
    JSON.stringify({ ...manifest, id: "other" }),
    JSON.stringify({ ...manifest, pooling: "first" }),
    JSON.stringify({
      ...manifest,
      files: { ...manifest.files, model: { ...file("model"), name: "../../files/cv-1.onnx" } },
    }),
    JSON.stringify({ ...manifest, files: { ...manifest.files, model: { ...file("model"), size: -1 } } }),
  ])("is nothing with a manifest that says %s, and the log says so", async (text) => {
    await env.FILES.put(key, text);
    const { services, lines } = offering("small");
    expect(await offerModel(services)).toBeNull();
    expect(lines.join()).toContain("model.manifest_unreadable");
  });

  it("asks R2 for nothing under a name that no model has", async () => {
    expect(await offerModel(offering("../small").services)).toBeNull();
  });
});

describe("the key of a model's file", () => {
  it("lies in the model's folder", () => {
    const address = { model: "small", file: "model-0123456789abcdef.onnx" };
    expect(modelKeyOf(address)).toEqual({ key: `models/small/${address.file}`, etag: '"0123456789abcdef"' });
  });

  it.each([
    ["small", "manifest.json"],
    ["small", ""],
    ["small", "model-0123456789abcdef.exe"],
    ["small", "model.onnx"],
    ["small", "../files/model-0123456789abcdef.onnx"],
    ["..", "model-0123456789abcdef.onnx"],
    ["", "model-0123456789abcdef.onnx"],
    ["a/b", "model-0123456789abcdef.onnx"],
    ["small", "model-0123456789ABCDEF.onnx"],
  ])("of %s/%s is none", (model, name) => expect(modelKeyOf({ model, file: name })).toBeNull());
});
