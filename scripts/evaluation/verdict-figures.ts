import type { Verdict } from "~/analysis/assessment";
import { round, share } from "./share";

/** One labelled verdict that both readers gave, and the answer to be measured: null where the requirement was not read. */
export type AnsweredVerdict = { expected: Verdict; given: Verdict | null };

const measured = ["met", "partial", "missing"] as const;

/** Macro-F1 over met, partial and missing, and accuracy; what was not read counts as wrong in both. */
export function verdictFigures(answers: AnsweredVerdict[]) {
  const scores = measured.map((verdict) => f1(answers, verdict));
  return {
    macroF1: answers.length === 0 ? null : round(scores.reduce((sum, score) => sum + score, 0) / scores.length),
    accuracy: share(answers.filter(({ expected, given }) => expected === given).length, answers.length),
    f1: Object.fromEntries(measured.map((verdict, index) => [verdict, round(scores[index]!)])),
    verdicts: answers.length,
    uncovered: answers.filter(({ given }) => given === null).length,
  };
}

function f1(answers: AnsweredVerdict[], verdict: Verdict): number {
  const right = answers.filter(({ expected, given }) => expected === verdict && given === verdict).length;
  const expected = answers.filter((answer) => answer.expected === verdict).length;
  const given = answers.filter((answer) => answer.given === verdict).length;
  return expected + given === 0 ? 0 : (2 * right) / (expected + given);
}

/** Scores of a baseline as verdicts, under the two limits that suit it best on these very labels: a baseline at its kindest. */
export function kindestVerdicts(scored: { expected: Verdict; score: number }[]): AnsweredVerdict[] {
  let best: AnsweredVerdict[] = [];
  let bestF1 = -1;
  for (let met = 0.1; met <= 1; met += 0.05) {
    for (let partial = 0.05; partial <= met; partial += 0.05) {
      const answers = scored.map(({ expected, score }) => ({ expected, given: verdictOf(score, met, partial) }));
      const own = verdictFigures(answers).macroF1 ?? 0;
      if (own > bestF1) [best, bestF1] = [answers, own];
    }
  }
  return best;
}

function verdictOf(score: number, met: number, partial: number): Verdict {
  if (score >= met) return "met";
  return score >= partial ? "partial" : "missing";
}
