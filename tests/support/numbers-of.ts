import type { Assessment } from "~/analysis/assessment";

/** Everything in an assessment that counts: what an attack or a personal detail must not move. */
export function numbersOf({ total, band, areas, requirements, ledger, caps }: Assessment) {
  return {
    total,
    band,
    caps,
    ledger,
    areas: areas.map(({ score, met, judged }) => ({ score, met, judged })),
    verdicts: requirements.map(({ judgement }) => [judgement.verdict, judgement.strength]),
  };
}

/** All warnings about the CV, from reading it and from holding it against the posting. */
export function warningsOf({ cv, cvWarnings }: Assessment): string[] {
  return [...cv.warnings, ...cvWarnings].map(({ code }) => code);
}
