import { reserveTokens, settleTokens } from "~/account/model-quota.server";
import type { ReviewServices } from "~/analysis/review-analysis.server";
import type { Language } from "~/i18n/languages";
import { AppError } from "~/platform/app-error";
import { askModel } from "~/platform/ask-model.server";
import { runBatch } from "~/platform/db.server";
import { failureOf } from "~/platform/model-failure.server";
import { type ModelUsage, noUsage } from "~/platform/models.server";
import { type AnswerQuote, type CvAnswer, checkPhrasing, phrasedSchema, phrasingPrompt, toPhrasing } from "./answer";
import { findPassages } from "./find-passages.server";
import { listOwnedCvs } from "./owned-cvs.server";
import { longestQuestion, readQuestion } from "./question";

/** Passages of an answer. */
const mostQuotes = 5;

/** A person waits for this page; the model has so long, in milliseconds. */
const modelWithin = 8_000;

/** Tokens of a phrased answer, and of a call at most. */
const answerTokens = 500;
const callTokens = 3_000;

export type AskedQuestion = { ownerId: string; question: string; language: Language };

/**
 * Answers a question from the owner's own CVs alone: the passages that answer it, or none. A model, where one is bound, may put them into
 * a sentence, which is shown only when every quote it rests on was found in these passages.
 * @throws AppError ask.…
 */
export async function askCv(services: ReviewServices, asked: AskedQuestion): Promise<CvAnswer> {
  const text = asked.question.normalize("NFC").replace(/\s+/g, " ").trim();
  if (text === "") throw new AppError("ask.empty");
  if ([...text].length > longestQuestion) throw new AppError("ask.too_long", { characters: longestQuestion });
  const { ownerId, language } = asked;
  const question = readQuestion(text);
  const cvs = await listOwnedCvs(services, ownerId);
  const found = await Promise.all(cvs.map((owned) => findPassages(services, { ownerId, owned, question })));
  const best = found.flat().sort((a, b) => b.score - a.score);
  const passages = best.slice(0, mostQuotes).map(({ score: _, ...quote }) => quote);
  return {
    question: text,
    searched: cvs.length,
    quotes: passages.map(({ masked: _, ...quote }) => quote),
    ...(await phrase(services, { ownerId, question: text, language, passages })),
    isDemonstration: services.models.isDemonstration,
  };
}

async function phrase(
  services: ReviewServices,
  { ownerId, question, language, passages }: AskedQuestion & { passages: AnswerQuote[] },
): Promise<Pick<CvAnswer, "phrased" | "isCapped">> {
  const quotesAlone = { phrased: null, isCapped: false };
  if (services.models.id === null || passages.length === 0) return quotesAlone;
  const reserved = await reserveTokens(services, { ownerId, tokens: callTokens });
  if (typeof reserved === "string") return { ...quotesAlone, isCapped: true };
  let usage: ModelUsage = noUsage;
  let open = 0;
  const call = {
    system: phrasingPrompt,
    prompt: toPhrasing(question, language, passages),
    schema: phrasedSchema,
    maxTokens: answerTokens,
  };
  try {
    const answer = await askModel(services, {
      call,
      until: services.now() + modelWithin,
      budget: { left: 0 },
      onUsage(spent) {
        if (spent === null) open = callTokens;
        else usage = spent;
      },
    });
    return { ...quotesAlone, phrased: checkPhrasing(answer, passages, language) };
  } catch (error) {
    services.log.info("ask.not_phrased", { failure: failureOf(error).code });
    return quotesAlone;
  } finally {
    await runBatch(services.db, settleTokens(services.db, reserved, { ...usage, open }));
  }
}
