import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { ModelOffer } from "~/embedding/model-manifest";
import { packModel } from "../../scripts/modelling/pack-model";
import { tinyModel } from "../../scripts/modelling/tiny-model";
import { putModel } from "../support/put-model";
import { type BuiltWorker, startBuiltWorker } from "../support/start-built-worker";

const packed = packModel(tinyModel());
const { model } = packed.manifest.files;
let app: BuiltWorker;

beforeAll(async () => {
  app = await startBuiltWorker({ DEVICE_MODEL: "tiny" }, (storage) => putModel(packed, storage));
}, 120_000);
afterAll(() => app.stop());

const ask = (file: string, headers: Record<string, string> = {}) =>
  fetch(`${app.origin}/models/tiny/${file}`, { headers });

describe("the models of an installation", () => {
  it("are offered where R2 holds one, and nowhere else", async () => {
    const offer = (await (await fetch(`${app.origin}/models/offer`)).json()) as ModelOffer;
    expect(offer).toEqual({ manifest: packed.manifest, folder: "/models/tiny/" });
    expect(await (await fetch(`${inject("origin")}/models/offer`)).json()).toBeNull();
  });

  it("come whole, as what their hash says, to be kept for good", async () => {
    const response = await ask(model.name);
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(response.status).toBe(200);
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(model.sha256);
    expect(response.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    expect(response.headers.get("ETag")).toBe(`"${model.sha256.slice(0, 16)}"`);
    expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
  });

  it("come in part, for the rest of what was begun", async () => {
    const response = await ask(model.name, { Range: "bytes=1000000-" });
    expect(response.status).toBe(206);
    expect(response.headers.get("Content-Range")).toBe(`bytes 1000000-${model.size - 1}/${model.size}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(Buffer.compare(bytes, packed.contents.get(model.name)!.subarray(1_000_000))).toBe(0);
  });

  it.each([
    [{ Range: "bytes=0-9", "If-Range": '"another"' }, 200],
    [{ Range: "bytes=99999999-" }, 416],
    [{ "If-None-Match": `"${model.sha256.slice(0, 16)}"` }, 304],
  ])("%o is answered with %i", async (headers, status) => {
    const response = await ask(model.name, headers);
    await response.arrayBuffer();
    expect(response.status).toBe(status);
  });

  it("answer HEAD with the size alone", async () => {
    const response = await fetch(`${app.origin}/models/tiny/${model.name}`, { method: "HEAD" });
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Length")).toBe(String(model.size));
  });

  it.each(["manifest.json", "", "model-0000000000000000.onnx", "..%2Ftiny%2Fmanifest.json", "%2e%2e%2fmanifest.json"])(
    "have no other address: %s",
    async (file) => {
      expect((await ask(file)).status).toBe(404);
    },
  );
});
