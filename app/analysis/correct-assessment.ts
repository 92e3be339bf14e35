import { assembleNumbers } from "./assemble-assessment";
import type { Assessment, Override } from "./assessment";
import { round2 } from "./round";
import { type Scored, scored, weightOf } from "./score";

/**
 * Applies a person's corrections to an assessment as it was computed and stored. Nothing is judged again: judgements, versions
 * and month stay, a requirement that is not corrected keeps its verdict, weight, credit and ceiling, whatever versions made
 * them. Without corrections it is the assessment itself.
 * @param assessment without corrections; an override of a requirement that it does not hold is left out
 */
export function correctAssessment(assessment: Assessment, overrides: readonly Override[]): Assessment {
  const { requirements, caps, cv } = assessment;
  const ids = new Set(requirements.map(({ id }) => id));
  const known = new Map(overrides.filter(({ requirement }) => ids.has(requirement)).map((o) => [o.requirement, o]));
  if (known.size === 0) return assessment;
  const ceilings = new Map(caps.map(({ requirement, ceiling }) => [requirement, ceiling]));
  const items = requirements.map((row) => {
    const override = known.get(row.id);
    return override ? scored(row, row.judgement, override) : asStored(row, ceilings.get(row.id) ?? null);
  });
  return { ...assessment, ...assembleNumbers(items, known, cv.confidence) };
}

/** Stored weights are rounded; the exact one is known as long as today's constants still give it. */
function asStored(row: Assessment["requirements"][number], ceiling: number | null): Scored {
  const { judgement, credit } = row;
  const exact = weightOf(row);
  const weight = round2(exact) === row.weight ? exact : row.weight;
  const { verdict, strength } = judgement;
  return { computed: row, requirement: row, judgement, verdict, strength, weight, credit, ceiling };
}
