import type { Models } from "~/platform/models.server";
import { absentModels } from "~/platform/models.server";
import { compatibleModels, workersAiModels } from "~/platform/sdk-models.server";
import type { FakeClock } from "../../tests/support/fake-clock";
import { fakeWorkersAi, textAnswer, workersAiError } from "../../tests/support/fake-workers-ai";
import { type FaultKind, faults, type Reply } from "./model-faults";
import type { Random } from "./random";

export type Adapter = "workers-ai" | "compatible";

const textModel = "@cf/qwen/qwen3-30b-a3b-fp8";

/** HTTP statuses by which a compatible endpoint says what Workers AI says by these codes. */
const statusOf: Record<number, number> = { 3036: 402, 3040: 429, 3007: 408 };

/** `isPreparing` while a call is on its way from the adapter to the model, which no clock of ours can see. */
type FaultyModels = { models: Models; ai: Ai; calls(): number; isPreparing(): boolean };

/**
 * A model with a fault behind one of the real adapters, answering after 0.1 to 2.5 seconds of the test's clock. `healsAfter` calls it is
 * well again.
 */
export function faultyModels(
  clock: FakeClock,
  { kind, adapter, healsAfter, random }: { kind: FaultKind; adapter: Adapter; healsAfter: number; random: Random },
): FaultyModels {
  let calls = 0;
  let preparing = 0;
  async function reply(prompt: string): Promise<Reply> {
    preparing -= 1;
    const given = calls < healsAfter ? faults[kind].reply(prompt) : faults.fenced.reply(prompt);
    calls += 1;
    if ("hangs" in given) await clock.sleep(60_000);
    else await clock.sleep(100 + random.below(2_400));
    return given;
  }
  const ai = fakeWorkersAi(textModel, async (messages) => {
    const given = await reply(messages.findLast(({ role }) => role === "user")?.content ?? "");
    if ("text" in given) return textAnswer(given.text);
    if ("error" in given) throw workersAiError(given.error, "refused");
    throw new TypeError("Network connection lost.");
  });
  const send: typeof fetch = async (_input, init) => {
    const { messages } = JSON.parse(String(init?.body)) as { messages: { role: string; content: string }[] };
    const given = await reply(messages.findLast(({ role }) => role === "user")?.content ?? "");
    if ("throws" in given || "hangs" in given) throw new TypeError("fetch failed");
    if ("error" in given)
      return Response.json({ error: { message: "refused" } }, { status: statusOf[given.error] ?? 500 });
    return Response.json(completion(given.text));
  };
  const endpoint = { baseUrl: "http://localhost:1/v1", model: "tested", key: "", isDemonstration: false, fetch: send };
  const models =
    kind === "absent"
      ? absentModels
      : adapter === "workers-ai"
        ? workersAiModels(ai, { model: textModel, price: { input: 4_625, output: 30_475 } })
        : compatibleModels(endpoint);
  const watched: Models = {
    ...models,
    ask(call) {
      if (models.id !== null) preparing += 1;
      return models.ask(call);
    },
  };
  return { models: watched, ai, calls: () => calls, isPreparing: () => preparing > 0 };
}

function completion(content: string): object {
  return {
    id: "answer",
    object: "chat.completion",
    created: 0,
    model: "tested",
    choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop" }],
    usage: { prompt_tokens: 900, completion_tokens: 300, total_tokens: 1_200 },
  };
}
