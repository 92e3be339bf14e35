import type { CvDocument, CvWarning } from "~/cv/cv-document";
import type { Posting } from "~/job/requirement";
import { lexiconVersion } from "~/skill/lexicon";
import { actionsFor } from "./actions";
import type { Assessment, Judgement, Override } from "./assessment";
import { missing, toJudgement } from "./finding";
import { round2 } from "./round";
import { type Score, type Scored, score, scored } from "./score";
import { readerVersion, rubricVersion } from "./scoring-constants";

/**
 * Scores judgements, whoever made them, and a person's corrections. A requirement without a judgement counts as missing.
 * The one place where numbers come from: the built-in engine, the AI review and corrections all end here.
 */
export function assembleAssessment(input: {
  cv: CvDocument;
  posting: Posting;
  asOf: string;
  engine: Assessment["engine"];
  embedderVersion: string;
  judgements: readonly Judgement[];
  cvWarnings: CvWarning[];
  overrides: readonly Override[];
  dropped: Assessment["dropped"];
}): Assessment {
  const { cv, posting } = input;
  const judgements = new Map(input.judgements.map((judgement) => [judgement.requirement, judgement]));
  const overrides = new Map(input.overrides.map((override) => [override.requirement, override]));
  const items = posting.requirements.map((requirement) => {
    const absent = missing({ code: "words.missing", values: { want: requirement.label } }, 0);
    const judgement = judgements.get(requirement.id) ?? toJudgement(requirement.id, cv, absent);
    return scored(requirement, judgement, overrides.get(requirement.id) ?? null);
  });
  return {
    versions: {
      rubric: rubricVersion,
      lexicon: lexiconVersion,
      reader: readerVersion,
      embedder: input.embedderVersion,
    },
    asOf: input.asOf,
    engine: input.engine,
    cv,
    posting,
    cvWarnings: input.cvWarnings,
    ...assembleNumbers(items, overrides, cv.confidence),
    dropped: input.dropped,
  };
}

/** Everything of an assessment that a correction may change, from scored requirements with their corrections applied. */
export function assembleNumbers(
  items: readonly Scored[],
  overrides: ReadonlyMap<string, Override>,
  readerConfidence: number,
): Pick<Assessment, "requirements" | "actions" | keyof Score> {
  const result = score(items, readerConfidence);
  return {
    requirements: items.map(({ computed, judgement, weight, credit }) => ({
      ...computed,
      judgement,
      weight: round2(weight),
      credit,
      override: overrides.get(computed.id) ?? null,
    })),
    ...result,
    actions: actionsFor(items, result.total),
  };
}
