import { analyze } from "~/analysis/analyze";
import type { Assessment, Verdict } from "~/analysis/assessment";
import { readPlainText } from "~/cv/read-text";
import { structureCv } from "~/cv/structure-cv";
import { builtInEmbedder } from "~/embedding/built-in-embedder";
import { readPosting } from "~/job/read-posting";
import { type Baseline, keywordOverlap, tfidfBaseline } from "./baselines";
import { showsSameEvidence } from "./evidence-figures";
import type { LabelledCv, LabelledPosting, LabelledRequirement, LabelledVerdict } from "./labelled-files";
import { matchRequirements } from "./match-requirements";
import { orderFigures } from "./order-figures";
import { share } from "./share";
import { kindestVerdicts, verdictFigures } from "./verdict-figures";

/** The month that labels were made: what "present" and "nay" mean in their CVs. */
export const labelledMonth = "2026-11";

/** One labelled verdict with everything that was answered about it. */
export type JudgedVerdict = {
  posting: LabelledPosting;
  cv: LabelledCv;
  requirement: LabelledRequirement;
  label: LabelledVerdict;
  /** both readers' verdict, or null where they differ */
  agreed: Verdict | null;
  /** ours, or null where we did not read the requirement */
  verdict: Verdict | null;
  quotes: string[];
};

export type JudgedPair = {
  posting: LabelledPosting;
  cv: LabelledCv;
  assessment: Assessment;
  verdicts: JudgedVerdict[];
};

/** Analyses every CV of every labelled posting with the built-in engine, and lines our verdicts up with the labels. */
export async function judgeGold(gold: LabelledPosting[]): Promise<JudgedPair[]> {
  const pairs: JudgedPair[] = [];
  for (const labelled of gold) {
    const posting = readPosting(labelled.posting.text);
    const matches = matchRequirements(posting.text, labelled.requirements, posting.requirements);
    const oursOf = new Map(matches.map(({ labelled: { id }, ours }) => [id, ours.id]));
    for (const cv of labelled.cvs) {
      const document = structureCv(readPlainText(cv.text), labelledMonth);
      const assessment = await analyze({ cv: document, posting, asOf: labelledMonth, embedder: builtInEmbedder });
      pairs.push({ posting: labelled, cv, assessment, verdicts: lineUp(labelled, cv, assessment, oursOf) });
    }
  }
  return pairs;
}

function lineUp(
  posting: LabelledPosting,
  cv: LabelledCv,
  assessment: Assessment,
  oursOf: Map<string, string>,
): JudgedVerdict[] {
  const judgements = new Map(assessment.requirements.map(({ id, judgement }) => [id, judgement]));
  return cv.verdicts.flatMap((label) => {
    const requirement = posting.requirements.find(({ id }) => id === label.id);
    if (requirement === undefined) return [];
    const judgement = judgements.get(oursOf.get(label.id) ?? "");
    const [first, second] = label.labels;
    const agreed = first === second ? first : null;
    const quotes = judgement?.evidence.map(({ quote }) => quote) ?? [];
    return [{ posting, cv, requirement, label, agreed, verdict: judgement?.verdict ?? null, quotes }];
  });
}

/** Verdicts, evidence and order, with the constant answer and both baselines beside each. */
export function judgingFigures(pairs: JudgedPair[]) {
  const judged = pairs.flatMap(({ verdicts }) => verdicts);
  const agreed = judged.filter((verdict) => verdict.agreed !== null);
  const baselines = [
    keywordOverlap,
    tfidfBaseline(pairs.flatMap(({ posting, cv }) => [posting.posting.text, cv.text])),
  ];
  const ours = verdictFigures(agreed.map(({ agreed, verdict }) => ({ expected: agreed!, given: verdict })));
  const constant = verdictFigures(agreed.map(({ agreed }) => ({ expected: agreed!, given: "missing" })));
  const naive = baselines.map((baseline) => ({
    name: baseline.name,
    ...verdictFigures(
      kindestVerdicts(agreed.map((verdict) => ({ expected: verdict.agreed!, score: answer(baseline, verdict).score }))),
    ),
  }));
  return {
    macroF1: { ours: ours.macroF1, alwaysMissing: constant.macroF1, ...named(naive, ({ macroF1 }) => macroF1) },
    verdictAccuracy: {
      ours: ours.accuracy,
      alwaysMissing: constant.accuracy,
      ...named(naive, ({ accuracy }) => accuracy),
    },
    f1: ours.f1,
    verdicts: ours.verdicts,
    uncovered: ours.uncovered,
    evidenceOverlap: evidenceFigures(judged, baselines),
    order: orderOf(pairs, baselines),
  };
}

/** Every quote that would be shown, and how many are exact spans of the CV's text. */
export function quoteFigures(pairs: JudgedPair[]) {
  let quotes = 0;
  let exact = 0;
  for (const { assessment } of pairs) {
    for (const { start, end, quote } of assessment.requirements.flatMap(({ judgement }) => judgement.evidence)) {
      quotes++;
      if (assessment.cv.text.slice(start, end) === quote) exact++;
    }
  }
  return { exactSpans: share(exact, quotes), quotes };
}

function answer(baseline: Baseline, { requirement, cv }: JudgedVerdict) {
  return baseline.answer(`${requirement.text} ${requirement.quote}`, cv.text);
}

function evidenceFigures(judged: JudgedVerdict[], baselines: Baseline[]) {
  const labelled = judged.filter(({ agreed, label }) => isPositive(agreed) && label.quotes.length > 0);
  const both = labelled.filter(({ verdict }) => isPositive(verdict));
  const shown = both.filter(({ label, quotes }) => showsSameEvidence(label.quotes, quotes)).length;
  const naive = baselines.map((baseline) => {
    const alike = labelled.filter((verdict) => {
      const { quote } = answer(baseline, verdict);
      return quote !== null && showsSameEvidence(verdict.label.quotes, [quote]);
    });
    return { name: baseline.name, overlap: share(alike.length, labelled.length) };
  });
  return { ours: share(shown, both.length), ofVerdicts: both.length, ...named(naive, ({ overlap }) => overlap) };
}

function isPositive(verdict: Verdict | null): boolean {
  return verdict === "met" || verdict === "partial";
}

function orderOf(pairs: JudgedPair[], baselines: Baseline[]) {
  const postings = [...new Set(pairs.map(({ posting }) => posting))];
  const ordered = (total: (pair: JudgedPair) => number) =>
    orderFigures(
      postings.map((posting) =>
        pairs
          .filter((pair) => pair.posting === posting)
          .map((pair) => ({ fit: mean(pair.cv.fit), total: total(pair) })),
      ),
    );
  const ours = ordered(({ assessment }) => assessment.total ?? 0);
  const naive = baselines.map((baseline) => ({
    name: baseline.name,
    ...ordered(({ posting, cv }) => baseline.fit(posting.posting.text, cv.text)),
  }));
  return { ours: ours.order, pairs: ours.pairs, tau: ours.tau, constant: 0.5, ...named(naive, ({ order }) => order) };
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function named<Row extends { name: string }, Value>(rows: Row[], value: (row: Row) => Value): Record<string, Value> {
  return Object.fromEntries(rows.map((row) => [row.name, value(row)]));
}
