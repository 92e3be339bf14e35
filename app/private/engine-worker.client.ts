import { checkDocuments } from "./check-documents";
import type { EngineAnswer, EngineCall } from "./engine-call";
import { portEmbedder } from "./port-embedder";

/** The core in a Web Worker. Its own Content-Security-Policy (public/_headers) leaves it no way to send anything anywhere. */
addEventListener("message", async ({ data: { number, pair, model } }: MessageEvent<EngineCall>) => {
  let answer: EngineAnswer;
  try {
    answer = { number, result: await checkDocuments(pair, model ? portEmbedder(model) : undefined) };
  } catch {
    answer = { number, result: null };
  }
  postMessage(answer);
});
