import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { answerByRules } from "./answer-by-rules";

/** For each answer under way, so that progress can be seen. In milliseconds. */
const thinkingTime = 700;

/** Model id under which pages and rows know this stand-in. */
export const demonstrationModel = "fixed-rules";

export type ModelServer = { baseUrl: string; stop(): Promise<void> };

/** An OpenAI-compatible endpoint on this machine that answers by fixed rules. `port` 0 takes a free one. */
export async function startModelServer(port: number): Promise<ModelServer> {
  let underWay = 0;
  const server = createServer(async (request, response) => {
    underWay += 1;
    const answer = request.method === "POST" ? await complete(request, underWay * thinkingTime) : null;
    underWay -= 1;
    response.writeHead(answer === null ? 400 : 200, { "Content-Type": "application/json" });
    response.end(JSON.stringify(answer ?? { error: { message: "Only chat completions of the app are answered." } }));
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const { port: taken } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${taken}/v1`,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

type Chat = { messages?: { role: string; content: string | { text?: string }[] }[] };

async function complete(request: IncomingMessage, time: number): Promise<object | null> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { messages = [] } = JSON.parse(Buffer.concat(chunks).toString("utf8")) as Chat;
    const prompt = textOf(messages.findLast(({ role }) => role === "user")?.content ?? "");
    const answer = answerByRules(prompt);
    if (answer === null) return null;
    await new Promise((resolve) => setTimeout(resolve, time));
    return toCompletion(JSON.stringify(answer), messages.map(({ content }) => textOf(content)).join("\n"));
  } catch {
    return null;
  }
}

function textOf(content: string | { text?: string }[]): string {
  return typeof content === "string" ? content : content.map(({ text }) => text ?? "").join("");
}

function toCompletion(content: string, asked: string): object {
  const tokens = (text: string) => Math.ceil(text.length / 4);
  return {
    id: "demonstration",
    object: "chat.completion",
    created: 0,
    model: demonstrationModel,
    choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop" }],
    usage: {
      prompt_tokens: tokens(asked),
      completion_tokens: tokens(content),
      total_tokens: tokens(asked) + tokens(content),
    },
  };
}
