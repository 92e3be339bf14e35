import { applyProposals } from "~/analysis/apply-proposals";
import type { Assessment } from "~/analysis/assessment";
import { indexCv } from "~/analysis/cv-index";
import { retrieve } from "~/analysis/retrieve";
import { answerSchema, checkAnswer, type KeptProposal } from "~/analysis/review-answer";
import { type Question, toCalls, toPrompt, toQuestions } from "~/analysis/review-prompt";
import { builtInEmbedder } from "~/embedding/built-in-embedder";
import { assess } from "./assess";
import { type PromptData, readPrompt } from "./scripted-model";

export type PreparedReview = {
  builtIn: Assessment;
  questions: Question[];
  /** the second reading that these proposals make */
  apply(proposals: KeptProposal[]): Assessment;
};

/** Everything of a review but the model, without a database. */
export async function prepareReview(cvText: string, postingText: string): Promise<PreparedReview> {
  const builtIn = await assess(cvText, postingText);
  const index = indexCv(builtIn.cv, builtIn.posting);
  const retrieved = await retrieve(index, builtIn.posting.requirements, builtInEmbedder);
  const questions = toQuestions(builtIn.cv, builtIn.posting.requirements, retrieved);
  return { builtIn, questions, apply: (proposals) => applyProposals({ index, builtIn, questions, proposals }) };
}

/** A whole review by a model that is given the data and the prompt as it stands. */
export async function reviewOnce(
  { questions, apply }: PreparedReview,
  model: (data: PromptData, prompt: string) => unknown,
): Promise<Assessment> {
  const proposals = toCalls(questions).flatMap((part) => {
    const prompt = toPrompt(part);
    return checkAnswer(answerSchema.parse(model(readPrompt(prompt), prompt)), part);
  });
  return apply(proposals);
}

export function verdictsOf({ requirements }: Assessment): string[] {
  return requirements.map(({ id, judgement }) => `${id} ${judgement.verdict}`);
}
