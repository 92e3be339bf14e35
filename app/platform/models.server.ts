import type { z } from "zod";

/** Why a model gave no usable answer. A code is also the key of its words in locales/…/review.json. */
export type ModelFailureCode = "absent" | "quota" | "busy" | "timeout" | "unreadable" | "failed";

/** An expected failure of a model. The message holds no text of a person. */
export class ModelFailure extends Error {
  readonly code: ModelFailureCode;
  /** what the call cost although it failed */
  readonly usage: ModelUsage;

  constructor(code: ModelFailureCode, usage: ModelUsage = noUsage) {
    super(code);
    this.name = "ModelFailure";
    this.code = code;
    this.usage = usage;
  }
}

/** Tokens, and neurons where Workers AI bills them. */
export type ModelUsage = { inputTokens: number; outputTokens: number; neurons: number };

export const noUsage: ModelUsage = { inputTokens: 0, outputTokens: 0, neurons: 0 };

export type ModelCall<Answer> = {
  /** what to do: written by us, never by a person whose text is judged */
  system: string;
  /** data only */
  prompt: string;
  /** closed: a key that it does not name makes the answer unreadable */
  schema: z.ZodType<Answer>;
  /** of the answer */
  maxTokens: number;
  signal: AbortSignal;
};

/**
 * A language model that answers in a closed schema, without tools and without memory. Port with adapters: absent, Workers AI, any
 * OpenAI-compatible endpoint; every adapter passes tests/contracts/models.
 */
export type Models = {
  /** changes whenever the same prompt may be answered by another model; null when there is none */
  id: string | null;
  /** true for the rule-following server of `npm run demo:ai`, which pages name as such */
  isDemonstration: boolean;
  /** One call, no retry. @throws ModelFailure */
  ask<Answer>(call: ModelCall<Answer>): Promise<{ answer: Answer; usage: ModelUsage }>;
};

/** No model is bound. */
export const absentModels: Models = {
  id: null,
  isDemonstration: false,
  ask: () => Promise.reject(new ModelFailure("absent")),
};
