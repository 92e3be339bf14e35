import { type ModelCaps, reserveTokens, settleTokens } from "~/account/model-quota.server";
import { askModel, type RetryBudget } from "~/platform/ask-model.server";
import type { Statement } from "~/platform/db.server";
import { failureOf } from "~/platform/model-failure.server";
import { type ModelUsage, noUsage } from "~/platform/models.server";
import type { Platform } from "~/platform/platform.server";
import type { ReviewFailure } from "./review";
import { answerSchema, checkAnswer, type KeptProposal } from "./review-answer";
import { answerTokens, type Question, systemPrompt, toCalls, toPrompt } from "./review-prompt";

/** Tries beyond the first, for all calls of a review together. */
const retries = 2;

/** Letters of a prompt for one token, low enough for Vietnamese. */
const lettersPerToken = 2.5;

/** What asking led to. `statements` write what it cost, and belong into the batch that stores the result. */
export type Asked = {
  proposals: KeptProposal[];
  /** null when at least one call was answered */
  failure: ReviewFailure | null;
  usage: ModelUsage;
  statements: Statement[];
};

/**
 * Asks the model about all questions in a few calls side by side, within the owner's and everybody's daily cap. A call that stays
 * without a usable answer leaves its questions as they are.
 * @param input.until milliseconds since 1970
 * @param input.onAnswered told after each answered call how many questions have an answer
 */
export async function askReviewer(
  services: Platform & { modelCaps: ModelCaps },
  input: { ownerId: string; questions: Question[]; until: number; onAnswered(count: number): Promise<void> },
): Promise<Asked> {
  const { ownerId, until } = input;
  const calls = toCalls(input.questions).map(toCall);
  const tokens = calls.reduce((sum, call) => sum + call.tokens, 0);
  const reserved = await reserveTokens(services, { ownerId, tokens });
  if (typeof reserved === "string") return { ...nothing, failure: reserved === "owner" ? "cap_owner" : "cap_all" };
  const budget: RetryBudget = { left: retries };
  const proposals: KeptProposal[] = [];
  let usage = noUsage;
  let open = 0;
  const ask = async ({ questions, prompt, maxTokens, tokens: most }: Call): Promise<ReviewFailure | null> => {
    const onUsage = (spent: ModelUsage | null) => {
      if (spent === null) open += most;
      else usage = sum(usage, spent);
    };
    try {
      const call = { system: systemPrompt, prompt, schema: answerSchema, maxTokens };
      const kept = checkAnswer(await askModel(services, { call, until, budget, onUsage }), questions);
      if (kept.length === 0) return "unreadable";
      proposals.push(...kept);
      await input.onAnswered(proposals.length);
      return null;
    } catch (error) {
      return failureOf(error).code;
    }
  };
  const failures = await Promise.all(calls.map(ask));
  const statements = settleTokens(services.db, reserved, { ...usage, open });
  return { proposals, failure: proposals.length > 0 ? null : (failures[0] ?? "failed"), usage, statements };
}

const nothing: Omit<Asked, "failure"> = { proposals: [], usage: noUsage, statements: [] };

/** `tokens` is the most that a try may cost. */
type Call = { questions: Question[]; prompt: string; maxTokens: number; tokens: number };

function toCall(questions: Question[]): Call {
  const prompt = toPrompt(questions);
  const maxTokens = answerTokens(questions);
  const tokens = Math.ceil((systemPrompt.length + prompt.length) / lettersPerToken) + maxTokens;
  return { questions, prompt, maxTokens, tokens };
}

function sum(a: ModelUsage, b: ModelUsage): ModelUsage {
  return {
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    neurons: a.neurons + b.neurons,
  };
}
