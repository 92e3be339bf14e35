import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { filesOf } from "~/embedding/files-of-model";
import { modelManifestSchema } from "~/embedding/model-manifest";
import { packModel } from "./pack-model";
import { tinyModel } from "./tiny-model";

describe("the tiny model", () => {
  const { manifest, contents } = packModel(tinyModel());

  it("has the same bytes each time", () => {
    expect(packModel(tinyModel()).manifest).toEqual(manifest);
  });

  it("has a manifest that an installation reads, with the size and the hash of each file", () => {
    expect(modelManifestSchema.parse(JSON.parse(String(contents.get("manifest.json"))))).toEqual(manifest);
    for (const { name, size, sha256 } of filesOf(manifest)) {
      expect(contents.get(name)).toHaveLength(size);
      expect(createHash("sha256").update(contents.get(name)!).digest("hex")).toBe(sha256);
      expect(name).toContain(sha256.slice(0, 16));
    }
  });

  it("is large enough to be fetched in parts", () => {
    expect(manifest.files.model.size).toBeGreaterThan(1024 * 1024);
  });
});
