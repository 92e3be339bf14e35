import type { Requirement } from "~/job/requirement";
import type { CvIndex, Unit } from "./cv-index";
import type { Support } from "./evidence";
import { type Finding, missing } from "./finding";
import { certainty } from "./judge-concept";
import type { Retrieved } from "./retrieve";
import { taskTerms } from "./task-terms";
import type { Term } from "./text-terms";

/** Share of the asked content words, by weight, that one unit must hold. */
const wordsMet = 0.8;
const wordsPartial = 0.5;

/**
 * Something the lexicon does not know: met where one unit holds nearly all of the asked content words, partial where it
 * holds half of them or more and at least two.
 */
export function judgeWords(_index: CvIndex, requirement: Requirement, retrieved: Retrieved): Finding {
  const asked = distinctTerms(taskTerms(requirement.quote, []));
  const name = requirement.label;
  const scored = retrieved
    .map(({ unit }) => ({ unit, cover: coverOf(asked, unit.tasks) }))
    .filter(({ cover }) => cover.share >= wordsPartial && (cover.matched.length >= 2 || asked.length === 1))
    .sort((a, b) => b.cover.share - a.cover.share);
  const [best] = scored;
  if (best === undefined) return missing({ code: "words.missing", values: { want: name } }, certainty.missingUnknown);
  const supports = scored
    .filter(({ cover }) => cover.share >= best.cover.share - 0.1)
    .map(({ unit, cover }) => wordSupport(unit, cover.matched));
  const met = best.cover.share >= wordsMet;
  return {
    verdict: met ? "met" : "partial",
    supports,
    reason: { code: met ? "words.met" : "words.partial", values: { want: name } },
    certainty: certainty.words,
  };
}

export type Cover = { share: number; matched: Term[] };

/** How much of the asked words, by weight, the held terms cover, and where. */
export function coverOf(asked: readonly { term: string; weight: number }[], held: readonly Term[]): Cover {
  const own = new Map<string, Term>();
  for (const term of held) if (!own.has(term.term)) own.set(term.term, term);
  let total = 0;
  let matchedWeight = 0;
  const matched: Term[] = [];
  for (const { term, weight } of asked) {
    total += weight;
    const place = own.get(term);
    if (place === undefined) continue;
    matchedWeight += weight;
    matched.push(place);
  }
  return { share: total === 0 ? 0 : matchedWeight / total, matched };
}

export function distinctTerms(terms: readonly Term[]): Term[] {
  return [...new Map(terms.map((term) => [term.term, term])).values()];
}

/** A unit that holds matched words, anchored at the words that stand closest to the first. */
export function wordSupport(unit: Unit, matched: readonly Term[]): Support {
  const starts = matched.map(({ start }) => start);
  const ends = matched.map(({ end }) => end);
  const anchor = matched.length === 0 ? unit : { start: Math.min(...starts), end: Math.max(...ends) };
  return { unit, anchor, strength: unit.strength };
}
