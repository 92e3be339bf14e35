import { z } from "zod";
import { detectLanguage } from "~/text/language";
import type { Question } from "./review-prompt";

const verdicts = ["met", "partial", "missing"] as const;

/** What a model may answer. Closed, without a number anywhere: a score cannot even be said. */
export const answerSchema = z.strictObject({
  answers: z.array(
    z.strictObject({
      requirement: z.string().max(40),
      verdict: z.enum(verdicts),
      quote: z.string().max(1_000).nullable(),
      why: z.strictObject({ en: z.string().max(600), vi: z.string().max(600) }),
    }),
  ),
});

export type ReviewAnswer = z.infer<typeof answerSchema>;

type Why = { en: string | null; vi: string | null };

/** One requirement's proposal as it is kept: what the model said, still unverified. `why` is null in a language it did not keep to. */
export type KeptProposal = { requirement: string; verdict: (typeof verdicts)[number]; quote: string | null; why: Why };

/** A sentence longer than this is no sentence, in characters. */
const longestWhy = 280;
/** Grades, percentages and points are code's to give. */
const gradeLike = /\d\s*(?:%|\/\s*\d|điểm|points?\b|percent|phần trăm)|\bscores?\b|\bđiểm số\b/iu;

/**
 * Keeps the first answer to each requirement that was asked about; answers to others are left out, and so are reasons in a wrong
 * language or with a grade in them.
 */
export function checkAnswer({ answers }: ReviewAnswer, questions: readonly Question[]): KeptProposal[] {
  const kept = new Map<string, KeptProposal>();
  const asked = new Set(questions.map(({ requirement }) => requirement.id));
  for (const { requirement, verdict, quote, why } of answers) {
    if (!asked.has(requirement) || kept.has(requirement)) continue;
    const words = { en: sentenceIn("en", why.en), vi: sentenceIn("vi", why.vi) };
    kept.set(requirement, { requirement, verdict, quote: quote?.trim() || null, why: words });
  }
  return [...kept.values()];
}

function sentenceIn(language: "en" | "vi", given: string): string | null {
  const sentence = given.replace(/\s+/g, " ").trim();
  if (sentence === "" || sentence.length > longestWhy || gradeLike.test(sentence)) return null;
  const found = detectLanguage(sentence);
  return found === language || (language === "vi" && found === "mixed") ? sentence : null;
}
