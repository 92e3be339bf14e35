import type { checkDocuments, DocumentPair } from "./check-documents";
import type { EmbedderPort } from "./port-embedder";

/** What the page asks of the engine's worker; answers carry the number of their call. */
export type EngineCall = { number: number; pair: DocumentPair; model: EmbedderPort | null };

/** `null`: the engine failed in a way that nobody expected. */
export type EngineAnswer = { number: number; result: Awaited<ReturnType<typeof checkDocuments>> | null };
