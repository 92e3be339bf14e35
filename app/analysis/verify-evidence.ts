import type { Requirement } from "~/job/requirement";
import { findConcepts } from "~/skill/find-concepts";
import { type Relation, relateConcepts } from "~/skill/relate-concepts";
import { locateQuote } from "~/text/locate-quote";
import type { Assessment, Judgement, Verdict } from "./assessment";
import type { CvIndex, Unit } from "./cv-index";
import { overlaps } from "./cv-index";
import { bestStrength, type Support, toEvidence } from "./evidence";
import { conceptsOf } from "./requirement-concepts";
import type { Retrieved } from "./retrieve";

/** What a model proposes for one requirement: a verdict and the words of the CV it rests on. */
type Proposal = { verdict: Verdict; quotes: string[] };

type Proposed = {
  index: CvIndex;
  requirement: Requirement;
  retrieved: Retrieved;
  builtIn: Judgement;
  proposal: Proposal;
};

/** Similarity (built-in embedder) of a retrieved unit to a skill or duty above which a quote needs no concept in common. */
const similarEnough = 0.45;

const ladder: readonly Verdict[] = ["missing", "partial", "met"];

/**
 * Checks a proposal against the CV. A quote counts only where it is found in the text, inside a unit that was retrieved
 * for this requirement (so neither copied from the posting nor instruction-like), and where that unit bears on the
 * requirement. Code sets the strength, and a proposal moves the built-in verdict one step at most. Quotes that are not found, or
 * that would raise a verdict and do not count, are handed back as dropped.
 */
export function verifyProposal(input: Proposed): { judgement: Judgement; dropped: Assessment["dropped"] } {
  const { index, requirement, retrieved, builtIn, proposal } = input;
  const isRaise = ladder.indexOf(proposal.verdict) > ladder.indexOf(builtIn.verdict);
  const supports: Support[] = [];
  const dropped: Assessment["dropped"] = [];
  for (const quote of proposal.quotes) {
    const support = supportFor(input, quote);
    if (support !== null) supports.push(support);
    else if (isRaise || !isRetrieved(index, retrieved, quote)) dropped.push({ requirement: requirement.id, quote });
  }
  return { judgement: moved(index, builtIn, proposal.verdict, supports), dropped };
}

function isRetrieved({ cv }: CvIndex, retrieved: Retrieved, quote: string): boolean {
  return retrieved.some(({ unit }) => locateQuote(cv.text, quote, unit) !== null);
}

function supportFor({ index, requirement, retrieved, builtIn }: Proposed, quote: string): Support | null {
  for (const { unit, similarity } of retrieved) {
    const anchor = locateQuote(index.cv.text, quote, unit);
    if (anchor === null || !overlaps(anchor, unit)) continue;
    if (!bearsOn(unit, similarity, requirement, builtIn)) continue;
    return { unit, anchor, strength: unit.strength };
  }
  return null;
}

/**
 * Whether a unit speaks for a requirement. Dates, levels and grades are read by exact rules, which a quote cannot talk up.
 * A soft skill needs another place that names or shows the thing itself. A duty is shown by described work, not by a title
 * of the same trade. Of several things asked together, one that the built-in verdict rests on says nothing of the others.
 */
function bearsOn(unit: Unit, similarity: number, requirement: Requirement, builtIn: Judgement): boolean {
  const { ask } = requirement;
  const isSimilar = similarity >= similarEnough;
  switch (ask.type) {
    case "years":
    case "degree":
    case "language":
    case "certificate":
    case "condition":
      return false;
    case "soft_skill":
      return !restsOn(builtIn, unit) && sharesConcept(unit, requirement, own);
    case "responsibility":
      return isSimilar || (unit.shape === "work" && sharesConcept(unit, requirement, own));
    case "skill": {
      const isOneOfSeveral = !ask.any && ask.concepts.length > 1;
      return isSimilar || (!(isOneOfSeveral && restsOn(builtIn, unit)) && sharesConcept(unit, requirement, near));
    }
  }
}

/** How a concept that is had must relate to the one that is wanted. */
const own: readonly Relation[] = ["same", "entails"];
const near: readonly Relation[] = ["same", "entails", "related"];

function restsOn({ evidence }: Judgement, unit: Unit): boolean {
  return evidence.some((quote) => overlaps(quote, unit));
}

function sharesConcept(unit: Unit, { ask, quote }: Requirement, relations: readonly Relation[]): boolean {
  const wanted = new Set([...conceptsOf(ask), ...findConcepts(quote).map(({ concept }) => concept)]);
  const relates = (have: string, want: string) => {
    const relation = relateConcepts(have, want);
    return relation !== null && relations.includes(relation);
  };
  return unit.mentions.some(({ concept }) => [...wanted].some((want) => relates(concept, want)));
}

/** One step up needs a quote that counts; one step down needs only the proposal; unknown stays unknown. */
function moved(index: CvIndex, builtIn: Judgement, proposed: Verdict, supports: Support[]): Judgement {
  const from = ladder.indexOf(builtIn.verdict);
  const to = ladder.indexOf(proposed);
  if (from === -1 || to === -1 || from === to) return builtIn;
  const verdict = ladder[from + Math.sign(to - from)] ?? builtIn.verdict;
  if (to < from) return lowered(builtIn, verdict);
  if (supports.length === 0) return builtIn;
  const evidence = toEvidence(index.cv, supports);
  return {
    ...builtIn,
    verdict,
    strength: bestStrength(supports),
    evidence,
    reason: { code: `review.${verdict}`, values: builtIn.reason.values },
    certainty: reviewedCertainty,
  };
}

/** A model's word, checked, is worth less than a rule that fired by itself. */
const reviewedCertainty = 0.6;

function lowered(builtIn: Judgement, verdict: Verdict): Judgement {
  const reason = { code: `review.${verdict}`, values: builtIn.reason.values };
  if (verdict === "missing")
    return { ...builtIn, verdict, strength: null, evidence: [], reason, certainty: reviewedCertainty };
  return { ...builtIn, verdict, reason, certainty: reviewedCertainty };
}
