import type { Ask, Requirement } from "~/job/requirement";
import { relateConcepts } from "~/skill/relate-concepts";
import type { CvIndex, Unit } from "./cv-index";
import type { Support } from "./evidence";
import { type Finding, missing } from "./finding";
import { coverOf, distinctTerms, wordSupport } from "./judge-words";
import type { Retrieved } from "./retrieve";
import { type Term, termsOf } from "./text-terms";

type ResponsibilityAsk = Extract<Ask, { type: "responsibility" }>;

/**
 * What counts for how much. Concepts carry most: words repeat by chance. Similarity alone never proves anything; it only
 * tips a unit that already shares a concept or words.
 */
const share = { concepts: 0.7, words: 0.3, related: 0.5 } as const;
const met = 0.7;
const partial = 0.38;
const similarityBonus = { from: 0.35, bonus: 0.1 } as const;

/** Work that was done before: one described piece of work must cover the asked concepts and words. */
export function judgeResponsibility(
  _index: CvIndex,
  requirement: Requirement,
  ask: ResponsibilityAsk,
  retrieved: Retrieved,
): Finding {
  const asked = distinctTerms(uncoveredTerms(requirement, ask));
  const scored = retrieved
    .map(({ unit, similarity }) => ({ unit, ...fitOf(unit, ask.concepts, asked, similarity) }))
    .filter(({ value }) => value >= partial)
    .sort((a, b) => b.value - a.value || a.unit.start - b.unit.start);
  const [best] = scored;
  const values = { want: requirement.label };
  if (best === undefined) return missing({ code: "duty.missing", values }, 0.65);
  const supports = scored.filter(({ value }) => value >= Math.min(met, best.value - 0.1)).map(({ support }) => support);
  const isMet = best.value >= met;
  return {
    verdict: isMet ? "met" : "partial",
    supports,
    reason: { code: isMet ? "duty.met" : "duty.partial", values },
    certainty: isMet ? 0.7 : 0.55,
  };
}

function uncoveredTerms(requirement: Requirement, ask: ResponsibilityAsk): Term[] {
  const words = ask.words.length === 0 && ask.concepts.length === 0 ? requirement.quote : ask.words.join(" ");
  return termsOf(words);
}

function fitOf(
  unit: Unit,
  concepts: readonly string[],
  asked: readonly Term[],
  similarity: number,
): { value: number; support: Support } {
  const byConcept = conceptCover(unit, concepts);
  const byWord = coverOf(asked, unit);
  const words = byWord.matched.length >= Math.min(2, asked.length) ? byWord.share : byWord.share / 2;
  const base =
    concepts.length === 0
      ? words
      : asked.length === 0
        ? byConcept.share
        : share.concepts * byConcept.share + share.words * words;
  const bonus = base > 0 && similarity >= similarityBonus.from ? similarityBonus.bonus : 0;
  const anchors = [...byConcept.places, ...byWord.matched];
  return { value: base + bonus, support: wordSupport(unit, anchors) };
}

function conceptCover(unit: Unit, concepts: readonly string[]): { share: number; places: Term[] } {
  let sum = 0;
  const places: Term[] = [];
  for (const want of concepts) {
    let best = 0;
    let place: Term | null = null;
    for (const { concept, start, end } of unit.mentions) {
      const relation = relateConcepts(concept, want);
      const value = relation === null ? 0 : relation === "related" ? share.related : 1;
      if (value > best) {
        best = value;
        place = { term: concept, weight: value, start, end };
      }
    }
    sum += best;
    if (place !== null) places.push(place);
  }
  return { share: concepts.length === 0 ? 0 : sum / concepts.length, places };
}
