import { afterAll, describe, expect, it } from "vitest";
import { builtInEmbedder } from "~/embedding/built-in-embedder";
import { workersAiEmbedder } from "~/embedding/workers-ai-embedder.server";
import { portEmbedder, serveEmbedder } from "~/private/port-embedder";
import { fakeWorkersAi } from "../support/fake-workers-ai";
import { openTinyEmbedder } from "../support/tiny-embedder";
import { describeEmbedder } from "./describe-embedder";

const binding = fakeWorkersAi("@cf/none/none", () => Promise.reject(new Error("not asked")));

describe("the built-in embedder", () => describeEmbedder(builtInEmbedder));

describe("the embedder of Workers AI", () => {
  describeEmbedder(workersAiEmbedder(binding, "@cf/baai/bge-m3"));

  it("takes more texts than one call may hold", async () => {
    const texts = Array.from({ length: 250 }, (_, at) => `Line ${at} about SQL`);
    expect(await workersAiEmbedder(binding, "@cf/baai/bge-m3").embed(texts, "passage")).toHaveLength(250);
  });

  it("says so when the model has been removed", async () => {
    const removed = workersAiEmbedder(binding, "@cf/gone/gone").embed(["SQL"], "query");
    await expect(removed).rejects.toMatchObject({ name: "ModelFailure", code: "failed" });
  });
});

describe("an ONNX sentence model", async () => {
  const embedder = await openTinyEmbedder();
  describeEmbedder(embedder);

  describe("at the other end of a port", () => {
    const { port1, port2: port } = new MessageChannel();
    serveEmbedder(port1, embedder);
    describeEmbedder(portEmbedder({ port, version: embedder.version, dimensions: embedder.dimensions }));
    afterAll(() => port.close());
  });

  it("that fails fails at the other end too", async () => {
    const { port1, port2: port } = new MessageChannel();
    serveEmbedder(port1, { ...embedder, embed: () => Promise.reject(new Error("no memory")) });
    await expect(portEmbedder({ port, version: "x", dimensions: 2 }).embed(["SQL"], "query")).rejects.toThrow();
    port.close();
  });
});
