import { entryById } from "./lexicon";

export type Relation = "same" | "entails" | "related";

/** A broader concept with more kinds than this says too little about any one of them. */
const MOST_KINDS_OF_A_NEAR_PARENT = 20;

const implied = new Map<string, ReadonlySet<string>>();

/** Everything a concept shows: its parents and what it entails, transitively, without itself. */
export function impliedConcepts(id: string): ReadonlySet<string> {
  const known = implied.get(id);
  if (known !== undefined) return known;
  const reached = new Set<string>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const concept = entryById(next);
    for (const target of [...(concept?.parents ?? []), ...(concept?.entails ?? [])]) {
      if (target === id || reached.has(target)) continue;
      reached.add(target);
      waiting.push(target);
    }
  }
  implied.set(id, reached);
  return reached;
}

function isNearParent(broad: string, narrow: string): boolean {
  if (entryById(narrow)?.parents.includes(broad) !== true) return false;
  return (entryById(broad)?.kinds ?? 0) <= MOST_KINDS_OF_A_NEAR_PARENT;
}

/**
 * What having one concept says about another that is wanted: the same; entailed (over parents and entailments, transitively);
 * related (near, worth part of the credit: listed as related, or the wanted one is a kind of the one had); or null.
 */
export function relateConcepts(have: string, want: string): Relation | null {
  if (have === want) return "same";
  if (impliedConcepts(have).has(want)) return "entails";
  if (entryById(have)?.related.includes(want) === true) return "related";
  return isNearParent(have, want) ? "related" : null;
}
