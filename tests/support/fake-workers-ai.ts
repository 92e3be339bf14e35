import { builtInEmbedder } from "~/embedding/built-in-embedder";

/** What the documentation of Workers AI says of its models and errors. */
const embeddingModel = "@cf/baai/bge-m3";
const dimensions = 1024;
const mostTexts = 100;
const longestRequest = 512 * 1024;

/** As the binding throws: the code in front of the words. */
export function workersAiError(code: number, words: string): Error {
  const error = new Error(`${code}: ${words}`);
  error.name = "InferenceUpstreamError";
  return error;
}

type Messages = { messages: { role: string; content: string }[] };

/** Stands in for what a text model writes; may throw what the binding would throw. */
export type TextModel = (messages: Messages["messages"], signal: AbortSignal | undefined) => Promise<unknown>;

/** A Workers AI binding with its limits and error codes: one embedding model, and the text model of the test. */
export function fakeWorkersAi(textModel: string, write: TextModel): Ai {
  const run = async (model: string, input: object, options?: { signal?: AbortSignal }) => {
    if (JSON.stringify(input).length > longestRequest) throw workersAiError(3006, "Request is too large");
    if (options?.signal?.aborted) throw workersAiError(3008, "Request was aborted");
    if (model === embeddingModel) return embed(input);
    if (model !== textModel) throw workersAiError(5007, `No such model ${model} or task`);
    const { messages } = input as Messages;
    if (!Array.isArray(messages)) throw workersAiError(3003, "Request is missing headers or body: messages");
    return write(messages, options?.signal);
  };
  return { run } as unknown as Ai;
}

/** Longer than the unit length, as nothing promises that it is one. */
async function embed(input: object): Promise<{ shape: number[]; data: number[][] }> {
  const { text } = input as { text?: unknown };
  const texts = Array.isArray(text) ? text.map(String) : [String(text)];
  if (texts.length > mostTexts) throw workersAiError(5006, "Error: required properties at '/' are 'text'");
  const vectors = await builtInEmbedder.embed(texts, "passage");
  const data = vectors.map((vector) => Array.from({ length: dimensions }, (_, at) => 3 * (vector[at] ?? 0)));
  return { shape: [texts.length, dimensions], data };
}

/** How a text model of Workers AI answers. */
export function textAnswer(response: string): object {
  return {
    response,
    usage: { prompt_tokens: 900, completion_tokens: Math.ceil(response.length / 4), total_tokens: 0 },
  };
}
