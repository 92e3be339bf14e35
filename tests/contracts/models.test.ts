import { describe, expect, it } from "vitest";
import { z } from "zod";
import { absentModels } from "~/platform/models.server";
import { compatibleModels, workersAiModels } from "~/platform/sdk-models.server";
import { fakeWorkersAi, textAnswer, workersAiError } from "../support/fake-workers-ai";
import { describeModels, type ProviderReply } from "./describe-models";

const model = "@cf/qwen/qwen3-30b-a3b-fp8";
const price = { input: 4_625, output: 30_475 };

function aborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => {
    const abort = () => reject(new DOMException("aborted", "AbortError"));
    if (signal?.aborted) abort();
    signal?.addEventListener("abort", abort);
  });
}

function overWorkersAi(reply: (prompt: string) => ProviderReply) {
  const binding = fakeWorkersAi(model, async (messages, signal) => {
    const said = reply(messages.findLast(({ role }) => role === "user")?.content ?? "");
    if ("hangs" in said) return aborted(signal);
    if ("code" in said) throw workersAiError(said.code, "refused");
    return textAnswer(said.text);
  });
  return workersAiModels(binding, { model, price });
}

/** The HTTP statuses that mean to other providers what these codes mean to Workers AI. */
const statusOf: Record<number, number> = { 3036: 402, 3040: 429, 3007: 408, 5007: 404 };

function overHttp(reply: (prompt: string) => ProviderReply) {
  const fetch: typeof globalThis.fetch = async (_input, init) => {
    const { messages } = JSON.parse(String(init?.body));
    const said = reply(messages.at(-1).content);
    if ("hangs" in said) return aborted(init?.signal);
    if ("code" in said) return Response.json({ error: { message: "refused" } }, { status: statusOf[said.code] ?? 500 });
    return Response.json({
      id: "1",
      object: "chat.completion",
      created: 0,
      model,
      choices: [{ index: 0, message: { role: "assistant", content: said.text }, finish_reason: "stop" }],
      usage: { prompt_tokens: 90, completion_tokens: 10, total_tokens: 100 },
    });
  };
  return compatibleModels({ baseUrl: "https://models.example/v1", model, key: "k", isDemonstration: false, fetch });
}

describe("Workers AI", () => {
  describeModels(overWorkersAi);

  it("counts neurons by the price it was given", async () => {
    const call = {
      system: "s",
      prompt: "p",
      schema: z.strictObject({}),
      maxTokens: 9,
      signal: new AbortController().signal,
    };
    const { usage } = await overWorkersAi(() => ({ text: "{}" })).ask(call);
    expect(usage.neurons).toBeCloseTo((usage.inputTokens * 4_625 + usage.outputTokens * 30_475) / 1_000_000, 9);
  });

  it("fails by name where the binding is there but not signed in", async () => {
    const run = () => Promise.reject(new Error("Binding AI needs to be run remotely"));
    const call = {
      system: "s",
      prompt: "p",
      schema: z.strictObject({}),
      maxTokens: 9,
      signal: new AbortController().signal,
    };
    const asked = workersAiModels({ run } as unknown as Ai, { model, price }).ask(call);
    await expect(asked).rejects.toMatchObject({ name: "ModelFailure", code: "failed" });
  });
});

describe("an OpenAI-compatible endpoint", () => describeModels(overHttp));

describe("no model", () => {
  it("has no name and says that it is absent", async () => {
    expect(absentModels.id).toBeNull();
    const call = {
      system: "s",
      prompt: "p",
      schema: z.strictObject({}),
      maxTokens: 9,
      signal: new AbortController().signal,
    };
    await expect(absentModels.ask(call)).rejects.toMatchObject({ name: "ModelFailure", code: "absent" });
  });
});
