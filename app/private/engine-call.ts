import type { checkDocuments, DocumentPair } from "./check-documents";

/** What the page asks of the engine's worker; answers carry the number of their call. */
export type EngineCall = { number: number; pair: DocumentPair };

/** `null`: the engine failed in a way that nobody expected. */
export type EngineAnswer = { number: number; result: Awaited<ReturnType<typeof checkDocuments>> | null };
