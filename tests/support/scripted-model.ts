import { type ModelCall, type Models, noUsage } from "~/platform/models.server";

/** What a prompt of the review holds, as a model reads it. */
export type PromptData = { requirements: { id: string; requirement: string; kind: string; passages: string[] }[] };

export type Answer = {
  requirement: string;
  verdict: "met" | "partial" | "missing";
  quote: string | null;
  why: { en: string; vi: string };
};

export function readPrompt(prompt: string): PromptData {
  const block = /<data>\n([\s\S]*)\n<\/data>/.exec(prompt)?.[1] ?? "";
  return JSON.parse(block) as PromptData;
}

/** A model that answers by a rule of the test. It keeps the calls that it got. */
export function scriptedModel(answerTo: (data: PromptData) => unknown) {
  const calls: Pick<ModelCall<unknown>, "system" | "prompt">[] = [];
  const models: Models = {
    id: "scripted",
    isDemonstration: false,
    async ask({ system, prompt, schema }) {
      calls.push({ system, prompt });
      const answer = schema.parse(answerTo(readPrompt(prompt)));
      return { answer, usage: { ...noUsage, inputTokens: 1_000, outputTokens: 100, neurons: 8 } };
    },
  };
  return { models, calls };
}

const why = { en: "The quote shows this.", vi: "Câu này cho thấy điều đó." };

/** The same verdict for every requirement, with its first passage as the quote. */
export function sameVerdict(verdict: Answer["verdict"]): (data: PromptData) => { answers: Answer[] } {
  return ({ requirements }) => ({
    answers: requirements.map(({ id, passages }) => ({
      requirement: id,
      verdict,
      quote: verdict === "missing" ? null : (passages[0]?.slice(0, 200) ?? null),
      why,
    })),
  });
}
