import type { ChosenModel, ModelAnswer, ModelCall } from "./model-call";
import { findChosenModel } from "./model-store.client";
import type { EmbedderPort } from "./port-embedder";

type Running = { worker: Worker; answer: Promise<ModelAnswer>; end(): void };

let running: Running | null = null;

/** Starts the model in a worker of its own, unless it runs. A start that failed is tried anew. */
export async function startModel(chosen: ChosenModel): Promise<ModelAnswer> {
  running ??= openWorker(chosen);
  const { answer } = running;
  const started = await answer;
  if ("fault" in started && running?.answer === answer) stopModel();
  return started;
}

/** Ends the model's worker; whoever waits for its start learns that it failed. */
export function stopModel(): void {
  running?.end();
  running = null;
}

/** A way to the model that this browser has ready; null: it has none; "failed": it has one that does not start. */
export async function openModelPort(): Promise<EmbedderPort | "failed" | null> {
  // A browser that keeps nothing has no model either.
  const chosen = await findChosenModel().catch(() => null);
  if (!chosen?.isReady) return null;
  const started = await startModel(chosen);
  if ("fault" in started || !running) return "failed";
  const { port1: port, port2: other } = new MessageChannel();
  running.worker.postMessage({ port: other } satisfies ModelCall, [other]);
  return { port, ...started };
}

function openWorker(chosen: ChosenModel): Running {
  const worker = new Worker(new URL("./model-worker.client.ts", import.meta.url), { type: "module" });
  let resolve: (answer: ModelAnswer) => void = () => {};
  const answer = new Promise<ModelAnswer>((settle) => {
    resolve = settle;
  });
  const fail = () => resolve({ fault: "model_unusable" });
  worker.addEventListener("message", ({ data }: MessageEvent<ModelAnswer>) => resolve(data));
  worker.addEventListener("error", fail);
  worker.postMessage({ chosen } satisfies ModelCall);
  return {
    worker,
    answer,
    end() {
      worker.terminate();
      fail();
    },
  };
}
