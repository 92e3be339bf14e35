import type { DocumentPair } from "./check-documents";
import type { EngineAnswer, EngineCall } from "./engine-call";
import { openModelPort, stopModel } from "./open-model.client";
import type { EmbedderPort } from "./port-embedder";

type Result = EngineAnswer["result"];

let worker: Worker | null = null;
let calls = 0;
let stops = 0;
const waiting = new Map<number, (result: Result) => void>();

/** Starts the engine ahead of its first use: the worker, and with it the whole bundle, is fetched now. */
export function startEngine(): void {
  openWorker();
  openModelPort();
}

/** Checks one pair of documents in the worker; pairs are worked on one after the other. */
export async function runEngine(pair: DocumentPair): Promise<Result> {
  const stopsBefore = stops;
  const model = await openModelPort();
  if (stops !== stopsBefore) return null;
  const result = await callEngine(pair, model === "failed" ? null : model);
  if (!result?.ok || (model !== "failed" && result.sentenceModel !== "failed")) return result;
  stopModel(); // a model that failed is started anew for the next check
  return { ...result, sentenceModel: "failed" };
}

function callEngine(pair: DocumentPair, model: EmbedderPort | null): Promise<Result> {
  const running = openWorker();
  calls += 1;
  const call: EngineCall = { number: calls, pair, model };
  return new Promise((resolve) => {
    waiting.set(call.number, resolve);
    running.postMessage(call, model ? [model.port] : []);
  });
}

/** Stops the engine at once, in the midst of a check: what waits gets null. The next call starts it anew. */
export function stopEngine(): void {
  stops += 1;
  worker?.terminate();
  worker = null;
  for (const resolve of waiting.values()) resolve(null);
  waiting.clear();
}

function openWorker(): Worker {
  if (worker) return worker;
  const opened = new Worker(new URL("./engine-worker.client.ts", import.meta.url), { type: "module" });
  opened.addEventListener("message", ({ data: { number, result } }: MessageEvent<EngineAnswer>) => {
    waiting.get(number)?.(result);
    waiting.delete(number);
  });
  // The bundle could not be fetched or run: what waits fails, and the next call tries anew.
  opened.addEventListener("error", () => {
    if (worker === opened) stopEngine();
  });
  worker = opened;
  return opened;
}
