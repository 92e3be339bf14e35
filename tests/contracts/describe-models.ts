import { expect, it } from "vitest";
import { z } from "zod";
import type { ModelFailureCode, Models } from "~/platform/models.server";

/** What the provider behind an adapter does when it is called. */
export type ProviderReply = { text: string } | { code: number } | { hangs: true };

const schema = z.strictObject({ word: z.string() });

function call(signal = new AbortController().signal) {
  return { system: "Say a word.", prompt: "<data>\n{}\n</data>", schema, maxTokens: 50, signal };
}

/** What every adapter of the Models port that has a model must keep. `open` gives one whose provider replies as told. */
export function describeModels(open: (reply: (prompt: string) => ProviderReply) => Models): void {
  const ask = (reply: ProviderReply) => open(() => reply).ask(call());

  it("names its model", () => expect(open(() => ({ text: "" })).id).toBeTruthy());

  it("gives an answer in the schema and what it cost", async () => {
    const { answer, usage } = await ask({ text: '{"word":"hello"}' });
    expect(answer).toEqual({ word: "hello" });
    expect(usage.inputTokens).toBeGreaterThan(0);
    expect(usage.outputTokens).toBeGreaterThan(0);
  });

  it("hands the data to the model as the person's part", async () => {
    const prompts: string[] = [];
    const models = open((prompt) => {
      prompts.push(prompt);
      return { text: '{"word":"x"}' };
    });
    await models.ask(call());
    expect(prompts).toEqual(["<data>\n{}\n</data>"]);
  });

  it("reads an answer in a code fence or after the model's thoughts", async () => {
    const fenced = await ask({ text: 'Sure!\n```json\n{"word":"fenced"}\n```' });
    expect(fenced.answer).toEqual({ word: "fenced" });
    const thought = await ask({ text: '<think>{"a": 1}</think>{"word":"thought"}' });
    expect(thought.answer).toEqual({ word: "thought" });
  });

  it.each<[string, ProviderReply, ModelFailureCode]>([
    ["words instead of JSON", { text: "I cannot do that." }, "unreadable"],
    ["nothing", { text: "" }, "unreadable"],
    ["an answer that is cut off", { text: '{"word":"hel' }, "unreadable"],
    ["another schema", { text: '{"words":["a"]}' }, "unreadable"],
    ["a key too many", { text: '{"word":"a","score":95}' }, "unreadable"],
    ["a megabyte", { text: `{"word":"${"x".repeat(1024 * 1024)}"}` }, "unreadable"],
    ["that the allowance is used up", { code: 3036 }, "quota"],
    ["that there is no capacity", { code: 3040 }, "busy"],
    ["that it timed out", { code: 3007 }, "timeout"],
    ["that there is no such model", { code: 5007 }, "failed"],
  ])("fails by name when the provider says %s", async (_what, reply, code) => {
    await expect(ask(reply)).rejects.toMatchObject({ name: "ModelFailure", code });
  });

  it("stops waiting when it is told to", async () => {
    const controller = new AbortController();
    const asked = open(() => ({ hangs: true })).ask(call(controller.signal));
    controller.abort();
    await expect(asked).rejects.toMatchObject({ name: "ModelFailure", code: "timeout" });
  });
}
