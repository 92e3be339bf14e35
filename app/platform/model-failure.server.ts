import { ModelFailure, type ModelFailureCode, type ModelUsage } from "./models.server";

/**
 * Workers AI's own error codes (developers.cloudflare.com/workers-ai/platform/errors): the free allocation is used up, a
 * paid plan is needed, no capacity, timed out or aborted.
 */
const codeOf: Readonly<Record<string, ModelFailureCode>> = {
  "3036": "quota",
  "5035": "quota",
  "3040": "busy",
  "3007": "timeout",
  "3008": "timeout",
};

/** What an error of a model's provider means to us. The text of the error, which may repeat the prompt, goes no further. */
export function failureOf(error: unknown): ModelFailure {
  for (let cause = error; typeof cause === "object" && cause !== null; cause = "cause" in cause ? cause.cause : null) {
    if (cause instanceof ModelFailure) return cause;
    const code = providerCode(cause) ?? statusCode(cause);
    if (code) return new ModelFailure(code);
  }
  return new ModelFailure("failed");
}

function providerCode(error: object): ModelFailureCode | null {
  const { name, code, message } = error as { name?: unknown; code?: unknown; message?: unknown };
  if (name === "AbortError" || name === "TimeoutError") return "timeout";
  const written = /^\W*(?:[\w ]+: )?(\d{4}):/.exec(String(message ?? ""))?.[1];
  return codeOf[String(code)] ?? codeOf[written ?? ""] ?? null;
}

function statusCode(error: object): ModelFailureCode | null {
  const status = "statusCode" in error ? Number(error.statusCode) : Number.NaN;
  if (status === 402) return "quota";
  if (status === 429 || status >= 500) return "busy";
  if (status === 408) return "timeout";
  return null;
}

/** What the model wrote when the SDK could not read it; null when it wrote nothing. */
export function textOf(error: unknown): { text: string; usage: Partial<ModelUsage> } | null {
  const { text, usage } = (error ?? {}) as { text?: unknown; usage?: Partial<ModelUsage> };
  return typeof text === "string" ? { text, usage: usage ?? {} } : null;
}
