import type { LanguageModel } from "ai";
import { failureOf, textOf } from "./model-failure.server";
import type { ModelCall, Models, ModelUsage } from "./models.server";
import { ModelFailure } from "./models.server";
import { parseAnswer } from "./parse-answer";

/** Neurons that Workers AI bills for a million tokens of a model. */
export type NeuronPrice = { input: number; output: number };

/** A longer answer is no answer to what was asked. In UTF-16 code units. */
const longestAnswer = 64 * 1024;

/** A text model of Workers AI. @param model e.g. "@cf/qwen/qwen3-30b-a3b-fp8" */
export function workersAiModels(binding: Ai, { model, price }: { model: string; price: NeuronPrice }): Models {
  return {
    id: model,
    isDemonstration: false,
    async ask(call) {
      const { createWorkersAI } = await import("workers-ai-provider");
      return answer(createWorkersAI({ binding })(model), price, call);
    },
  };
}

type Endpoint = { baseUrl: string; model: string; key: string; isDemonstration: boolean; fetch: typeof fetch };

/** Any endpoint that speaks OpenAI's chat completions: Ollama, Gemini, OpenAI. Nothing is billed in neurons. */
export function compatibleModels({ baseUrl, model, key, isDemonstration, fetch }: Endpoint): Models {
  return {
    id: `${new URL(baseUrl).host}/${model}`,
    isDemonstration,
    async ask(call) {
      const { createOpenAICompatible } = await import("@ai-sdk/openai-compatible");
      const provider = createOpenAICompatible({
        name: "endpoint",
        baseURL: baseUrl,
        ...(key === "" ? {} : { apiKey: key }),
        supportsStructuredOutputs: true,
        fetch: withCountedBody(fetch),
      });
      return answer(provider(model), { input: 0, output: 0 }, call);
    },
  };
}

async function answer<Answer>(model: LanguageModel, price: NeuronPrice, call: ModelCall<Answer>) {
  const { generateText, Output } = await import("ai");
  const request = {
    model,
    system: call.system,
    prompt: call.prompt,
    output: Output.object({ schema: call.schema }),
    temperature: 0,
    maxOutputTokens: call.maxTokens,
    maxRetries: 0,
    abortSignal: call.signal,
  };
  const { text, usage } = await generateText(request).catch((error: unknown) => {
    const written = textOf(error);
    if (written === null) throw failureOf(error);
    return written;
  });
  const spent = priced(usage, price);
  const read = text.length > longestAnswer ? null : parseAnswer(text, call.schema);
  if (read === null) throw new ModelFailure("unreadable", spent);
  return { answer: read, usage: spent };
}

type SdkUsage = { inputTokens?: number | undefined; outputTokens?: number | undefined };

function priced({ inputTokens = 0, outputTokens = 0 }: SdkUsage, price: NeuronPrice): ModelUsage {
  const neurons = (inputTokens * price.input + outputTokens * price.output) / 1_000_000;
  return { inputTokens, outputTokens, neurons };
}

/** Ends a response that grows beyond any answer, before it fills the memory of an isolate. */
function withCountedBody(send: typeof fetch): typeof fetch {
  return async (input, init) => {
    const response = await send(input, init);
    let bytes = 0;
    const counted = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.byteLength;
        if (bytes > longestAnswer * 4) controller.error(new ModelFailure("unreadable"));
        else controller.enqueue(chunk);
      },
    });
    return new Response(response.body?.pipeThrough(counted) ?? null, response);
  };
}
